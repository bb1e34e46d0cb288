import { redirect } from 'next/navigation';
import { parseReference } from '#lib/domain/references/reference';
import { urls } from '#lib/urls';
import { type OwnStep, ownPermit } from '#lib/use-cases/tracking/take-own-step';
import { findTracked } from './find-tracked';
import type { StepOutcome } from './step-outcome';

/**
 * The case for the page of a step. Where its letters are locked or the step is not open now, leads back to the case, which
 * says what was wrong with what was sent.
 */
export async function openOwnStep(step: OwnStep, typed: string, { problem }: StepOutcome) {
  const { context, found } = await findTracked(typed);
  const reference = parseReference(typed);
  if (reference === null) redirect(urls.track());
  const permit = ownPermit(context);
  if (!found.ok || !found.value.letters?.own.includes(step) || permit === null)
    redirect(`${urls.trackCase(reference)}${problem === null ? '' : `?not=${step}&problem=${problem}`}`);
  const { matter, letters } = found.value;
  return { context, matter, letters, permit };
}
