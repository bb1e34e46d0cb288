import { formatShort } from '#lib/domain/calendar/plain-date';
import type { ShownCase } from '#lib/use-cases/cases/find-case';
import type { StaffContext } from '#lib/web/session';
import { shortened, whoDoesIt, whoSeesToIt } from './promise-forms';
import type { StepParts } from './step-fields';

/** The form that records what was learnt. */
export function learning({ shown, context }: { shown: ShownCase; context: StaffContext }): StepParts {
  return {
    fields: [
      {
        kind: 'words',
        name: 'text',
        label: 'What have we learnt?',
        hint: 'Name nobody: it is for the service, not about whoever wrote to us.',
        value: '',
        rows: 4,
      },
      { kind: 'words', name: 'change', label: 'What will change?', value: '', rows: 3 },
      { kind: 'date', name: 'dueOn', label: 'By when', value: '' },
      ...whoDoesIt(shown),
      whoSeesToIt({ shown, context }),
    ],
    submit: 'Record the lesson',
  };
}

/** The form that says what has changed. */
export function finishing({ lessons }: ShownCase): StepParts {
  const options = lessons
    .filter(({ doneOn }) => doneOn === null)
    .map(({ id, words, dueOn, owner }) => ({
      value: String(id),
      label: `${shortened(words ?? owner.name)} (by ${formatShort(dueOn, 'en')})`,
    }));
  const [only] = options;
  return {
    fields: [
      {
        kind: 'choice',
        name: 'lesson',
        label: 'Which lesson?',
        value: options.length === 1 && only ? only.value : '',
        options,
      },
      { kind: 'date', name: 'doneOn', label: 'When was it done?', value: '' },
      { kind: 'words', name: 'text', label: 'What has changed?', value: '', rows: 3 },
    ],
    submit: 'It is done',
  };
}
