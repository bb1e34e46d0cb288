import { plainDate } from '#lib/domain/calendar/plain-date';
import { customerStandardClocks } from '#lib/domain/deadlines/rules/customer-standard';
import { IN_CALL } from '#lib/domain/processes/common-calls';
import { WITHOUT_ANSWER } from '#lib/domain/processes/common-outcomes';
import { COMMON_STEPS } from '#lib/domain/processes/common-steps';
import type { Process } from '#lib/domain/processes/process';

/** A view or an idea about a service. The council answers where an answer is wanted. The limit is the council's own. */
export const comment: Process = {
  id: 'comment',
  name: 'Comment or suggestion',
  shortName: 'Comment',
  becomes: ['complaint', 'service-request', 'compliment'],
  office: 'services',
  recourse: 'others',
  packs: [
    {
      id: 'comment/2024',
      effectiveFrom: plainDate('2024-01-01'),
      stages: [
        {
          id: 'first',
          name: 'First answer',
          facts: { received: 'received', acknowledged: 'acknowledged' },
          clocks: [customerStandardClocks.comment, customerStandardClocks.reopened],
          steps: [...COMMON_STEPS, ...IN_CALL],
          outcomes: [
            { id: 'will-act', name: 'We will act on it' },
            { id: 'noted', name: 'Noted', inCall: true },
            { id: 'declined', name: 'Not agreed' },
            ...WITHOUT_ANSWER,
          ],
          next: null,
        },
      ],
    },
  ],
};
