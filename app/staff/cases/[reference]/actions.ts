'use server';

import { refresh } from 'next/cache';
import type { Reference } from '#lib/domain/references/reference';
import { urls } from '#lib/urls';
import { takeStep } from '#lib/use-cases/cases/take-step';
import { actAndLeadOn, type FormState } from '#lib/web/action';
import { postedStep, stepIn } from '#lib/web/step-form';
import { sayMeanwhile } from './meanwhile';

/** Takes the step that was posted and comes back to the case. */
export async function stepAction(_before: FormState | null, data: FormData): Promise<FormState> {
  return actAndLeadOn(
    data,
    async (context, posted) => {
      const step = postedStep(posted, context.actor.id);
      const taken = await takeStep(context, step);
      if (taken.ok || taken.reason !== 'done-meanwhile') return taken;
      // The page then stands as the case does now, and what is sent again from it has seen that.
      refresh();
      return sayMeanwhile(context, step, taken);
    },
    ({ reference }, { fields }) => afterStep(reference, stepIn(fields)),
  );
}

// Whoever has given what was asked can no longer open the case, unless it is theirs as well.
function afterStep(reference: Reference, step: string): string {
  return `${step === 'give-contribution' ? urls.staff() : urls.case(reference)}?done=${step}`;
}
