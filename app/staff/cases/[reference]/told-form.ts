import type { StaffContext } from '#lib/web/session';
import type { StepParts } from './step-fields';

/** The form that says that the resident knows how it ended. */
export function recordingTold({ today }: StaffContext): StepParts {
  return {
    fields: [
      {
        kind: 'choice',
        name: 'by',
        label: 'How were they told?',
        value: '',
        options: [
          { value: 'post', label: 'By post' },
          { value: 'phone', label: 'By phone' },
          { value: 'in-person', label: 'In person' },
        ],
      },
      { kind: 'date', name: 'toldOn', label: 'On which day?', value: today },
      { kind: 'words', name: 'note', label: 'Note (optional)', value: '', rows: 3 },
    ],
    submit: 'Record it',
  };
}
