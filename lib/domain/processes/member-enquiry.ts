import { plainDate } from '#lib/domain/calendar/plain-date';
import { customerStandardClocks } from '#lib/domain/deadlines/rules/customer-standard';
import { memberEnquiryClocks } from '#lib/domain/deadlines/rules/member-enquiry';
import { clarifying } from '#lib/domain/processes/common-asking';
import { LAPSED, WITHOUT_ANSWER } from '#lib/domain/processes/common-outcomes';
import { COMMON_STEPS } from '#lib/domain/processes/common-steps';
import type { Process } from '#lib/domain/processes/process';

/**
 * An enquiry by a councillor, a Member of Parliament or the Mayor, for themselves or for a resident. The limits are the
 * council's own. A complaint that a member passes on becomes a complaint.
 */
export const memberEnquiry: Process = {
  id: 'member-enquiry',
  name: 'Member’s enquiry',
  shortName: 'Member',
  becomes: ['complaint', 'service-request', 'foi'],
  office: 'services',
  recourse: 'others',
  packs: [
    {
      id: 'member-enquiry/2024',
      effectiveFrom: plainDate('2024-01-01'),
      stages: [
        {
          id: 'first',
          name: 'Enquiry',
          facts: { received: 'received', acknowledged: 'acknowledged' },
          clocks: [
            memberEnquiryClocks.acknowledge,
            memberEnquiryClocks.answer,
            customerStandardClocks.reopened,
          ],
          steps: [...COMMON_STEPS, ...clarifying('The dates stay as they are.')],
          outcomes: [
            { id: 'explained', name: 'Question answered' },
            { id: 'done', name: 'Done' },
            { id: 'arranged', name: 'Arranged' },
            { id: 'not-disclosed', name: 'Not answered: the resident has not agreed' },
            { id: 'not-ours', name: 'Not ours: passed to who is responsible' },
            { id: 'declined', name: 'Not agreed' },
            ...WITHOUT_ANSWER,
            LAPSED,
          ],
          next: null,
        },
      ],
    },
  ],
};
