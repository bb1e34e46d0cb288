import { isWhole, type WholeEvent } from '#lib/domain/cases/answer-parts';
import { doneMeanwhile } from '#lib/domain/cases/meanwhile';
import type { Refusal } from '#lib/domain/cases/refusal';
import { findCase, type ShownCase } from '#lib/use-cases/cases/find-case';
import type { Context } from '#lib/use-cases/context';
import { instantWords } from '../../words';
import { whatHappened, whoOf } from './event-words';

type Posted = { reference: string; seen: string };

/** A refusal of what would overwrite what others have done, saying who did what and when, and what to do now. */
export async function sayMeanwhile(
  context: Context,
  { reference, seen }: Posted,
  refusal: Refusal,
): Promise<Refusal> {
  const shown = await findCase(context, reference);
  if (shown === null) return refusal;
  const done = doneMeanwhile(shown.events, Number(seen), context.actor).filter(isWhole);
  const lines = done.map((event) => lineOf(shown, event)).join(' ');
  const next = 'What you typed is still here: read what is new, and send it again if it still fits.';
  return { ...refusal, message: `${refusal.message} ${lines} ${next}` };
}

function lineOf(shown: ShownCase, event: WholeEvent): string {
  return `${whoOf(shown, event)} ${whatHappened(shown, event)} (${instantWords(new Date(event.at))}).`;
}
