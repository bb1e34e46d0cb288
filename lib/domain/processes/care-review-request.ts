import { plainDate } from '#lib/domain/calendar/plain-date';
import { FINDING_THE_ANSWER } from '#lib/domain/processes/common-review-requests';
import type { Process } from '#lib/domain/processes/process';

/**
 * Somebody wants our answer to a complaint about social care looked at again, and has no page to ask on. Kept from whom such
 * complaints are kept from, until the earlier case is found and it goes on there.
 */
export const careReviewRequest: Process = {
  id: 'care-review-request',
  name: 'Request to look again at an answer about social care',
  shortName: 'Look again, care',
  becomes: ['adult-social-care', 'childrens-social-care', 'social-services', 'complaint', 'review-request'],
  office: 'services',
  recourse: 'others',
  sensitive: true,
  packs: [
    {
      id: 'care-review-request/2024',
      effectiveFrom: plainDate('2024-01-01'),
      stages: [FINDING_THE_ANSWER],
    },
  ],
};
