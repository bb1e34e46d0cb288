'use client';

import { useActionState } from 'react';
import type { HeldDetail } from '#lib/domain/contact/identity';
import { StepDisclosure } from '../../cases/[reference]/step-disclosure';
import type { StepField } from '../../cases/[reference]/step-fields';
import { changeContactAction } from './actions';
import { asked } from './identity-fields';

type Props = {
  reference: string;
  questions: readonly HeldDetail[];
  /** How they are reached now, and what they need. */
  fields: readonly StepField[];
  mayVouch: boolean;
};

const PROOF: StepField = {
  kind: 'line',
  name: 'proof',
  label: 'How else do you know that it is them?',
  hint: 'For example “their signed letter of 3 March”. Colleagues read it. Leave it empty where two answers were right.',
  value: '',
};

/** Changes how somebody is reached, for them: by telephone once they are known, or as they wrote. */
export function ContactForm({ reference, questions, fields, mayVouch }: Props) {
  const [state, act, isPending] = useActionState(changeContactAction, null);
  return (
    <StepDisclosure
      act={act}
      form={{
        step: 'change-contact',
        name: 'Change how we reach them',
        effect: 'They are told, where we reach them now and where we did before.',
        fields: [...questions.map(asked), ...(mayVouch ? [PROOF] : []), ...fields],
        notes: ['It counts for every stage of this matter.'],
        warnings: [],
        submit: 'Change it',
        shortcut: null,
      }}
      id={`contact-${reference}`}
      isPending={isPending}
      look="quiet"
      reference={reference}
      state={state}
    />
  );
}
