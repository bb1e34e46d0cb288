import { LANGUAGES } from '#lib/domain/council/language';
import type { ShownCase } from '#lib/use-cases/cases/find-case';
import { LANGUAGE_NAMES } from '../../words';
import type { StepParts } from './step-fields';

/** The language we write to them in. */
export function choosingLanguage({ matter }: ShownCase): StepParts {
  return {
    fields: [
      {
        kind: 'select',
        name: 'language',
        label: 'Write to them in',
        value: matter.language,
        options: LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
      },
    ],
    submit: 'Change the language',
  };
}
