import { findPublication, listPublications, type Publication } from '#lib/db/publications';
import type { Exemption } from '#lib/domain/information/exemption';
import { exemptionById } from '#lib/domain/information/exemptions';
import type { Context } from '#lib/use-cases/context';

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
  return { ...found, pages: Math.max(1, Math.ceil(found.total / PUBLICATIONS_PER_PAGE)) };
}

/** The exemptions that a published answer names. */
export function exemptionsNamed({ exemptions }: Pick<Publication, 'exemptions'>): Exemption[] {
  return exemptions.flatMap((id) => exemptionById(id) ?? []);
}

/** One request and answer of the log; null when it is not, or no longer, there. */
export function readPublication(context: Context, slug: string): Promise<Publication | null> {
  return findPublication(context.database.client, slug.slice(0, 120));
}
