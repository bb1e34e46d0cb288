'use client';

import { useActionState } from 'react';
import { StepDisclosure } from '../../cases/[reference]/step-disclosure';
import { callerStepAction } from './actions';

/** A note on a matter that somebody rang about. */
export function NoteForm({ reference }: { reference: string }) {
  const [state, act, isPending] = useActionState(callerStepAction, null);
  return (
    <StepDisclosure
      act={act}
      form={{
        step: 'add-note',
        name: 'Add a note',
        effect: 'Only colleagues read it.',
        fields: [{ kind: 'words', name: 'text', label: 'Note', value: '', rows: 3 }],
        notes: [],
        warnings: [],
        submit: 'Save the note',
        shortcut: null,
      }}
      id={`note-${reference}`}
      isPending={isPending}
      look="quiet"
      reference={reference}
      state={state}
    />
  );
}
