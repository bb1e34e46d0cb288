import { plainDate } from '#lib/domain/calendar/plain-date';
import { FINDING_THE_ANSWER } from '#lib/domain/processes/common-review-requests';
import type { Process } from '#lib/domain/processes/process';

/**
 * Somebody wants our answer to a complaint, or to anything but a request for information, looked at again, and has no page to
 * ask on: they wrote or phoned, or have lost the reference. Any way of asking counts (LGSCO and Housing Ombudsman Complaint
 * Handling Codes 2024, sections 4 and 5).
 */
export const reviewRequest: Process = {
  id: 'review-request',
  name: 'Request to look again at an answer',
  shortName: 'Look again',
  becomes: [
    'complaint',
    'internal-review-request',
    'care-review-request',
    'adult-social-care',
    'childrens-social-care',
    'social-services',
    'service-request',
    'query',
  ],
  office: 'services',
  recourse: 'others',
  packs: [
    {
      id: 'review-request/2024',
      effectiveFrom: plainDate('2024-01-01'),
      stages: [FINDING_THE_ANSWER],
    },
  ],
};
