import { addDays, addMonths, formatLong, type PlainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import type { TypedTerms } from '#lib/domain/cases/command';
import {
  type ContactGround,
  type ContactLimit,
  type ContactTerms,
  LIMIT_LISTED_MONTHS,
  LONGEST_LIMIT_MONTHS,
  openLimit,
} from '#lib/domain/cases/contact-limit';
import { type Refusal, refuse } from '#lib/domain/cases/refusal';
import {
  type Applies,
  type Decided,
  type DecisionContext,
  never,
  one,
  type Steps,
  withText,
} from '#lib/domain/cases/topic';

/** How many days before its review a limit asks for it. */
const PRESSES_BEFORE = 14;

// It presses once its review is near: whoever decides asks first those who hear from them.
function isDueSoon({ contactLimits }: Case, today: PlainDate | null): boolean {
  const limit = openLimit(contactLimits);
  return limit !== null && today !== null && addDays(today, PRESSES_BEFORE) >= limit.reviewOn;
}

/** How somebody may contact us for a while: warned of, set, looked at again, ended; each in a letter to them. */
export const contactLimits = {
  steps: {
    'warn-about-contact': {
      name: 'Warn them about how they contact us',
      isPressing: never,
      decide: (_matter, { ground, reason, letter }, context) =>
        nobodyKnown(context) ??
        withText(reason, 'reason', () => one({ type: 'contact-warned', ground }, 'resident', letter)),
    },
    'limit-contact': {
      name: 'Limit how they contact us',
      isPressing: never,
      decide: (matter, { ground, warnedOn, reason, letter, ...typed }, context) =>
        nobodyKnown(context) ??
        unwarned(ground, warnedOn ?? matter.contactWarnedOn, context.today) ??
        withTerms(typed, context.today, (agreed) =>
          withText(reason, 'reason', () =>
            one({ type: 'contact-limited', ground, ...agreed }, 'resident', letter),
          ),
        ),
    },
    'review-contact-limit': {
      name: 'Let the limit on contact go on',
      nameNow: ({ contactLimits }) => reviewName(openLimit(contactLimits)),
      isPressing: isDueSoon,
      notYet: ({ contactLimits }, { today }) => isOver(openLimit(contactLimits), today),
      decide: (matter, { reason, letter, ...typed }, { today }) =>
        notAgain(openLimit(matter.contactLimits), typed) ??
        withTerms(typed, today, (agreed) =>
          withText(reason, 'reason', () =>
            one({ type: 'contact-limit-reviewed', ...agreed }, 'resident', letter),
          ),
        ),
    },
    'lift-contact-limit': {
      name: 'End the limit on contact',
      isPressing: isDueSoon,
      decide: (_matter, { reason, letter }) =>
        withText(reason, 'reason', () => one({ type: 'contact-limit-lifted' }, 'resident', letter)),
    },
  },
  applies: {
    'contact-warned': (before, _data, { on }) => ({ ...before, contactWarnedOn: on }),
    'contact-limited': (before, { type: _type, ...set }, { sequence: id, on: since, author: by }) => {
      const limit = { ...set, id, since, by: { id: by.id, name: by.name }, liftedOn: null };
      return { ...before, contactLimits: [...before.contactLimits, limit] };
    },
    'contact-limit-reviewed': (before, { type: _type, ...terms }, { author: by }) =>
      changeOpen(before, { ...terms, by: { id: by.id, name: by.name } }),
    'contact-limit-lifted': (before, _data, { on }) => changeOpen(before, { liftedOn: on }),
  },
} as const satisfies {
  steps: Pick<Steps, 'warn-about-contact' | 'limit-contact' | 'review-contact-limit' | 'lift-contact-limit'>;
  applies: Pick<
    Applies,
    'contact-warned' | 'contact-limited' | 'contact-limit-reviewed' | 'contact-limit-lifted'
  >;
};

function changeOpen(before: Case, change: Partial<ContactLimit>): Case {
  const changed = (limit: ContactLimit) => (limit.liftedOn === null ? { ...limit, ...change } : limit);
  return { ...before, contactLimits: before.contactLimits.map(changed) };
}

// Whoever gave no name cannot be known again, and no letter is theirs.
function nobodyKnown({ person }: DecisionContext): Refusal | null {
  if (person.name !== null) return null;
  return refuse('not-now', 'They gave no name: nobody can be known by it on another case.');
}

function unwarned(ground: ContactGround, warnedOn: PlainDate | null, today: PlainDate): Refusal | null {
  if (ground === 'threat') return null;
  if (warnedOn === null)
    return refuse('not-now', 'Warn them first, in a letter: only a threat is acted on at once.', 'ground');
  if (addMonths(warnedOn, LIMIT_LISTED_MONTHS) < today)
    return refuse('not-now', 'They were last warned more than a year ago: warn them again first.', 'ground');
  if (warnedOn < today) return null;
  return refuse('not-now', 'They were warned today: give them time to read it and to change.', 'ground');
}

// What is over goes on no more.
function isOver(limit: ContactLimit | null, today: PlainDate): Refusal | null {
  if (limit === null || limit.until >= today) return null;
  const words = 'Record that it has ended. If it is needed again, decide it anew.';
  return refuse('not-now', `It ended on ${formatLong(limit.until, 'en')}. ${words}`);
}

// What goes on is looked at again on another day.
function notAgain(limit: ContactLimit | null, { reviewOn }: TypedTerms): Refusal | null {
  if (limit?.reviewOn !== reviewOn) return null;
  return refuse('already-done', 'Enter another day: by this one it is looked at again already.', 'reviewOn');
}

function withTerms(typed: TypedTerms, today: PlainDate, next: (terms: ContactTerms) => Decided): Decided {
  const { measures, contact, times, until, reviewOn } = typed;
  if (measures.length === 0)
    return refuse('wrong-input', 'Choose at least one way in which contact is limited.', 'written-only');
  if (times !== null && !(times.from < times.to))
    return refuse(
      'wrong-input',
      'Enter from when to when we take calls, such as 10:00 and 11:00.',
      'callsFrom',
    );
  const furthest = addMonths(today, LONGEST_LIMIT_MONTHS);
  if (until === null || until <= today || until > furthest) {
    const words = `Enter the last day: after today, and by ${formatLong(furthest, 'en')} at the latest.`;
    return refuse('missing-date', words, 'until');
  }
  if (reviewOn === null || reviewOn <= today || reviewOn > until) {
    const words = `Enter the day of the review: after today, and by ${formatLong(until, 'en')}, the last day.`;
    return refuse('missing-date', words, 'reviewOn');
  }
  return next({ measures, contact, times, until, reviewOn });
}

function reviewName(limit: ContactLimit | null): string | null {
  return limit && `Let the limit on contact go on: review it by ${formatLong(limit.reviewOn, 'en')}`;
}
