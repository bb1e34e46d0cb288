import { type Applies, never, one, type Steps, unchanged, withText } from '#lib/domain/cases/topic';

/** Notes for colleagues. */
export const note = {
  steps: {
    'add-note': {
      name: 'Add a note',
      isPressing: never,
      decide: (_matter, { text }) => withText(text, 'text', () => one({ type: 'note-added' }, 'staff', text)),
    },
  },
  applies: { 'note-added': unchanged },
} as const satisfies { steps: Pick<Steps, 'add-note'>; applies: Pick<Applies, 'note-added'> };
