import { plainDate } from '#lib/domain/calendar/plain-date';
import { FINDING_THE_ANSWER } from '#lib/domain/processes/common-review-requests';
import type { Process } from '#lib/domain/processes/process';

/**
 * Somebody wants our answer to a request for information looked at again, and has no page to ask on (section 45 Code of
 * Practice 2018, part 5; EIR 2004 reg 11; FOISA s.20).
 */
export const internalReviewRequest: Process = {
  id: 'internal-review-request',
  name: 'Request for a review of an answer',
  shortName: 'Review request',
  becomes: ['foi', 'eir', 'sar', 'data-protection-complaint', 'review-request'],
  office: 'information',
  recourse: 'regulator',
  packs: [
    {
      id: 'internal-review-request/2024',
      effectiveFrom: plainDate('2024-01-01'),
      stages: [FINDING_THE_ANSWER],
    },
  ],
};
