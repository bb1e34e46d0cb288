import type { ShownCase } from '#lib/use-cases/cases/find-case';
import { draftNumber } from './answer-form';
import type { StepParts } from './step-fields';

/** The form that asks somebody to approve the draft. */
export function submitting(shown: ShownCase): StepParts {
  const { approvers, matter } = shown;
  const options = approvers
    .filter(({ id }) => id !== matter.draft?.by.id)
    .map(({ id, name }) => ({ value: id, label: name }));
  return {
    fields: [
      draftNumber(shown),
      {
        kind: 'select',
        name: 'approver',
        label: 'Who is to approve it?',
        value: '',
        options: [{ value: '', label: 'Whoever may' }, ...options],
      },
    ],
    submit: 'Ask for approval',
  };
}

/** The form that approves the draft as the page shows it. */
export function approving(shown: ShownCase): StepParts {
  return { fields: [draftNumber(shown)], submit: 'Approve the draft' };
}

/** The form that gives the draft back to whoever wrote it. */
export function returning(shown: ShownCase): StepParts {
  const why = { kind: 'words', name: 'why', label: 'What has to change?', value: '', rows: 4 } as const;
  return { fields: [draftNumber(shown), why], submit: 'Return the draft' };
}
