'use client';

import { useActionState } from 'react';
import type { NamedReader } from '#lib/use-cases/contact/find-caller';
import { StepDisclosure } from '../../cases/[reference]/step-disclosure';
import { endRepresentativeAction } from './actions';

type Props = { reference: string; readers: readonly NamedReader[] };

/** Ending the code of somebody who helps a caller. */
export function EndRepresentativeForm({ reference, readers }: Props) {
  const [state, act, isPending] = useActionState(endRepresentativeAction, null);
  const options = readers.map(({ number, name }) => ({ value: String(number), label: name }));
  return (
    <StepDisclosure
      act={act}
      form={{
        step: 'end-representative',
        name: 'End the code of somebody who helps them',
        effect: 'It opens nothing from then on.',
        fields: [
          {
            kind: 'select',
            name: 'representative',
            label: 'Whose?',
            value: options[0]?.value ?? '',
            options,
          },
        ],
        notes: [],
        warnings: [],
        submit: 'End it',
        shortcut: null,
      }}
      id={`end-${reference}`}
      isPending={isPending}
      look="quiet"
      reference={reference}
      state={state}
    />
  );
}
