'use client';

import { useActionState } from 'react';
import { CodePlate } from '#components/ui/code-plate';
import { FocusOnArrival } from '#components/ui/focus-on-arrival';
import type { HeldDetail, IdentityDetail } from '#lib/domain/contact/identity';
import { StepDisclosure } from '../../cases/[reference]/step-disclosure';
import { renewCodeAction } from './actions';

type Props = {
  reference: string;
  questions: readonly HeldDetail[];
  /** Of the page: sent twice, it gives the same code. */
  token: string;
};

const ASK: Readonly<Record<IdentityDetail, string>> = {
  postcode: 'What is your postcode?',
  address: 'What is the first line of your address?',
  phone: 'What phone number did you give us?',
  email: 'What email address did you give us?',
  about: 'What did you tell us about?',
};

/** Another access code, once a caller has said two things that we hold of them. */
export function RenewCodeForm({ reference, questions, token }: Props) {
  const [state, act, isPending] = useActionState(renewCodeAction, null);
  if (state !== null && 'code' in state) {
    const id = `code-${reference}`;
    return (
      <div className="w-full max-w-[40rem]" id={id} tabIndex={-1}>
        <FocusOnArrival id={id} />
        <CodePlate
          code={state.code}
          label="New access code: read it out now"
          spoken={`Say it: ${state.spoken}`}
        />
        <p className="small muted mt-1">
          It cannot be shown again. The code before no longer opens anything.
        </p>
      </div>
    );
  }
  return (
    <StepDisclosure
      act={act}
      form={{
        step: 'renew-code',
        name: 'New access code',
        effect: 'Ask first who they are. It is recorded what you asked.',
        fields: [
          { kind: 'hidden', name: 'token', value: token },
          ...questions.map(({ detail, held }) => ({
            kind: 'tick' as const,
            name: `agreed-${detail}`,
            question: `“${ASK[detail]}”`,
            label: 'They said it right',
            hint: `Do not read this out: ${held.replaceAll('\n', ', ')}`,
          })),
        ],
        notes: [],
        warnings: [],
        submit: 'Give them a new code',
        shortcut: null,
      }}
      id={`code-${reference}`}
      isPending={isPending}
      look="quiet"
      reference={reference}
      state={state}
    />
  );
}
