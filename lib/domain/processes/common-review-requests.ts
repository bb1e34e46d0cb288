import { customerStandardClocks } from '#lib/domain/deadlines/rules/customer-standard';
import { clarifying } from '#lib/domain/processes/common-asking';
import { LAPSED, WITHOUT_ANSWER } from '#lib/domain/processes/common-outcomes';
import { COMMON_STEPS } from '#lib/domain/processes/common-steps';
import type { Stage } from '#lib/domain/processes/process';
import { OPEN, rule } from '#lib/domain/processes/rule';

/**
 * Finding the answer that somebody wants looked at again, where they did not ask on the page where they track it. The stage
 * or review itself is the earlier case’s own, by its own rules, from the day this request reached us. What has no earlier
 * case here is treated as the kind it is, from the same day.
 */
export const FINDING_THE_ANSWER: Stage = {
  id: 'first',
  name: 'Finding the earlier case',
  facts: { received: 'received', acknowledged: 'acknowledged' },
  clocks: [customerStandardClocks.reviewRequest, customerStandardClocks.reopened],
  steps: [
    rule('name-earlier-case', OPEN, {
      to: 'answered',
      permission: 'case:answer',
      requires: ['consent-given'],
      tellsResident: true,
      effect:
        'Opens the next stage or the review of the earlier case, with its dates from the day this request reached us. This one ends, and the resident is told where it goes on; from then on we reach them as this request says.',
    }),
    ...COMMON_STEPS,
    ...clarifying('The dates stay as they are.'),
  ],
  outcomes: [
    { id: 'told-where', name: 'Not for us to look at again: told where they can turn', advises: true },
    ...WITHOUT_ANSWER.map((each) =>
      each.by === 'merge' ? { ...each, name: 'Goes on as another case' } : each,
    ),
    LAPSED,
  ],
  next: null,
};
