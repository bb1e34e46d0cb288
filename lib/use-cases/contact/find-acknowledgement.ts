import { findCaseFile } from '#lib/db/case-files';
import { nameOfService } from '#lib/db/organisation';
import { subjectOf } from '#lib/domain/cases/case';
import { can } from '#lib/domain/permissions/permissions';
import type { Reference } from '#lib/domain/references/reference';
import { readBackOf, showClocks } from '#lib/use-cases/cases/find-case';
import { addressLines, needsLargePrint, whoFiled } from '#lib/use-cases/cases/people';
import type { Context } from '#lib/use-cases/context';
import { organisationFor } from '#lib/use-cases/council/organisation-for';
import type { LoggedCase } from '#lib/use-cases/staff/find-logged';

/** What the acknowledgement of a case says without its access code, which nobody can look up. */
export type ToAcknowledge = Pick<
  LoggedCase,
  'matter' | 'council' | 'serviceName' | 'clocks' | 'largePrint' | 'person'
> & {
  sections: ReturnType<typeof readBackOf>;
};

/**
 * A case to be acknowledged on paper, in the language we write to them in; null unless the actor may tell callers about it.
 * What they told us stands on it only when the actor may read that.
 */
export async function findAcknowledgement(
  context: Context,
  reference: Reference,
): Promise<ToAcknowledge | null> {
  const { actor, database } = context;
  const file = await findCaseFile(database.client, { actor, permission: 'case:tell' }, reference);
  if (file === null) return null;
  const { matter } = file;
  const theirs = { ...context, locale: matter.language };
  const organisation = await organisationFor(theirs);
  const person = whoFiled(file);
  return {
    matter,
    council: organisation.council,
    serviceName: nameOfService(organisation, matter.serviceId),
    clocks: showClocks(theirs, organisation, file),
    largePrint: needsLargePrint(person),
    person: { name: person?.name ?? null, addressLines: addressLines(person) },
    sections: can(actor, 'case:read', subjectOf(matter)) ? readBackOf(theirs, organisation, file) : [],
  };
}
