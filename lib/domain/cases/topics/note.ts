import { formatLong, type PlainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import { type Applies, one, type Steps, withText } from '#lib/domain/cases/topic';

/**
 * Notes for colleagues. One is due where a message of ours has not arrived: how the resident was reached instead. How they
 * had the answer is recorded by a step of its own.
 */
export const note = {
  steps: {
    'add-note': {
      name: 'Add a note',
      nameNow: (matter) => {
        const since = toBeNoted(matter);
        return (
          since &&
          `Phone or post: our message of ${formatLong(since, 'en')} did not arrive. Note how you reached them`
        );
      },
      isPressing: (matter) => toBeNoted(matter) !== null,
      decide: (_matter, { text }) => withText(text, 'text', () => one({ type: 'note-added' }, 'staff', text)),
    },
  },
  applies: {
    'note-added': (before, { evidenceOf }) =>
      evidenceOf === undefined && toBeNoted(before) !== null ? { ...before, undeliveredSince: null } : before,
  },
} as const satisfies { steps: Pick<Steps, 'add-note'>; applies: Pick<Applies, 'note-added'> };

function toBeNoted(matter: Case): PlainDate | null {
  return 'toldOn' in matter && matter.toldOn === null ? null : matter.undeliveredSince;
}
