import { LANGUAGES } from '#lib/domain/council/language';
import type { ShownCase } from '#lib/use-cases/cases/find-case';
import { LANGUAGE_NAMES } from '../../words';
import type { StepParts } from './step-fields';

/** Another language to write to them in. */
export function choosingLanguage({ matter }: Pick<ShownCase, 'matter'>): StepParts {
  const others = LANGUAGES.filter((language) => language !== matter.language);
  const options = others.map((value) => ({ value, label: LANGUAGE_NAMES[value] }));
  return {
    fields: [
      { kind: 'select', name: 'language', label: 'Write to them in', value: others[0] ?? '', options },
    ],
    submit: 'Change the language',
  };
}
