import { printAcknowledgement } from '#lib/documents/print';
import type { AccessCode } from '#lib/domain/references/access-code';
import type { Reference } from '#lib/domain/references/reference';
import { findAcknowledgement, type ToAcknowledge } from '#lib/use-cases/contact/find-acknowledgement';
import type { Context } from '#lib/use-cases/context';
import type { LoggedCase } from '#lib/use-cases/staff/find-logged';
import { receiptFacts } from '#lib/web/receipt';

/** The PDF to hand over or post to whoever a case was logged for; null when an hour has passed since. */
export async function loggedAcknowledgement(logged: LoggedCase, print: string): Promise<Buffer | null> {
  if (logged.private === null) return null;
  const { accessCode, sections } = logged.private;
  return printed({ ...logged, largePrint: isLarge(logged, print), sections }, accessCode);
}

/** The PDF to post to a caller at any time, without the access code; null unless the actor may tell of the case. */
export async function printedAcknowledgement(
  context: Context,
  reference: Reference,
  print: string,
): Promise<Buffer | null> {
  const found = await findAcknowledgement(context, reference);
  return found && printed({ ...found, largePrint: isLarge(found, print) }, null);
}

// Where the person needs it, or whoever prints it asks for it.
function isLarge({ largePrint }: Pick<ToAcknowledge, 'largePrint'>, print: string): boolean {
  return largePrint || print === 'large';
}

function printed(acknowledged: ToAcknowledge, accessCode: AccessCode | null): Promise<Buffer> {
  const { matter, person, sections } = acknowledged;
  return printAcknowledgement({
    ...receiptFacts(acknowledged, matter.language),
    accessCode,
    sections,
    personName: person.name,
    addressLines: person.addressLines,
  });
}
