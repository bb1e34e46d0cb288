import { printLetter } from '#lib/documents/print';
import { nextStageOf } from '#lib/domain/cases/next-stage';
import { formatReference } from '#lib/domain/references/reference';
import { env } from '#lib/env';
import { findAnswerLetter } from '#lib/use-cases/cases/find-letter';
import type { Context } from '#lib/use-cases/context';

/** The PDF of a case's answer, for whoever may read its letters; null for others and when there is no answer yet. */
export async function caseLetter(context: Context, reference: string): Promise<Buffer | null> {
  const letter = await findAnswerLetter(context, reference);
  if (letter === null) return null;
  const { matter, person, writer, teamName, serviceName, ...facts } = letter;
  return printLetter({
    ...facts,
    serviceName,
    locale: matter.language,
    origin: env().PUBLIC_ORIGIN,
    reference: matter.reference,
    process: matter.process,
    pack: matter.pack,
    stage: matter.stage,
    follows: matter.follows && formatReference(matter.follows.reference),
    next: nextStageOf(matter),
    receivedOn: matter.receivedOn,
    personName: person.name,
    addressLines: person.addressLines,
    signatory: { name: writer, team: teamName ?? serviceName },
  });
}
