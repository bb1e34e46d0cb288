import { formatLong } from '#lib/domain/calendar/plain-date';
import { type Applies, one, type Steps, withText } from '#lib/domain/cases/topic';

/** Notes for colleagues. One is due where a message of ours has not arrived: how the resident was reached instead. */
export const note = {
  steps: {
    'add-note': {
      name: 'Add a note',
      nameNow: ({ undeliveredSince }) =>
        undeliveredSince &&
        `Phone or post: our message of ${formatLong(undeliveredSince, 'en')} did not arrive. Note how you reached them`,
      isPressing: ({ undeliveredSince }) => undeliveredSince !== null,
      decide: (_matter, { text }) => withText(text, 'text', () => one({ type: 'note-added' }, 'staff', text)),
    },
  },
  applies: { 'note-added': (before) => ({ ...before, undeliveredSince: null }) },
} as const satisfies { steps: Pick<Steps, 'add-note'>; applies: Pick<Applies, 'note-added'> };
