import { type Applies, always, one, type Steps, withText } from '#lib/domain/cases/topic';

/**
 * The copy to the member who asked for a resident, once the resident has had the answer. Consent is normally implied for
 * what helping them needs (DPA 2018, Sch 1 paras 23 and 24); where it is not there, the member is told only that there
 * is an answer, and what the officer may say.
 */
export const memberCopy = {
  steps: {
    'copy-to-member': {
      name: 'Send the member a copy',
      isPressing: always,
      decide: (_matter, { copy, message }) => {
        const withAnswer = copy === 'answer';
        const copied = one({ type: 'member-copied', withAnswer }, 'resident', message);
        return withAnswer && message.trim() === '' ? copied : withText(message, 'message', () => copied);
      },
    },
  },
  applies: {
    'member-copied': (before, { withAnswer }, { on }) => ({ ...before, memberCopy: { on, withAnswer } }),
  },
} as const satisfies {
  steps: Pick<Steps, 'copy-to-member'>;
  applies: Pick<Applies, 'member-copied'>;
};
