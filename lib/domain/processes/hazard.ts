import { plainDate } from '#lib/domain/calendar/plain-date';
import { customerStandardClocks } from '#lib/domain/deadlines/rules/customer-standard';
import { hazardClocks } from '#lib/domain/deadlines/rules/hazard';
import { clarifying } from '#lib/domain/processes/common-asking';
import { LAPSED, WITHOUT_ANSWER } from '#lib/domain/processes/common-outcomes';
import { COMMON_STEPS, GOING_ON, RECORDING } from '#lib/domain/processes/common-steps';
import type { Process } from '#lib/domain/processes/process';

/**
 * A hazard in one of the council's own homes, such as damp or mould (SI 2025/1042): any may be an emergency until it is
 * found to be none.
 */
export const hazard: Process = {
  id: 'hazard',
  name: 'Hazard in a council home',
  shortName: 'Hazard',
  becomes: ['service-request', 'complaint'],
  office: 'services',
  recourse: 'others',
  packs: [
    {
      id: 'hazard/2025',
      effectiveFrom: plainDate('2025-10-27'),
      for: { nations: ['england'] },
      stages: [
        {
          id: 'first',
          name: 'Hazard',
          facts: { received: 'received', acknowledged: 'acknowledged' },
          clocks: [
            hazardClocks.emergency,
            hazardClocks.investigate,
            hazardClocks.summary,
            hazardClocks.safetyWork,
            hazardClocks.supplementary,
            customerStandardClocks.hazard,
            customerStandardClocks.reopened,
          ],
          steps: [...COMMON_STEPS, ...clarifying('The dates stay as they are.'), ...RECORDING, ...GOING_ON],
          records: [
            'aware',
            'no-emergency',
            'made-safe',
            'investigation-concluded',
            'summary-sent',
            'safety-work-done',
            'works-begun',
            'no-works-needed',
          ],
          outcomes: [
            { id: 'put-right', name: 'Hazard put right' },
            { id: 'works-arranged', name: 'Made safe; further works arranged' },
            { id: 'no-hazard', name: 'No hazard found' },
            { id: 'not-our-home', name: 'Not a home of ours', notOurDuty: true },
            ...WITHOUT_ANSWER,
            LAPSED,
          ],
          next: 'first',
          nextProcess: 'complaint',
        },
      ],
    },
  ],
};
