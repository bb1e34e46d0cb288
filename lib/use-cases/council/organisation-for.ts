import { loadOrganisation, type Organisation } from '#lib/db/organisation';
import { organisationIn } from '#lib/db/organisation-in';
import type { Context } from '#lib/use-cases/context';

/** The council and how it is organised, by the names that a reader of this language knows, and what it offers them. */
export async function organisationFor({
  database,
  now,
  locale,
  sendsTexts: texts,
  showsMap: map,
}: Pick<Context, 'database' | 'now' | 'locale' | 'sendsTexts' | 'showsMap'>): Promise<Organisation> {
  const organisation = organisationIn(locale, await loadOrganisation(database.client, now.getTime()));
  return { ...organisation, options: { ...organisation.options, texts, map } };
}
