import type { AnswerContent } from '#lib/domain/cases/answer-content';
import { lastDraft, liveDraft } from '#lib/domain/cases/draft';
import { draftedContent } from '#lib/domain/cases/drafted-content';
import { FINDING_NAMES, FINDINGS, findsByPoint, MOST_POINTS, type PointRow } from '#lib/domain/cases/finding';
import type { ShownCase } from '#lib/use-cases/cases/find-case';
import { FILE_ENDINGS } from '#lib/web/action';
import { stillAwaited } from './contribution-forms';
import { notRecorded } from './recording-form';
import { howTheyGetIt } from './resident';
import type { OneField, StepField, StepParts } from './step-fields';
import { withholdingFields } from './withholding-fields';

/** The form that answers, going on from the draft; an approved one is sent as it stands. */
export function answering(shown: ShownCase): StepParts {
  const isApproved = isDraftApproved(shown);
  return {
    fields: isApproved
      ? [draftNumber(shown), { kind: 'hidden', name: 'asDrafted', value: 'yes' }]
      : answerFields(shown),
    notes: [
      ...(isApproved ? ['It goes as it was approved, word for word.'] : []),
      howTheyGetIt(shown, 'answer'),
    ],
    warnings: [...notRecorded(shown), ...stillAwaited(shown)],
    submit: 'Send the answer',
    shortcut: isApproved ? null : { value: 'save-draft', text: 'Save as a draft' },
  };
}

/** The form that drafts an answer which cannot be sent as it is written. */
export function drafting(shown: ShownCase): StepParts {
  return { fields: answerFields(shown), submit: 'Save the draft' };
}

/** Whether drafts are saved with the form that answers, and not with one of their own. */
export function savesWithAnswer(shown: ShownCase): boolean {
  const { first, more } = shown.steps;
  return [...first, ...more].some(({ step }) => step === 'send-answer') && !isDraftApproved(shown);
}

function isDraftApproved({ matter }: ShownCase): boolean {
  return liveDraft(matter)?.state === 'approved';
}

/** Which draft the page shows: somebody may save another in the meantime. */
export function draftNumber({ matter }: ShownCase): StepField {
  return { kind: 'hidden', name: 'draft', value: String(lastDraft(matter)) };
}

/** What goes with an answer or a letter. */
export const FILES_FOR_RESIDENT: StepField = {
  kind: 'files',
  name: 'files',
  label: 'Files for the resident (optional)',
  hint: 'Up to 10 files of 10 MB, 24 MB together.',
  accept: FILE_ENDINGS,
};

function answerFields(shown: ShownCase): StepField[] {
  const drafted = draftedContent(shown.events, shown.matter);
  return [
    draftNumber(shown),
    {
      kind: 'choice',
      name: 'outcome',
      label: 'Outcome',
      value: drafted.outcome,
      options: shown.outcomes
        .filter(({ by }) => by === undefined)
        .map(({ id, name }) => ({ value: id, label: name })),
    },
    ...(findsByPoint(shown) ? [pointsGroup(drafted.points)] : []),
    {
      kind: 'words',
      name: 'text',
      label: 'Your answer',
      hint: 'Greeting, outcome in plain words, and their rights are added by themselves.',
      value: drafted.text,
      rows: 11,
    },
    ...withholdingFields(shown, drafted.withheld),
    FILES_FOR_RESIDENT,
    ...draftedFiles(shown, drafted),
  ];
}

function draftedFiles({ attachments }: ShownCase, { attachmentIds }: AnswerContent): StepField[] {
  const names = attachments.filter(({ id }) => attachmentIds.includes(id)).map(({ name }) => name);
  if (names.length === 0) return [];
  const label = `Leave out ${names.join(', ')}`;
  return [{ kind: 'tick', name: 'withoutFiles', question: 'Files of the draft', label }];
}

const CHOICES = [
  { value: '', label: 'No finding chosen' },
  ...FINDINGS.map((finding) => ({ value: finding, label: FINDING_NAMES[finding] })),
];

function pointsGroup(rows: readonly PointRow[]): StepField {
  return {
    kind: 'group',
    name: 'points',
    label: 'Findings, point by point (optional)',
    hint: 'The outcome must be what they add up to. The resident reads each point with what you found.',
    fields: Array.from({ length: MOST_POINTS }, (_, index) => pointFields(index + 1, rows[index])).flat(),
  };
}

function pointFields(number: number, row: PointRow | undefined): OneField[] {
  return [
    { kind: 'words', name: `point-${number}`, label: `Point ${number}`, value: row?.point ?? '', rows: 2 },
    {
      kind: 'select',
      name: `finding-${number}`,
      label: `Finding on point ${number}`,
      value: row?.finding ?? '',
      options: CHOICES,
    },
  ];
}
