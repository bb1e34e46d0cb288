import type { ShownCase } from '#lib/use-cases/cases/find-case';
import { CHECKED, tracesToCheck } from './publication-form';
import type { StepParts } from './step-fields';

/** The form that publishes what has changed, with what is on record of the lessons that are put into practice. */
export function sharing(shown: ShownCase): StepParts {
  const did = shown.lessons.flatMap(({ done }) => done ?? []).join('\n\n');
  return {
    fields: [
      {
        kind: 'words',
        name: 'said',
        label: 'You said',
        hint: 'What people told us, in general words: nobody, no address, no date by which somebody could be known.',
        value: '',
        rows: 3,
      },
      { kind: 'words', name: 'did', label: 'We did', value: did, rows: 4 },
      CHECKED,
    ],
    warnings: tracesToCheck(shown, [did]),
    submit: 'Publish what we changed',
  };
}
