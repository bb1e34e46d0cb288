import type { Queryable } from '#lib/db/client';
import { fromColumn, toColumn } from '#lib/db/dates';
import { Prisma } from '#lib/db/generated/client';
import type { Transaction } from '#lib/db/transaction';
import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { ProcessId } from '#lib/domain/processes/process-id';

/** An information request and its answer as anybody may read it. */
export type Publication = {
  /** Which law it was asked under. */
  process: ProcessId;
  slug: string;
  title: string;
  request: string;
  response: string;
  outcome: string;
  /** The exemptions under which something is withheld, by id. */
  exemptions: string[];
  serviceName: string;
  answeredOn: PlainDate;
  publishedAt: Date;
};

/** Writes or rewrites the publication of a case. */
export async function savePublication(
  tx: Transaction,
  publication: Omit<Publication, 'process'> & { id: string; caseId: string },
): Promise<void> {
  const { id, caseId, answeredOn, ...words } = publication;
  const data = { ...words, answeredOn: toColumn(answeredOn), withdrawnAt: null };
  await tx.publication.upsert({
    where: { caseId },
    create: { id, caseId, ...data },
    update: data,
    select: { id: true },
  });
}

/** Takes a case's publication out of the log at once. */
export async function withdrawPublication(tx: Transaction, caseId: string, at: Date): Promise<void> {
  await tx.publication.updateMany({ where: { caseId }, data: { withdrawnAt: at } });
}

type Row = {
  process: ProcessId;
  slug: string;
  title: string;
  request: string;
  response: string;
  outcome: string;
  exemptions: string[];
  service_name: string;
  answered_on: Date;
  published_at: Date;
};

const COLUMNS = Prisma.sql`(select process from "case" where "case".id = case_id) as process, slug, title, request,
  response, outcome, exemptions, service_name, answered_on, published_at`;

function toPublication(row: Row): Publication {
  const { service_name, answered_on, published_at, ...words } = row;
  return {
    ...words,
    serviceName: service_name,
    answeredOn: fromColumn(answered_on),
    publishedAt: published_at,
  };
}

/** What published answers are narrowed to: their words, the service as it was called, the year of the answer; '' and null for any. */
export type SoughtPublications = { words: string; service: string; year: number | null };

/** A page of the log, best match first when words are given, else newest first; with how many there are in all. */
export async function listPublications(
  db: Queryable,
  { limit, offset, ...sought }: SoughtPublications & { limit: number; offset: number },
): Promise<{ publications: Publication[]; total: number }> {
  const { words, service, year } = sought;
  const query = Prisma.sql`websearch_to_tsquery('english', ${words})`;
  const shown = Prisma.join(
    [
      Prisma.sql`withdrawn_at is null`,
      ...(words === '' ? [] : [Prisma.sql`search @@ ${query}`]),
      ...(service === '' ? [] : [Prisma.sql`service_name = ${service}`]),
      ...(year === null ? [] : [Prisma.sql`extract(year from answered_on) = ${year}`]),
    ],
    ' and ',
  );
  const order =
    words === ''
      ? Prisma.sql`published_at desc, slug`
      : Prisma.sql`ts_rank(search, ${query}) desc, published_at desc, slug`;
  const [rows, counted] = await Promise.all([
    db.$queryRaw<
      Row[]
    >`select ${COLUMNS} from publication where ${shown} order by ${order} limit ${limit} offset ${offset}`,
    db.$queryRaw<{ total: number }[]>`select count(*)::int as total from publication where ${shown}`,
  ]);
  return { publications: rows.map(toPublication), total: counted[0]?.total ?? 0 };
}

/** Of which services and years there are published answers: services by their names, years from the last. */
export async function kindsOfPublications(db: Queryable): Promise<{ services: string[]; years: number[] }> {
  const rows = await db.$queryRaw<{ services: string[] | null; years: number[] | null }[]>`
    select array_agg(distinct service_name) as services,
      array_agg(distinct extract(year from answered_on)::int) as years
    from publication where withdrawn_at is null`;
  const { services, years } = rows[0] ?? {};
  return { services: services ?? [], years: (years ?? []).toSorted((one, other) => other - one) };
}

const MOST_NEAR = 3;

/** The publications that share at least two of these words, each in any of its forms, closest first. The forms are letters and digits alone. */
export async function nearPublications(
  db: Queryable,
  words: readonly (readonly string[])[],
): Promise<Publication[]> {
  const terms = words.map((forms) => `(${forms.join(' | ')})`);
  const pairs = terms.flatMap((term, at) => terms.slice(at + 1).map((other) => `(${term} & ${other})`));
  if (pairs.length === 0) return [];
  const query = Prisma.sql`to_tsquery('english', ${pairs.join(' | ')})`;
  const rows = await db.$queryRaw<Row[]>`
    select ${COLUMNS} from publication where withdrawn_at is null and search @@ ${query}
    order by ts_rank(search, ${query}) desc, published_at desc, slug limit ${MOST_NEAR}`;
  return rows.map(toPublication);
}

/** A publication by its slug; null when there is none or it was withdrawn. */
export async function findPublication(db: Queryable, slug: string): Promise<Publication | null> {
  const rows = await db.$queryRaw<
    Row[]
  >`select ${COLUMNS} from publication where slug = ${slug} and withdrawn_at is null`;
  return rows[0] ? toPublication(rows[0]) : null;
}
