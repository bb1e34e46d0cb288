import { findCaseFile } from '#lib/db/case-files';
import type { PartyRow } from '#lib/db/cases';
import { parseReference } from '#lib/domain/references/reference';
import { residentOf } from '#lib/use-cases/cases/people';
import type { Context } from '#lib/use-cases/context';

/** The resident of a case that the actor may tell callers about; otherwise null. `typed`: a reference in any spelling. */
export async function findPerson({ actor, database }: Context, typed: string): Promise<PartyRow | null> {
  const reference = parseReference(typed);
  if (reference === null) return null;
  const file = await findCaseFile(database.client, { actor, permission: 'case:tell' }, reference);
  return file && residentOf(file);
}
