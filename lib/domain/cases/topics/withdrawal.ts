import { type Applies, never, one, type Steps, withFittingText, withText } from '#lib/domain/cases/topic';
import { answeredWith } from '#lib/domain/cases/topics/answer';

/** Ending without an answer on the matter: the resident takes it back, or does not say what we need to know. */
export const withdrawal = {
  steps: {
    withdraw: {
      name: 'Record that they take it back',
      isPressing: never,
      // The resident need not say why; an officer tells them that it is done.
      decide: (_matter, { message }, { actor }) => {
        const written = actor.kind === 'resident' ? withFittingText : withText;
        return written(message, 'message', () => one({ type: 'case-withdrawn' }, 'resident', message));
      },
    },
    lapse: {
      name: 'End it: nothing has come',
      isPressing: never,
      decide: (_matter, { message }) =>
        withText(message, 'message', () => one({ type: 'case-lapsed' }, 'resident', message)),
    },
  },
  applies: {
    'case-withdrawn': (before, _data, event) => answeredWith(before, 'withdrawn', event),
    'case-lapsed': (before, _data, event) => answeredWith(before, 'lapsed', event),
  },
} as const satisfies {
  steps: Pick<Steps, 'withdraw' | 'lapse'>;
  applies: Pick<Applies, 'case-withdrawn' | 'case-lapsed'>;
};
