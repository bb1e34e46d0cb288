import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import { beyondHolidays } from '#lib/domain/cases/countable';
import { wrongDay } from '#lib/domain/cases/day-past';
import { payableBy } from '#lib/domain/cases/payable';
import { done, type Refusal, refuse } from '#lib/domain/cases/refusal';
import {
  type Applies,
  type CommandOf,
  type Decided,
  type DecisionContext,
  never,
  one,
  type Steps,
  withText,
} from '#lib/domain/cases/topic';
import { openUndertakings, type Undertaking } from '#lib/domain/cases/undertaking';

/**
 * What the council promises the resident, each with an owner and a date. Answered and done are different: a case is
 * answered when the answer is known, and closes when what was promised is done (LGSCO Complaint Handling Code 2024, 6.6).
 */
export const undertakings = {
  steps: {
    'give-undertaking': {
      name: 'Promise something by a date',
      isPressing: never,
      decide: (matter, command, context): Decided => {
        const { text, kind, by, owner, dueOn, amount } = command;
        if (dueOn === null || dueOn < context.today)
          return refuse('missing-date', 'Enter the date by which it will be done: today or later.', 'dueOn');
        const data = { kind, by, ownerId: owner.id, ownerName: owner.name, dueOn, amount };
        return (
          beyondHolidays(dueOn, 'dueOn', context.counting) ??
          wrongAmount(matter, command, context) ??
          withText(text, 'text', () => one({ type: 'undertaking-given', ...data }, 'resident', text))
        );
      },
    },
    'keep-undertaking': {
      name: 'Record that a promise is kept',
      isPressing: (matter) => openUndertakings(matter.undertakings).length > 0,
      decide: (matter, command, { today }) =>
        withOpen(matter, command.undertaking, ({ givenOn }) => {
          const { keptOn = today } = command;
          if (keptOn === null) return refuse('missing-date', 'Enter the day on which it was done.', 'keptOn');
          const promised = { on: givenOn, did: 'We promised it', cannot: 'it cannot have been kept' };
          return (
            wrongDay({ on: keptOn, field: 'keptOn' }, today, promised) ??
            withText(command.text, 'text', () => kept(command, keptOn))
          );
        }),
    },
    'change-undertaking': {
      name: 'Give a promise another date',
      isPressing: never,
      decide: (matter, { undertaking, dueOn, text }, { today, counting }) =>
        withOpen(matter, undertaking, (before) => {
          if (dueOn === null || dueOn < today || dueOn === before.dueOn)
            return refuse('missing-date', 'Enter another date: today or later.', 'dueOn');
          const data = { undertaking, from: before.dueOn, dueOn };
          return (
            beyondHolidays(dueOn, 'dueOn', counting) ??
            withText(text, 'text', () => one({ type: 'undertaking-changed', ...data }, 'resident', text))
          );
        }),
    },
    'reassign-undertaking': {
      name: 'Give a promise another owner',
      isPressing: never,
      decide: (matter, { undertaking, owner, why }) =>
        withOpen(matter, undertaking, (before) =>
          before.owner.id === owner.id
            ? refuse('already-done', `The promise is ${owner.name}’s already.`, 'owner')
            : one({ type: 'undertaking-reassigned', undertaking, owner }, 'staff', why),
        ),
    },
    'give-up-undertaking': {
      name: 'Record that a promise cannot be kept',
      isPressing: never,
      decide: (matter, { undertaking, why, instead }) =>
        withOpen(matter, undertaking, () =>
          withText(why, 'why', () =>
            withText(instead, 'instead', () =>
              one({ type: 'undertaking-given-up', undertaking }, 'resident', `${why.trim()}\n\n${instead}`),
            ),
          ),
        ),
    },
  },
  applies: {
    'undertaking-given': (before, data, { sequence: id, on: givenOn }) => {
      const { kind, by, dueOn, amount, ownerId, ownerName } = data;
      const given = { id, kind, by, dueOn, amount, givenOn, owner: { id: ownerId, name: ownerName } };
      return { ...before, undertakings: [...before.undertakings, { ...given, ended: null }] };
    },
    'undertaking-changed': (before, { undertaking, dueOn }) => change(before, undertaking, { dueOn }),
    'undertaking-reassigned': (before, { undertaking, owner }) => change(before, undertaking, { owner }),
    'undertaking-kept': (before, { undertaking, keptOn }, { on }) =>
      change(before, undertaking, { ended: { how: 'kept', on: keptOn ?? on } }),
    'undertaking-given-up': (before, { undertaking }, { on }) =>
      change(before, undertaking, { ended: { how: 'given-up', on } }),
  },
} as const satisfies {
  steps: Pick<
    Steps,
    | 'give-undertaking'
    | 'keep-undertaking'
    | 'change-undertaking'
    | 'reassign-undertaking'
    | 'give-up-undertaking'
  >;
  applies: Pick<
    Applies,
    | 'undertaking-given'
    | 'undertaking-changed'
    | 'undertaking-reassigned'
    | 'undertaking-kept'
    | 'undertaking-given-up'
  >;
};

function kept({ undertaking, text, evidence }: CommandOf<'keep-undertaking'>, keptOn: PlainDate): Decided {
  const told = one({ type: 'undertaking-kept', undertaking, keptOn }, 'resident', text);
  if (!told.ok || evidence.trim() === '') return told;
  const proof = { type: 'note-added', evidenceOf: undertaking } as const;
  return done([{ data: proof, visibility: 'staff', text: evidence.trim() }, ...told.value]);
}

// A small payment is the officer's to promise, a larger one is for whoever may award it.
function wrongAmount(
  matter: Case,
  { kind, amount }: CommandOf<'give-undertaking'>,
  { actor, today }: DecisionContext,
): Refusal | null {
  if (kind !== 'payment') {
    const words = 'Only a payment has an amount. Leave it empty, or choose “Pay”.';
    return amount === null ? null : refuse('wrong-input', words, 'amount');
  }
  if (amount === null || amount <= 0)
    return refuse('wrong-input', 'Enter the amount in pounds, such as 150 or 150.50.', 'amount');
  const { left, words } = payableBy(actor, matter, today);
  if (left === null || amount <= left) return null;
  return refuse('not-allowed', words, 'amount');
}

function withOpen(matter: Case, id: number, next: (undertaking: Undertaking) => Decided): Decided {
  const undertaking = openUndertakings(matter.undertakings).find((each) => each.id === id);
  if (undertaking) return next(undertaking);
  return refuse('unknown-undertaking', 'Choose one of the promises that are open.', 'undertaking');
}

function change(
  before: Case,
  id: number,
  changed: Partial<Pick<Undertaking, 'dueOn' | 'owner' | 'ended'>>,
): Case {
  const undertakings = before.undertakings.map((each) => (each.id === id ? { ...each, ...changed } : each));
  return { ...before, undertakings };
}
