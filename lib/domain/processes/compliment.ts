import { plainDate } from '#lib/domain/calendar/plain-date';
import { customerStandardClocks } from '#lib/domain/deadlines/rules/customer-standard';
import { WITHOUT_ANSWER } from '#lib/domain/processes/common-outcomes';
import { COMMON_STEPS } from '#lib/domain/processes/common-steps';
import type { Process } from '#lib/domain/processes/process';

/** Praise for a service or a person, passed on to them. The limit is the council's own. */
export const compliment: Process = {
  id: 'compliment',
  name: 'Compliment',
  shortName: 'Compliment',
  becomes: ['comment', 'complaint'],
  office: 'services',
  recourse: 'others',
  packs: [
    {
      id: 'compliment/2024',
      effectiveFrom: plainDate('2024-01-01'),
      stages: [
        {
          id: 'first',
          name: 'First answer',
          facts: { received: 'received', acknowledged: 'acknowledged' },
          clocks: [customerStandardClocks.compliment, customerStandardClocks.reopened],
          steps: COMMON_STEPS,
          outcomes: [
            { id: 'passed-on', name: 'Passed on' },
            { id: 'noted', name: 'Noted' },
            ...WITHOUT_ANSWER,
          ],
          next: null,
        },
      ],
    },
  ],
};
