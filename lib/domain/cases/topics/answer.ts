import { completeParts } from '#lib/domain/cases/answer-content';
import { type Case, isReachable, NOT_COPIED } from '#lib/domain/cases/case';
import { allEnded } from '#lib/domain/cases/contribution';
import type { CaseEvent } from '#lib/domain/cases/event';
import { done } from '#lib/domain/cases/refusal';
import { type Applies, always, type Decided, type Steps, unchanged, withText } from '#lib/domain/cases/topic';

/** The council's reply with its outcome. */
export const answer = {
  steps: {
    'send-answer': {
      name: 'Write and send the answer',
      isPressing: always,
      decide: (matter, command): Decided => {
        const parts = completeParts(matter, command);
        if (!parts.ok) return parts;
        const { text, outcome, attachmentIds } = command;
        return withText(text, 'text', () =>
          done(
            [
              ...parts.value,
              { data: { type: 'answer-sent' as const, outcome, attachmentIds }, text: text.trim() },
            ].map((each) => ({ ...each, visibility: 'resident' as const })),
          ),
        );
      },
    },
  },
  applies: {
    'point-decided': unchanged,
    'exemption-applied': unchanged,
    'public-interest-weighed': unchanged,
    'narrowing-advised': unchanged,
    'answer-sent': (before, { outcome }, event) => answeredWith(before, outcome, event),
  },
} as const satisfies {
  steps: Pick<Steps, 'send-answer'>;
  applies: Pick<
    Applies,
    'point-decided' | 'exemption-applied' | 'public-interest-weighed' | 'narrowing-advised' | 'answer-sent'
  >;
};

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
    memberCopy: before.memberCopy && NOT_COPIED,
    waitingFor: null,
    contributions: allEnded(before.contributions, on),
    facts: [...before.facts, { type: 'response-sent', on }],
  };
}
