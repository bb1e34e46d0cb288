import type { Directorate } from '#lib/db/organisation';
import type { Council } from '#lib/domain/council/council';
import type { Context } from '#lib/use-cases/context';
import { organisationFor } from '#lib/use-cases/council/organisation-for';

/** The council and its services, in its own order. */
export type CouncilFacts = { council: Council; directorates: readonly Directorate[] };

/** What every page says of the council. Throws when the installation has no council yet. */
export async function findCouncil(context: Context): Promise<CouncilFacts> {
  const { council, directorates } = await organisationFor(context);
  return { council, directorates };
}
