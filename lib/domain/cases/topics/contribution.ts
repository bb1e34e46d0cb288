import { addDays, formatLong } from '#lib/domain/calendar/plain-date';
import { type Case, subjectOf } from '#lib/domain/cases/case';
import { awaited, type Contribution, endedOn } from '#lib/domain/cases/contribution';
import { answerDue } from '#lib/domain/cases/contribution-due';
import { type Refusal, refuse } from '#lib/domain/cases/refusal';
import {
  type Applies,
  always,
  type CommandOf,
  type DecisionContext,
  never,
  one,
  type Steps,
  withText,
} from '#lib/domain/cases/topic';
import type { Actor } from '#lib/domain/permissions/actor';
import { isAskedOf } from '#lib/domain/permissions/permissions';

/** What is wanted later than this is not wanted for an answer. */
const FURTHEST_DAYS = 92;

/**
 * What other services say or send for the answer: asked with a date, given or no longer needed. While it is awaited,
 * whoever is asked may open the case, and sees no more than they need (visibility.ts, find-asked-case.ts).
 */
export const contribution = {
  steps: {
    'ask-contribution': {
      name: 'Ask another service',
      isPressing: never,
      decide: (matter, command, context) => {
        const { service, person, question } = command;
        const wrong = wrongPeople(matter, command) ?? wrongDay(matter, command, context);
        if (wrong !== null) return wrong;
        const { dueOn } = command;
        return withText(question, 'question', () =>
          one({ type: 'contribution-asked', service, person, dueOn }, 'staff', question),
        );
      },
    },
    'give-contribution': {
      name: 'Give what was asked',
      isPressing: always,
      decide: (matter, { contribution: number, text, attachmentIds }, { actor }) => {
        if (!awaitedFrom(matter, actor).some((each) => each.number === number))
          return refuse('not-now', 'This is not asked of you any more.', 'contribution');
        return withText(text, 'text', () =>
          one({ type: 'contribution-given', contribution: number, attachmentIds }, 'staff', text),
        );
      },
    },
    'take-back-contribution': {
      name: 'Take back what was asked',
      isPressing: never,
      decide: (matter, { contribution: number, why }) =>
        awaited(matter.contributions).some((each) => each.number === number)
          ? one({ type: 'contribution-taken-back', contribution: number }, 'staff', why)
          : refuse('already-done', 'It has been given, or taken back before.', 'contribution'),
    },
  },
  applies: {
    'contribution-asked': (
      before,
      { service, person, dueOn },
      { sequence: number, author, on: askedOn },
    ) => ({
      ...before,
      contributions: [
        ...before.contributions,
        { number, service, person, dueOn, askedById: author.id, askedOn, ended: null },
      ],
    }),
    'contribution-given': (before, { contribution: number }, { on }) =>
      end(before, number, { how: 'given', on }),
    'contribution-taken-back': (before, { contribution: number }, { on }) =>
      end(before, number, { how: 'taken-back', on }),
  },
} as const satisfies {
  steps: Pick<Steps, 'ask-contribution' | 'give-contribution' | 'take-back-contribution'>;
  applies: Pick<Applies, 'contribution-asked' | 'contribution-given' | 'contribution-taken-back'>;
};

function end(before: Case, number: number, { how, on }: NonNullable<Contribution['ended']>): Case {
  const contributions = before.contributions.map((each) =>
    each.number === number ? endedOn(each, how, on) : each,
  );
  return { ...before, contributions };
}

/** What is awaited from this actor. */
export function awaitedFrom(matter: Case, actor: Actor): Contribution[] {
  const { restricted } = subjectOf(matter);
  return awaited(matter.contributions).filter(({ service, person }) =>
    isAskedOf(actor, { serviceId: service.id, personId: person?.id ?? null }, restricted),
  );
}

type Asking = CommandOf<'ask-contribution'>;

function wrongPeople(matter: Case, { service, person }: Asking): Refusal | null {
  const { office, restricted, serviceId } = subjectOf(matter);
  if (service.id === serviceId && office === 'services')
    return refuse('wrong-input', 'That service has the case already. Choose another one.', 'service');
  if (restricted && person === null) {
    const words = 'This case is restricted. Name the one person who is to see it.';
    return refuse('unknown-person', words, 'person');
  }
  return null;
}

function wrongDay(
  matter: Case,
  { dueOn, beyond }: Asking,
  { today, counting }: DecisionContext,
): Refusal | null {
  if (dueOn < today) return refuse('missing-date', 'Enter a date from today on.', 'dueOn');
  if (dueOn > addDays(today, FURTHEST_DAYS))
    return refuse('too-late', 'Choose a day in the next three months.', 'dueOn');
  const own = answerDue(matter, counting);
  if (own === null || dueOn <= own || beyond) return null;
  const words = `The case itself is due on ${formatLong(own, 'en')}. Choose a day by then, or tick that they may take longer.`;
  return refuse('too-late', words, 'dueOn');
}
