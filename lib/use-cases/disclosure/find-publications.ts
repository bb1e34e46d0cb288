import { ownWords } from '#lib/db/organisation-in';
import { findPublication, listPublications, nearPublications, type Publication } from '#lib/db/publications';
import type { Exemption } from '#lib/domain/information/exemption';
import { exemptionById } from '#lib/domain/information/exemptions';
import { searchedWords } from '#lib/domain/sorting/near';
import type { Context } from '#lib/use-cases/context';
import { organisationFor } from '#lib/use-cases/council/organisation-for';

const PUBLICATIONS_PER_PAGE = 20;

/** A page of the public disclosure log. `words` search titles, requests and answers; `page` counts from 1. */
export async function searchPublications(
  context: Context,
  { words, page }: { words: string; page: number },
): Promise<{ publications: readonly Publication[]; total: number; pages: number }> {
  const offset = (page - 1) * PUBLICATIONS_PER_PAGE;
  const found = await listPublications(context.database.client, {
    words,
    limit: PUBLICATIONS_PER_PAGE,
    offset,
  });
  const publications = await named(context, found.publications);
  return { ...found, publications, pages: Math.max(1, Math.ceil(found.total / PUBLICATIONS_PER_PAGE)) };
}

/** Every published answer, the newest first, read so many at a time: the log may be long. */
export async function* everyPublication(
  { database }: Pick<Context, 'database'>,
  atOnce: number,
): AsyncGenerator<Publication> {
  for (let offset = 0; ; offset += atOnce) {
    const found = await listPublications(database.client, { words: '', limit: atOnce, offset });
    yield* found.publications;
    if (found.publications.length < atOnce) return;
  }
}

/** The exemptions that a published answer names. */
export function exemptionsNamed({ exemptions }: Pick<Publication, 'exemptions'>): Exemption[] {
  return exemptions.flatMap((id) => exemptionById(id) ?? []);
}

/** One request and answer of the log; null when it is not, or no longer, there. */
export async function readPublication(context: Context, slug: string): Promise<Publication | null> {
  const found = await findPublication(context.database.client, slug.slice(0, 120));
  const [publication = null] = await named(context, found === null ? [] : [found]);
  return publication;
}

/** The published answers, three at most, that are about what somebody wrote, in either language; closest first. */
export async function publicationsNear(context: Context, text: string): Promise<Publication[]> {
  return named(context, await nearPublications(context.database.client, searchedWords(text)));
}

/** Published answers with the name of the service that the reader knows. */
async function named(context: Context, publications: readonly Publication[]): Promise<Publication[]> {
  const { council } = await organisationFor(context);
  const say = ownWords(context.locale, council);
  return publications.map((publication) => ({ ...publication, serviceName: say(publication.serviceName) }));
}
