import { plainDate } from '#lib/domain/calendar/plain-date';
import { customerStandardClocks } from '#lib/domain/deadlines/rules/customer-standard';
import { lgscoClocks } from '#lib/domain/deadlines/rules/lgsco';
import { COMMON_STEPS, clarifying, LAPSED, WITHDRAWN } from '#lib/domain/processes/common-steps';
import type { Process } from '#lib/domain/processes/process';

/** Corporate complaint, stage 1, under the LGSCO Complaint Handling Code (advice under LGA 1974 s.23(12A)). */
export const complaint: Process = {
  id: 'complaint',
  name: 'Complaint',
  shortName: 'Complaint',
  informationRequest: false,
  packs: [
    {
      id: 'complaint/lgsco-2024',
      effectiveFrom: plainDate('2024-04-01'),
      stages: [
        {
          id: 'first',
          name: 'Stage 1',
          facts: { received: 'received', acknowledged: 'acknowledged' },
          clocks: [lgscoClocks.acknowledge, lgscoClocks.stage1, customerStandardClocks.reopened],
          steps: [...COMMON_STEPS, ...clarifying('The code does not stop the clock.')],
          outcomes: [
            { id: 'upheld', name: 'Upheld' },
            { id: 'partly-upheld', name: 'Partly upheld' },
            { id: 'not-upheld', name: 'Not upheld' },
            { id: 'resolved', name: 'Resolved early' },
            WITHDRAWN,
            LAPSED,
          ],
          next: null,
        },
      ],
    },
  ],
};
