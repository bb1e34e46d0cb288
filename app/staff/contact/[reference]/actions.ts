'use server';

import { takeStep } from '#lib/use-cases/cases/take-step';
import { actAndLeadOn, type FormState } from '#lib/web/action';
import { postedStep, stepIn } from '#lib/web/step-form';
import { urls } from '#lib/web/urls';

/** Takes the step that was posted and comes back to the caller. */
export async function callerStepAction(_before: FormState | null, data: FormData): Promise<FormState> {
  return actAndLeadOn(
    data,
    (context, posted) => takeStep(context, postedStep(posted, context.actor.id)),
    ({ reference }, { fields }) => `${urls.caller(reference)}?done=${stepIn(fields)}`,
  );
}
