import { answerTo } from '#lib/domain/forms/condition';
import type { ShownCase } from '#lib/use-cases/cases/find-case';
import { howTheyGetIt } from './resident';
import type { StepParts } from './step-fields';

/** Which case the answer was given in, why it is theirs, and what the resident reads. */
export function namingEarlier(shown: ShownCase): StepParts {
  return {
    fields: [
      {
        kind: 'line',
        name: 'earlier',
        label: 'Reference of the earlier case',
        value: String(answerTo(shown.answers, 'told-reference')),
      },
      {
        kind: 'words',
        name: 'why',
        label: 'Why, for colleagues (needed where the details differ, or they ask after the time for it)',
        value: '',
        rows: 3,
      },
      {
        kind: 'words',
        name: 'message',
        label: 'What the resident reads',
        hint: howTheyGetIt(shown, 'merged'),
        value: '',
        rows: 4,
      },
    ],
    submit: 'Look at that answer again',
  };
}
