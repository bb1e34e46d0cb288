import { formatLong, type PlainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import { awaitedUntil } from '#lib/domain/cases/lapses-on';
import { type Refusal, refuse } from '#lib/domain/cases/refusal';
import {
  type Applies,
  type Decided,
  never,
  one,
  type Steps,
  withFittingText,
  withText,
} from '#lib/domain/cases/topic';
import { endedWith } from '#lib/domain/cases/topics/answer';
import type { Counting } from '#lib/domain/deadlines/trace';

/** Ending without an answer on the matter: the resident takes it back, or does not say what we need to know. */
export const withdrawal = {
  steps: {
    withdraw: {
      name: 'Record that they take it back',
      isPressing: never,
      // The resident need not say why; an officer tells them that it is done.
      decide: (_matter, { message, attachmentIds }, { actor }) => {
        const written = actor.kind === 'resident' ? withFittingText : withText;
        const data = { type: 'case-withdrawn' as const, ...(attachmentIds && { attachmentIds }) };
        return written(message, 'message', () => one(data, 'resident', message));
      },
    },
    lapse: {
      name: 'End it: nothing has come',
      isPressing: never,
      notYet: (matter, { counting, today }) => unread(matter) ?? tooSoon(matter, counting, today),
      decide: (_matter, { message }): Decided =>
        withText(message, 'message', () => one({ type: 'case-lapsed' }, 'resident', message)),
    },
  },
  applies: {
    'case-withdrawn': (before, _data, event) => endedWith(before, 'withdrawn', event),
    'case-lapsed': (before, _data, event) => endedWith(before, 'lapsed', event),
  },
} as const satisfies {
  steps: Pick<Steps, 'withdraw' | 'lapse'>;
  applies: Pick<Applies, 'case-withdrawn' | 'case-lapsed'>;
};

// It may be what was asked for.
function unread({ letterSince }: Case): Refusal | null {
  if (letterSince === null) return null;
  const words = `They wrote on ${formatLong(letterSince, 'en')}: read that first, and answer it or record what has come.`;
  return refuse('not-now', words);
}

// Nobody loses their place for a reply that is not late yet.
function tooSoon(matter: Case, counting: Counting, today: PlainDate): Refusal | null {
  const { waitingFor } = matter;
  if (waitingFor === null) return refuse('not-now', 'We are not waiting for anything.');
  const until = awaitedUntil(matter, waitingFor.since, counting);
  return today > until
    ? null
    : refuse('not-now', `They have until ${formatLong(until, 'en')}. It can be ended after that day.`);
}
