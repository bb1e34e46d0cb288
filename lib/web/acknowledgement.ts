import { printAcknowledgement } from '#lib/documents/print';
import { clockTo } from '#lib/domain/deadlines/clock';
import type { AccessCode } from '#lib/domain/references/access-code';
import type { Reference } from '#lib/domain/references/reference';
import { env } from '#lib/env';
import { findAcknowledgement, type ToAcknowledge } from '#lib/use-cases/contact/find-acknowledgement';
import type { Context } from '#lib/use-cases/context';
import type { LoggedCase } from '#lib/use-cases/staff/find-logged';

/** The PDF to hand over or post to whoever a case was logged for; null when an hour has passed since. */
export async function loggedAcknowledgement(logged: LoggedCase): Promise<Buffer | null> {
  if (logged.private === null) return null;
  const { accessCode, sections } = logged.private;
  return printed({ ...logged, sections }, accessCode);
}

/** The PDF to post to a caller at any time, without the access code; null unless the actor may tell of the case. */
export async function printedAcknowledgement(context: Context, reference: Reference): Promise<Buffer | null> {
  const found = await findAcknowledgement(context, reference);
  return found && printed(found, null);
}

function printed(
  { matter, council, serviceName, clocks, person, sections }: ToAcknowledge,
  accessCode: AccessCode | null,
): Promise<Buffer> {
  const each = clocks.map(({ clock }) => clock);
  return printAcknowledgement({
    council,
    serviceName,
    locale: matter.language,
    origin: env().PUBLIC_ORIGIN,
    reference: matter.reference,
    process: matter.process,
    receivedOn: matter.receivedOn,
    accessCode,
    acknowledgeBy: clockTo(each, 'acknowledged')?.dueOn ?? null,
    answerBy: clockTo(each, 'response-sent')?.dueOn ?? null,
    sections,
    files: [],
    personName: person.name,
    addressLines: person.addressLines,
  });
}
