import { unfitToPublish } from '#lib/domain/cases/fit-to-publish';
import { type Applies, always, never, one, type Steps, withText } from '#lib/domain/cases/topic';

/** The public disclosure log. */
export const publication = {
  steps: {
    publish: {
      name: 'Publish in the disclosure log',
      isPressing: always,
      decide: (_matter, { title, request, response, checked, slug }, { person }) =>
        unfitToPublish({ title, request, response }, { checked, person }) ??
        one({ type: 'answer-published', slug }, 'public'),
    },
    'withdraw-publication': {
      name: 'Take out of the disclosure log',
      isPressing: never,
      decide: (_matter, { why }) =>
        withText(why, 'why', () => one({ type: 'publication-withdrawn' }, 'staff', why)),
    },
  },
  applies: {
    'answer-published': (before, { slug }) => ({ ...before, publishedAs: slug }),
    'publication-withdrawn': (before) => ({ ...before, publishedAs: null }),
  },
} as const satisfies {
  steps: Pick<Steps, 'publish' | 'withdraw-publication'>;
  applies: Pick<Applies, 'answer-published' | 'publication-withdrawn'>;
};
