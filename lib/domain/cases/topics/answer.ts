import { type Case, isReachable, NOT_COPIED } from '#lib/domain/cases/case';
import { allEnded } from '#lib/domain/cases/contribution';
import type { CaseEvent, EventData, NewEvent } from '#lib/domain/cases/event';
import { findsByPoint, readPoints } from '#lib/domain/cases/finding';
import { done, refuse } from '#lib/domain/cases/refusal';
import { type Applies, always, type Decided, type Steps, unchanged, withText } from '#lib/domain/cases/topic';
import { outcomeOf, stageOf } from '#lib/domain/processes/registry';

/** The council's reply with its outcome. */
export const answer = {
  steps: {
    'send-answer': {
      name: 'Write and send the answer',
      isPressing: always,
      decide: (matter, { text, outcome, attachmentIds, points: rows }): Decided => {
        const stage = stageOf(matter);
        const points = readPoints(findsByPoint(stage) ? rows : [], outcome);
        if (!points.ok) return points;
        if (!outcomeOf(stage, outcome)) return refuse('unknown-outcome', 'Choose an outcome.', 'outcome');
        return withText(text, 'text', () => {
          const answered = { type: 'answer-sent', outcome, attachmentIds } as const;
          return done([
            ...points.value.map(({ point, finding }) => said({ type: 'point-decided', finding }, point)),
            said(answered, text.trim()),
          ]);
        });
      },
    },
  },
  applies: {
    'point-decided': unchanged,
    'answer-sent': (before, { outcome }, event) => answeredWith(before, outcome, event),
  },
} as const satisfies {
  steps: Pick<Steps, 'send-answer'>;
  applies: Pick<Applies, 'point-decided' | 'answer-sent'>;
};

function said(data: EventData, text: string): NewEvent {
  return { data, visibility: 'resident', text };
}

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
