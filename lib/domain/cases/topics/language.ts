import { refuse } from '#lib/domain/cases/refusal';
import { type Applies, never, one, type Steps } from '#lib/domain/cases/topic';

/** The language we write to the resident in: chosen with the form, and changed by them or for them. */
export const language = {
  steps: {
    'choose-language': {
      name: 'Change the language we write in',
      isPressing: never,
      decide: (matter, command) =>
        command.language === matter.language
          ? refuse('already-done', 'That is the language we write to them in.', 'language')
          : one({ type: 'language-chosen', language: command.language }, 'staff'),
    },
  },
  applies: { 'language-chosen': (before, { language: chosen }) => ({ ...before, language: chosen }) },
} as const satisfies {
  steps: Pick<Steps, 'choose-language'>;
  applies: Pick<Applies, 'language-chosen'>;
};
