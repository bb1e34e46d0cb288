import { formatLong, type PlainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import { uncountable } from '#lib/domain/cases/countable';
import { type Refusal, refuse } from '#lib/domain/cases/refusal';
import { type Applies, type Decided, never, one, type Steps, withText } from '#lib/domain/cases/topic';
import { checkFacts } from '#lib/domain/deadlines/check-facts';
import { type FactType, inOrder } from '#lib/domain/deadlines/fact';
import { stageOf } from '#lib/domain/processes/registry';

/**
 * Putting right the day a case reached the council, from which the law counts: all dates are worked out again from what
 * is on record, and the rules are those of the right day. The day before and the reason stay in the record.
 */
export const receipt = {
  steps: {
    'correct-received': {
      name: 'Correct the day it reached us',
      isPressing: never,
      decide: (matter, { receivedOn: to, pack, why }, { counting }): Decided => {
        if (to === null) return refuse('missing-date', 'Enter the day it reached us.', 'receivedOn');
        if (pack === null) return refuse('wrong-input', NO_RULES, 'receivedOn');
        const wrong =
          wrongDay(matter, to) ?? uncountable(receivedOn(matter, { to, pack }), 'receivedOn', counting);
        if (wrong !== null) return wrong;
        const data = { type: 'received-corrected', from: matter.receivedOn, to, pack } as const;
        return withText(why, 'why', () => one(data, 'resident', why));
      },
    },
  },
  applies: { 'received-corrected': receivedOn },
} as const satisfies {
  steps: Pick<Steps, 'correct-received'>;
  applies: Pick<Applies, 'received-corrected'>;
};

const NO_RULES = 'There were no rules for this kind of case on that day. Check the year.';

function receivedOn(before: Case, { to, pack }: { to: PlainDate; pack: string }): Case {
  const { received } = stageOf(before).facts;
  // A case that follows no other reached us on the day its stage began. Of a day that is put right the hour is not known.
  const theDay: readonly FactType[] = before.follows === null ? ['received', received] : [received];
  const facts = before.facts.map((fact) => (theDay.includes(fact.type) ? { type: fact.type, on: to } : fact));
  return { ...before, receivedOn: to, pack, facts: inOrder(facts) };
}

function wrongDay(matter: Case, to: PlainDate): Refusal | null {
  if (to === matter.receivedOn) return refuse('already-done', 'That is the day on record.', 'receivedOn');
  if (to > matter.filedOn) {
    const words = `It was entered here on ${formatLong(matter.filedOn, 'en')}: it had reached us by then.`;
    return refuse('wrong-input', words, 'receivedOn');
  }
  if (checkFacts(receivedOn(matter, { to, pack: matter.pack }).facts, {}) === null) return null;
  const words = 'Something on record would then be out of order. Choose a day that goes with what happened.';
  return refuse('wrong-input', words, 'receivedOn');
}
