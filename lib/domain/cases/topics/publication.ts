import { personalTraces } from '#lib/domain/cases/personal-traces';
import { refuse } from '#lib/domain/cases/refusal';
import { type Applies, always, never, one, type Steps, withText } from '#lib/domain/cases/topic';

/** The public disclosure log. */
export const publication = {
  steps: {
    publish: {
      name: 'Publish in the disclosure log',
      isPressing: always,
      decide: (_matter, command, { person }) => {
        for (const field of ['title', 'request', 'response'] as const) {
          if (command[field].trim() === '') return refuse('missing-text', 'Write something first.', field);
          const [trace] = personalTraces(command[field], person).filter(({ certain }) => certain);
          if (trace) {
            const words = `“${trace.found}” is ${trace.what}. Take it out before publishing.`;
            return refuse('personal-data', words, field);
          }
        }
        if (!command.checked) {
          const words = 'Confirm that you have read it through and that nothing personal is left.';
          return refuse('not-checked', words, 'checked');
        }
        return one({ type: 'answer-published', slug: command.slug }, 'public');
      },
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
