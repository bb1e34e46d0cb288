import type { ShownCase } from '#lib/use-cases/cases/find-case';
import { memberOf } from './resident';
import type { StepParts } from './step-fields';

/** The form that copies the answer to the member who asked for the resident. */
export function copying(shown: ShownCase): StepParts {
  const member = memberOf(shown);
  return {
    fields: [
      {
        kind: 'choice',
        name: 'copy',
        label: 'What does the member get?',
        value: member?.consent === 'agreed' ? 'answer' : '',
        options: [
          { value: 'answer', label: 'A copy of the answer: the resident agrees to it' },
          { value: 'note', label: 'No more than what you write here' },
        ],
      },
      {
        kind: 'words',
        name: 'message',
        label: 'What you write to the member',
        hint: 'With a copy of the answer it may stay empty.',
        value: '',
        rows: 4,
      },
    ],
    notes: [
      member?.email
        ? `Goes by email to ${member.email}, and stands on the tracking page.`
        : 'The member gave no email address: it stands on the tracking page. Tell them that it is there.',
    ],
    submit: 'Send the copy',
  };
}
