import type { Service } from '#lib/db/organisation';
import type { Publication } from '#lib/db/publications';
import { findSorting } from '#lib/db/sortings';
import { nearServices } from '#lib/domain/sorting/near';
import { type Suggestion, sortText, tellsOfDanger } from '#lib/domain/sorting/sorter';
import type { Context } from '#lib/use-cases/context';
import { organisationFor } from '#lib/use-cases/council/organisation-for';
import { publicationsNear } from '#lib/use-cases/disclosure/find-publications';

/** What somebody wrote, whether it tells of danger, the ways it may lead, and what is near: published answers and services, three each at most. */
export type Ways = {
  words: string;
  tellsOfDanger: boolean;
  suggestions: readonly Suggestion[];
  answers: readonly Publication[];
  services: readonly Service[];
};

/** The words behind a cookie's token; null when there are none any more. */
export async function findWords(context: Context, token: string | null): Promise<string | null> {
  if (token === null) return null;
  const sorting = await findSorting(context.database.client, context.secrets.hashToken(token));
  return sorting?.words ?? null;
}

/** The ways for the words behind a cookie's token; null when there are none any more. */
export async function findWays(context: Context, token: string | null): Promise<Ways | null> {
  const words = await findWords(context, token);
  if (words === null) return null;
  const [answers, { services }] = await Promise.all([
    publicationsNear(context, words),
    organisationFor(context),
  ]);
  return {
    words,
    tellsOfDanger: tellsOfDanger(words),
    suggestions: sortText(words),
    answers,
    services: nearServices(words, [...services.values()]),
  };
}
