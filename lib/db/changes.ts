import type { Queryable } from '#lib/db/client';
import { Prisma } from '#lib/db/generated/client';
import type { Transaction } from '#lib/db/transaction';

/** What the council has changed because of a case, as anybody may read it. */
export type PublishedChange = {
  caseId: string;
  serviceId: string;
  said: string;
  did: string;
  publishedAt: Date;
};

/** Puts what a case has changed under “You said, we did”. */
export async function saveChange(
  tx: Transaction,
  { caseId, said, did, publishedAt }: Omit<PublishedChange, 'serviceId'>,
): Promise<void> {
  const data = { caseId, said: said.trim(), did: did.trim(), publishedAt };
  await tx.publishedChange.create({ data, select: { caseId: true } });
}

/** Takes what a case has changed out again. */
export async function removeChange(tx: Transaction, caseId: string): Promise<void> {
  await tx.publishedChange.delete({ where: { caseId }, select: { caseId: true } });
}

// A case may have been restricted since: then there is nothing of it.
const OPEN = Prisma.sql`published_change join "case" on "case".id = case_id and classification = 'open'`;

type Sought = { words: string; service: string; limit: number; offset: number };

/** A page of them, the newest first, with how many there are in all. `words` and `service` (its id) '' for any. */
export async function listChanges(
  db: Queryable,
  { words, service, limit, offset }: Sought,
): Promise<{ changes: PublishedChange[]; total: number }> {
  const found = Prisma.sql`from ${OPEN}
    where (${words} = '' or search @@ websearch_to_tsquery('english', ${words}))
      and (${service} = '' or service_id = ${service})`;
  const [changes, counted] = await Promise.all([
    db.$queryRaw<PublishedChange[]>`
      select case_id as "caseId", service_id as "serviceId", said, did, published_at as "publishedAt" ${found}
      order by published_at desc, case_id limit ${limit} offset ${offset}`,
    db.$queryRaw<{ total: number }[]>`select count(*)::int as total ${found}`,
  ]);
  return { changes, total: counted[0]?.total ?? 0 };
}

/** The services, by id, that have changed something. */
export async function servicesWithChanges(db: Queryable): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`select distinct service_id as id from ${OPEN}`;
  return rows.map(({ id }) => id);
}
