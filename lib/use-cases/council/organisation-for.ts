import { loadOrganisation, type Organisation } from '#lib/db/organisation';
import { organisationIn } from '#lib/db/organisation-in';
import type { Context } from '#lib/use-cases/context';

/** The council and how it is organised, by the names that a reader of this language knows. */
export async function organisationFor({
  database,
  now,
  locale,
}: Pick<Context, 'database' | 'now' | 'locale'>): Promise<Organisation> {
  return organisationIn(locale, await loadOrganisation(database.client, now.getTime()));
}
