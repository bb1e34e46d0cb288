import { plainDate } from '#lib/domain/calendar/plain-date';
import { customerStandardClocks } from '#lib/domain/deadlines/rules/customer-standard';
import { clarifying } from '#lib/domain/processes/common-asking';
import { IN_CALL } from '#lib/domain/processes/common-calls';
import { LAPSED, WITHOUT_ANSWER } from '#lib/domain/processes/common-outcomes';
import { COMMON_STEPS } from '#lib/domain/processes/common-steps';
import type { Process } from '#lib/domain/processes/process';

/** A question that somebody can answer from what they know, without looking for recorded information. */
export const query: Process = {
  id: 'query',
  name: 'Question',
  shortName: 'Question',
  becomes: ['service-request', 'complaint', 'foi', 'eir', 'comment'],
  office: 'services',
  recourse: 'others',
  packs: [
    {
      id: 'query/2024',
      effectiveFrom: plainDate('2024-01-01'),
      stages: [
        {
          id: 'first',
          name: 'First answer',
          facts: { received: 'received', acknowledged: 'acknowledged' },
          clocks: [customerStandardClocks.query, customerStandardClocks.reopened],
          steps: [...COMMON_STEPS, ...IN_CALL, ...clarifying('The dates stay as they are.')],
          outcomes: [
            { id: 'explained', name: 'Question answered', inCall: true },
            { id: 'not-ours', name: 'Not ours: told who can answer', inCall: true },
            { id: 'declined', name: 'Not answered' },
            ...WITHOUT_ANSWER,
            LAPSED,
          ],
          next: null,
        },
      ],
    },
  ],
};
