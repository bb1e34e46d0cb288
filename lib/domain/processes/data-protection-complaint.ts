import { plainDate } from '#lib/domain/calendar/plain-date';
import { customerStandardClocks } from '#lib/domain/deadlines/rules/customer-standard';
import { dpComplaintClocks } from '#lib/domain/deadlines/rules/dp-complaint';
import { clarifying } from '#lib/domain/processes/common-asking';
import { REGULATOR } from '#lib/domain/processes/common-information';
import { LAPSED, WITHOUT_ANSWER } from '#lib/domain/processes/common-outcomes';
import { COMMON_STEPS, GOING_ON } from '#lib/domain/processes/common-steps';
import type { Process } from '#lib/domain/processes/process';

/**
 * A complaint about the use of personal data (Data Protection Act 2018 s.164A, in force 19 June 2026): acknowledged
 * within 30 days, its outcome without undue delay.
 */
export const dataProtectionComplaint: Process = {
  id: 'data-protection-complaint',
  name: 'Data protection complaint',
  shortName: 'Data complaint',
  becomes: ['complaint', 'sar'],
  office: 'information',
  recourse: 'regulator',
  packs: [
    {
      id: 'data-protection-complaint/2026',
      effectiveFrom: plainDate('2026-06-19'),
      stages: [
        {
          id: 'first',
          name: 'Complaint',
          facts: { received: 'received', acknowledged: 'acknowledged' },
          clocks: [
            dpComplaintClocks.acknowledge,
            customerStandardClocks.dataProtectionComplaint,
            customerStandardClocks.reopened,
          ],
          steps: [...COMMON_STEPS, ...clarifying('The dates stay as they are.'), ...GOING_ON],
          outcomes: [
            { id: 'upheld', name: 'Upheld' },
            { id: 'partly-upheld', name: 'Partly upheld' },
            { id: 'not-upheld', name: 'Not upheld' },
            { id: 'resolved', name: 'Resolved early' },
            ...WITHOUT_ANSWER,
            LAPSED,
          ],
          next: 'regulator',
        },
        REGULATOR,
      ],
    },
  ],
};
