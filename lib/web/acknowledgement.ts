import { printAcknowledgement } from '#lib/documents/print';
import { clockTo } from '#lib/domain/deadlines/clock';
import { env } from '#lib/env';
import type { LoggedCase } from '#lib/use-cases/staff/find-logged';

/** The PDF to hand over or post to whoever a case was logged for; null when an hour has passed since. */
export async function loggedAcknowledgement(logged: LoggedCase): Promise<Buffer | null> {
  if (logged.private === null) return null;
  const { matter, council, serviceName, clocks, person } = logged;
  const each = clocks.map(({ clock }) => clock);
  return printAcknowledgement({
    council,
    serviceName,
    locale: matter.language,
    origin: env().PUBLIC_ORIGIN,
    reference: matter.reference,
    process: matter.process,
    receivedOn: matter.receivedOn,
    accessCode: logged.private.accessCode,
    acknowledgeBy: clockTo(each, 'acknowledged')?.dueOn ?? null,
    answerBy: clockTo(each, 'response-sent')?.dueOn ?? null,
    sections: logged.private.sections,
    files: [],
    personName: person.name,
    addressLines: person.addressLines,
  });
}
