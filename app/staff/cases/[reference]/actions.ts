'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { type Case, subjectOf } from '#lib/domain/cases/case';
import { done } from '#lib/domain/cases/refusal';
import type { Actor } from '#lib/domain/permissions/actor';
import { can } from '#lib/domain/permissions/permissions';
import { urls } from '#lib/urls';
import { findCase } from '#lib/use-cases/cases/find-case';
import { takeStep } from '#lib/use-cases/cases/take-step';
import { actAndLeadOn, type FormState } from '#lib/web/action';
import { staffContextOrNull } from '#lib/web/session';
import { postedStep, stepIn } from '#lib/web/step-form';
import { sayMeanwhile } from './meanwhile';
import type { StepForm } from './step-fields';
import { stepFormOf } from './step-forms';

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

const wanted = z.object({ reference: z.string().max(40), step: z.string() });

/** The form of a step further down, as it is opened; null where it is offered no longer, or never was to whoever asks. */
export async function stepFormAction(input: z.input<typeof wanted>): Promise<StepForm | null> {
  const context = await staffContextOrNull();
  const { data } = wanted.safeParse(input);
  const shown = context && data ? await findCase(context, data.reference) : null;
  const offered = shown?.steps.more.find(({ step }) => step === data?.step);
  return context && shown && offered ? stepFormOf({ shown, context }, offered) : null;
}

// Whoever has given what was asked, or given the case away, may be able to open it no longer.
function afterStep(actor: Actor, matter: Case, step: string): string {
  const isOpen = can(actor, 'case:read', subjectOf(matter));
  return `${isOpen ? urls.case(matter.reference) : urls.staff()}?done=${step}`;
}
