import type { ShownCase } from '#lib/use-cases/cases/find-case';
import { howTheyGetIt } from './resident';
import type { StepParts } from './step-fields';

/** Which case goes on, whose it is, and what the resident of this one reads. */
export function mergingIn(shown: ShownCase): StepParts {
  return {
    fields: [
      { kind: 'line', name: 'into', label: 'Reference of the case that goes on', value: '' },
      {
        kind: 'choice',
        name: 'whose',
        label: 'Whose is the other case?',
        value: '',
        options: [
          { value: 'same', label: 'The same person’s, I am certain: the code of either opens both' },
          { value: 'another', label: 'Somebody else’s, or I am not certain: each reads only their own' },
        ],
      },
      {
        kind: 'words',
        name: 'why',
        label: 'Why, for colleagues (needed where it is somebody else’s, or the details differ)',
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
    submit: 'Merge them',
  };
}
