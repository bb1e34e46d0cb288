import type { ShownCase } from '#lib/use-cases/cases/find-case';
import { FILE_ENDINGS } from '#lib/web/action';
import { howTheyGetIt } from './resident';
import type { StepParts } from './step-fields';

/** The form that answers. */
export function answering(shown: ShownCase): StepParts {
  return {
    fields: [
      {
        kind: 'choice',
        name: 'outcome',
        label: 'Outcome',
        value: '',
        options: shown.outcomes
          .filter(({ by }) => by === undefined)
          .map(({ id, name }) => ({ value: id, label: name })),
      },
      {
        kind: 'words',
        name: 'text',
        label: 'Your answer',
        hint: 'Greeting, outcome in plain words, and their rights are added by themselves.',
        value: '',
        rows: 11,
      },
      {
        kind: 'files',
        name: 'files',
        label: 'Files for the resident (optional)',
        hint: 'Up to 10 files of 10 MB, 24 MB together.',
        accept: FILE_ENDINGS,
      },
    ],
    notes: [howTheyGetIt(shown)],
    submit: 'Send the answer',
  };
}
