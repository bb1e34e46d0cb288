import { FINDING_NAMES, FINDINGS, findsByPoint, MOST_POINTS } from '#lib/domain/cases/finding';
import type { ShownCase } from '#lib/use-cases/cases/find-case';
import { FILE_ENDINGS } from '#lib/web/action';
import { stillAwaited } from './contribution-forms';
import { howTheyGetIt } from './resident';
import type { OneField, StepField, StepParts } from './step-fields';
import { withholdingFields } from './withholding-fields';

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
      ...(findsByPoint(shown) ? [POINTS] : []),
      {
        kind: 'words',
        name: 'text',
        label: 'Your answer',
        hint: 'Greeting, outcome in plain words, and their rights are added by themselves.',
        value: '',
        rows: 11,
      },
      ...withholdingFields(shown),
      {
        kind: 'files',
        name: 'files',
        label: 'Files for the resident (optional)',
        hint: 'Up to 10 files of 10 MB, 24 MB together.',
        accept: FILE_ENDINGS,
      },
    ],
    notes: [howTheyGetIt(shown, 'answer')],
    warnings: stillAwaited(shown),
    submit: 'Send the answer',
  };
}

const CHOICES = [
  { value: '', label: 'No finding chosen' },
  ...FINDINGS.map((finding) => ({ value: finding, label: FINDING_NAMES[finding] })),
];

const POINTS: StepField = {
  kind: 'group',
  name: 'points',
  label: 'Findings, point by point (optional)',
  hint: 'The outcome must be what they add up to. The resident reads each point with what you found.',
  fields: Array.from({ length: MOST_POINTS }, (_, index): OneField[] => [
    { kind: 'words', name: `point-${index + 1}`, label: `Point ${index + 1}`, value: '', rows: 2 },
    {
      kind: 'select',
      name: `finding-${index + 1}`,
      label: `Finding on point ${index + 1}`,
      value: '',
      options: CHOICES,
    },
  ]).flat(),
};
