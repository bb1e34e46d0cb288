'use client';

import { useActionState } from 'react';
import { CodePlate } from '#components/ui/code-plate';
import { FocusOnArrival } from '#components/ui/focus-on-arrival';
import type { HeldDetail } from '#lib/domain/contact/identity';
import { StepDisclosure } from '../../cases/[reference]/step-disclosure';
import type { StepField } from '../../cases/[reference]/step-fields';
import { type CodeState, nameRepresentativeAction, renewCodeAction } from './actions';
import { asked } from './identity-fields';

type Props = {
  reference: string;
  questions: readonly HeldDetail[];
  /** Of the page: sent twice, it gives the same code. */
  token: string;
};

type CodeWords = { name: string; effect: string; submit: string; shown: string; note: string };

const NEW_CODE: CodeWords = {
  name: 'New access code',
  effect: 'Ask first who they are. It is recorded what you asked.',
  submit: 'Give them a new code',
  shown: 'New access code: read it out now',
  note: 'It cannot be shown again, and opens once: then they are given one of their own. The code before no longer opens anything.',
};

const FOR_SOMEBODY: CodeWords = {
  name: 'Code for somebody who helps them',
  effect: 'It opens status and letters, and no personal details. Ask first who they are.',
  submit: 'Give a code for them',
  shown: 'Code for whoever helps them: read it out now',
  note: 'It cannot be shown again. It goes with the same reference, and opens once: then they are given one of their own.',
};

/** Another access code, once a caller has said two things that we hold of them. */
export function RenewCodeForm(props: Props) {
  return <CodeForm {...props} action={renewCodeAction} fields={[]} words={NEW_CODE} />;
}

const WHO: StepField = {
  kind: 'line',
  name: 'name',
  label: 'Who helps them?',
  hint: 'For example, Sam from the advice centre. They see it on their tracking page.',
  value: '',
};

/** A narrower code for somebody who helps a caller, once we know the caller. */
export function RepresentativeForm(props: Props) {
  return <CodeForm {...props} action={nameRepresentativeAction} fields={[WHO]} words={FOR_SOMEBODY} />;
}

type CodeFormProps = Props & {
  action: (before: CodeState, data: FormData) => Promise<CodeState>;
  fields: readonly StepField[];
  words: CodeWords;
};

function CodeForm({ action, fields, reference, questions, token, words }: CodeFormProps) {
  const [state, act, isPending] = useActionState(action, null);
  const id = `${fields.length === 0 ? 'code' : 'helper'}-${reference}`;
  if (state !== null && 'code' in state) {
    return (
      <div className="w-full max-w-[40rem]" id={id} tabIndex={-1}>
        <FocusOnArrival id={id} />
        <CodePlate code={state.code} label={words.shown} spoken={`Say it: ${state.spoken}`} />
        <p className="small muted mt-1">{words.note}</p>
      </div>
    );
  }
  return (
    <StepDisclosure
      act={act}
      form={{
        step: 'code',
        name: words.name,
        effect: words.effect,
        fields: [{ kind: 'hidden', name: 'token', value: token }, ...questions.map(asked), ...fields],
        notes: [],
        warnings: [],
        submit: words.submit,
        shortcut: null,
      }}
      id={id}
      isPending={isPending}
      look="quiet"
      reference={reference}
      state={state}
    />
  );
}
