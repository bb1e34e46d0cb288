import { unfitToPublish } from '#lib/domain/cases/fit-to-publish';
import { type Applies, never, one, type Steps, withFittingText, withText } from '#lib/domain/cases/topic';

/**
 * “You said, we did”: what the council has changed for everybody because of what somebody told it, in an officer's words
 * (LGSCO Complaint Handling Code 2024, part 9: share what is learnt with those who use the services).
 */
export const sharedChange = {
  steps: {
    'publish-change': {
      name: 'Publish what we changed',
      isPressing: never,
      decide: (_matter, { said, did, checked }, { person }) =>
        unfitToPublish({ said, did }, { checked, person }) ??
        withFittingText(said + did, 'did', () =>
          one({ type: 'change-published' }, 'public', `${said.trim()}\n\n${did}`),
        ),
    },
    'withdraw-change': {
      name: 'Take out of “You said, we did”',
      isPressing: never,
      decide: (_matter, { why }) =>
        withText(why, 'why', () => one({ type: 'change-withdrawn' }, 'staff', why)),
    },
  },
  applies: {
    'change-published': (before) => ({ ...before, isChangePublished: true }),
    'change-withdrawn': (before) => ({ ...before, isChangePublished: false }),
  },
} as const satisfies {
  steps: Pick<Steps, 'publish-change' | 'withdraw-change'>;
  applies: Pick<Applies, 'change-published' | 'change-withdrawn'>;
};
