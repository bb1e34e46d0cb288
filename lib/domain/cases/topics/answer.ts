import { type Case, isReachable } from '#lib/domain/cases/case';
import type { CaseEvent } from '#lib/domain/cases/event';
import { refuse } from '#lib/domain/cases/refusal';
import { type Applies, always, one, type Steps, withText } from '#lib/domain/cases/topic';
import { outcomeOf, stageOf } from '#lib/domain/processes/registry';

/** The council's reply with its outcome. */
export const answer = {
  steps: {
    'send-answer': {
      name: 'Write and send the answer',
      isPressing: always,
      decide: (matter, { text, outcome, attachmentIds }) => {
        if (!outcomeOf(stageOf(matter), outcome)) {
          return refuse('unknown-outcome', 'Choose an outcome.', 'outcome');
        }
        return withText(text, 'text', () =>
          one({ type: 'answer-sent', outcome, attachmentIds }, 'resident', text),
        );
      },
    },
  },
  applies: {
    'answer-sent': (before, { outcome }, event) => answeredWith(before, outcome, event),
  },
} as const satisfies { steps: Pick<Steps, 'send-answer'>; applies: Pick<Applies, 'answer-sent'> };

/** The case once the resident is owed no more than being told how it ended. */
export function answeredWith(before: Case, outcome: string, { on, author }: CaseEvent): Case {
  const acknowledgedOn = before.status === 'received' ? null : before.acknowledgedOn;
  // Nobody can be written to: the tracking page, open to whoever has the code, is how they are told.
  const toldOn = isReachable(before.contact) ? null : on;
  return {
    ...before,
    status: 'answered',
    acknowledgedOn,
    answeredOn: on,
    outcome,
    answeredById: author.kind === 'staff' ? author.id : null,
    toldOn,
    waitingFor: null,
    facts: [...before.facts, { type: 'response-sent', on }],
  };
}
