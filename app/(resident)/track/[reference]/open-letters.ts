import { redirect } from 'next/navigation';
import { parseReference } from '#lib/domain/references/reference';
import { urls } from '#lib/urls';
import { type OwnStep, ownPermit } from '#lib/use-cases/tracking/take-own-step';
import { findTracked } from './find-tracked';
import type { StepOutcome } from './step-outcome';

/** The case for a page of its own behind its letters. Where they are locked, leads back to the case, with `why`. */
export async function openLetters(typed: string, why = '') {
  const { context, found } = await findTracked(typed);
  const reference = parseReference(typed);
  if (reference === null) redirect(urls.track());
  const back = urls.trackCase(reference);
  const permit = ownPermit(context);
  if (!found.ok || found.value.letters === null || permit === null) redirect(`${back}${why}`);
  const { matter, letters } = found.value;
  return { context, matter, letters, permit, back };
}

/** The same for the page of a step. Where it is not open now, the case says what was wrong with what was sent. */
export async function openOwnStep(step: OwnStep, typed: string, { problem }: StepOutcome) {
  const why = problem === null ? '' : `?not=${step}&problem=${problem}`;
  const opened = await openLetters(typed, why);
  if (!opened.letters.own.includes(step)) redirect(`${opened.back}${why}`);
  return opened;
}
