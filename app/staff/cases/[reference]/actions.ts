'use server';

import type { Reference } from '#lib/domain/references/reference';
import { takeStep } from '#lib/use-cases/cases/take-step';
import { actAndLeadOn, type FormState } from '#lib/web/action';
import { postedStep, stepIn } from '#lib/web/step-form';
import { urls } from '#lib/web/urls';

/** Takes the step that was posted and comes back to the case. */
export async function stepAction(_before: FormState | null, data: FormData): Promise<FormState> {
  return actAndLeadOn(
    data,
    (context, posted) => takeStep(context, postedStep(posted, context.actor.id)),
    ({ reference }, { fields }) => afterStep(reference, stepIn(fields)),
  );
}

// Whoever has given what was asked can no longer open the case, unless it is theirs as well.
function afterStep(reference: Reference, step: string): string {
  return `${step === 'give-contribution' ? urls.staff() : urls.case(reference)}?done=${step}`;
}
