import { redirect } from 'next/navigation';
import { parseReference } from '#lib/domain/references/reference';
import { type OwnStep, ownPermit } from '#lib/use-cases/tracking/take-own-step';
import { urls } from '#lib/web/urls';
import { findTracked } from './find-tracked';

/** The case for the page of a step. Leads back to the case where its letters are locked or the step is not open now. */
export async function openOwnStep(step: OwnStep, typed: string) {
  const { context, found } = await findTracked(typed);
  const reference = parseReference(typed);
  if (reference === null) redirect(urls.track());
  const permit = ownPermit(context);
  if (!found.ok || !found.value.letters?.own.includes(step) || permit === null)
    redirect(urls.trackCase(reference));
  const { matter, letters } = found.value;
  return { context, matter, letters, permit };
}
