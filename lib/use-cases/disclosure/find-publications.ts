import { ownWords } from '#lib/db/organisation-in';
import {
  findPublication,
  kindsOfPublications,
  listPublications,
  nearPublications,
  type Publication,
} from '#lib/db/publications';
import type { Exemption } from '#lib/domain/information/exemption';
import { exemptionById } from '#lib/domain/information/exemptions';
import { searchedWords } from '#lib/domain/sorting/near';
import type { Context } from '#lib/use-cases/context';
import { organisationFor } from '#lib/use-cases/council/organisation-for';

const PUBLICATIONS_PER_PAGE = 20;

/** Of what the log can be narrowed to: `value` to be asked for, `label` in the reader's language. */
export type LogKinds = {
  services: readonly { value: string; label: string }[];
  years: readonly { value: string; label: string }[];
};

/** To what the log is narrowed, as the address says it; '' for any. */
export type LogKind = { service: string; year: string };

/** A page of the public disclosure log. `words` search titles, requests and answers; `page` counts from 1. */
export async function searchPublications(
  context: Context,
  { words, service = '', year = '', page }: { words: string; page: number } & Partial<LogKind>,
): Promise<{ publications: readonly Publication[]; total: number; pages: number }> {
  const offset = (page - 1) * PUBLICATIONS_PER_PAGE;
  const found = await listPublications(context.database.client, {
    words,
    service,
    year: year === '' ? null : Number(year),
    limit: PUBLICATIONS_PER_PAGE,
    offset,
  });
  const publications = await named(context, found.publications);
  return { ...found, publications, pages: Math.max(1, Math.ceil(found.total / PUBLICATIONS_PER_PAGE)) };
}

/** The services and years that there are published answers of: services by their names, years from the last. */
export async function findLogKinds(context: Context): Promise<LogKinds> {
  const { services, years } = await kindsOfPublications(context.database.client);
  const { council } = await organisationFor(context);
  const say = ownWords(context.locale, council);
  const labelled = services.map((value) => ({ value, label: say(value) }));
  return {
    services: labelled.toSorted((one, other) => one.label.localeCompare(other.label, context.locale)),
    years: years.map((year) => ({ value: String(year), label: String(year) })),
  };
}

/** What was asked for of what there is; anything else narrows nothing. */
export function kindAmong({ services, years }: LogKinds, { service, year }: LogKind): LogKind {
  return {
    service: services.some(({ value }) => value === service) ? service : '',
    year: years.some(({ value }) => value === year) ? year : '',
  };
}

/** Every published answer, the newest first, read so many at a time: the log may be long. */
export async function* everyPublication(
  { database }: Pick<Context, 'database'>,
  atOnce: number,
): AsyncGenerator<Publication> {
  for (let offset = 0; ; offset += atOnce) {
    const found = await listPublications(database.client, {
      words: '',
      service: '',
      year: null,
      limit: atOnce,
      offset,
    });
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
