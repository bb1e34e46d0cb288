'use client';

import { useActionState } from 'react';
import { StepDisclosure } from '../../cases/[reference]/step-disclosure';
import type { StepForm } from '../../cases/[reference]/step-fields';
import { callerStepAction } from './actions';

type Props = { form: StepForm; reference: string };

/** A step on a matter that somebody rang about. */
export function CallerStep({ form, reference }: Props) {
  const [state, act, isPending] = useActionState(callerStepAction, null);
  return (
    <StepDisclosure
      act={act}
      form={form}
      id={`${form.step}-${reference}`}
      isPending={isPending}
      look="quiet"
      reference={reference}
      state={state}
    />
  );
}
