import type { ReactNode } from 'react';
import type { Reference } from '#lib/domain/references/reference';
import { urls } from '#lib/urls';
import type { OwnStep } from '#lib/use-cases/tracking/take-own-step';

type Props = { permit: string; reference: Reference; step: OwnStep; children: ReactNode; takesFiles?: true };

/** The form of a step of the resident's own, with the permit that lets it be taken. */
export function OwnStepForm({ permit, reference, step, children, takesFiles }: Props) {
  return (
    <form
      action={urls.trackStep(reference)}
      encType={takesFiles && 'multipart/form-data'}
      method="post"
      noValidate
    >
      <input name="permit" type="hidden" value={permit} />
      <input name="step" type="hidden" value={step} />
      {children}
    </form>
  );
}
