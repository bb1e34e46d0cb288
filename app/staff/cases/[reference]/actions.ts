'use server';

import { refresh } from 'next/cache';
import { type Case, subjectOf } from '#lib/domain/cases/case';
import { done } from '#lib/domain/cases/refusal';
import type { Actor } from '#lib/domain/permissions/actor';
import { can } from '#lib/domain/permissions/permissions';
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
      if (taken.ok) return done(afterStep(context.actor, taken.value, stepIn(posted.fields)));
      if (taken.reason !== 'done-meanwhile') return taken;
      // The page then stands as the case does now, and what is sent again from it has seen that.
      refresh();
      return sayMeanwhile(context, step, taken);
    },
    (path) => path,
  );
}

// Whoever has given what was asked, or given the case away, may be able to open it no longer.
function afterStep(actor: Actor, matter: Case, step: string): string {
  const isOpen = can(actor, 'case:read', subjectOf(matter));
  return `${isOpen ? urls.case(matter.reference) : urls.staff()}?done=${step}`;
}
