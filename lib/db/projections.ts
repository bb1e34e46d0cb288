import { isDeepStrictEqual } from 'node:util';
import { bytes } from '#lib/db/bytes';
import { datesFromColumn, PROJECTED_AS, project } from '#lib/db/case-row';
import type { LockedCase } from '#lib/db/cases';
import { contributionRows, loadContributionRows } from '#lib/db/contributions';
import { Prisma } from '#lib/db/generated/client';
import { fromJson } from '#lib/db/json';
import { readChains } from '#lib/db/records';
import type { Transaction } from '#lib/db/transaction';
import { caseFromEvents } from '#lib/domain/cases/evolve';
import type { Counting } from '#lib/domain/deadlines/trace';
import { checkChain } from '#lib/domain/record/check-chain';
import type { Reference } from '#lib/domain/references/reference';

/** A case's row beside what its events make of it: the columns that differ, or why nothing can be made of them. */
export type Projection = { reference: Reference } & (
  | { locked: LockedCase; differs: readonly string[] }
  | { problem: string }
);

/** Which cases: those after this id, and of them all, or those computed otherwise or counted with another edition. */
export type ProjectionPage = { afterId: string; limit: number; notOfEdition: string | null };

const OTHERS = { answers: true, route: true, filedSalt: true, accessCodeHash: true, subject: true } as const;

type Row = Prisma.CaseGetPayload<{ omit: typeof OTHERS }> & {
  contributions: ReturnType<typeof contributionRows>;
};

/** Locks a page of cases in id order and computes their rows anew. `lastId` is null when there are no more. */
export async function lockProjections(
  tx: Transaction,
  { afterId, limit, notOfEdition }: ProjectionPage,
  counting: Counting,
): Promise<{ projections: Projection[]; lastId: string | null }> {
  const which =
    notOfEdition === null
      ? Prisma.empty
      : Prisma.sql`and (projected_as < ${PROJECTED_AS}
          or status <> 'closed' and dates ? 'edition' and dates->>'edition' <> ${notOfEdition})`;
  const locked = await tx.$queryRaw<{ id: string }[]>`
    select id from "case" where id > ${afterId}::uuid ${which} order by id limit ${limit} for update`;
  const ids = locked.map(({ id }) => id);
  const rows = await tx.case.findMany({ where: { id: { in: ids } }, omit: OTHERS, orderBy: { id: 'asc' } });
  const chains = await readChains(tx, ids);
  const asked = await loadContributionRows(tx, ids);
  const projections = rows.map((row) => {
    const chain = chains.get(row.id) ?? { events: [], kept: [] };
    return {
      reference: fromJson<Reference>(row.reference),
      ...compare({ ...row, contributions: asked.get(row.id) ?? [] }, chain, counting),
    };
  });
  return { projections, lastId: ids.length < limit ? null : (ids.at(-1) ?? null) };
}

type Chain = ReturnType<Awaited<ReturnType<typeof readChains>>['get']>;

// A row is never made from a record that is not whole: that would turn tampering into fact.
function compare(row: Row, { events, kept }: NonNullable<Chain>, counting: Counting) {
  const head = { sequence: row.version, hash: bytes(row.headHash) };
  const headHash = Buffer.from(row.headHash).toString('hex');
  const { problems } = checkChain({ events: kept, version: row.version, headHash });
  if (problems.length > 0)
    return { problem: 'its record is not whole, as npm run audit:verify says in detail' };
  try {
    const matter = caseFromEvents(events);
    const projected = { ...project(matter, counting), contributions: contributionRows(matter) };
    const differs = differences(row, projected);
    return { locked: { matter, head, dates: datesFromColumn(row.dates) }, differs };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function differences(
  row: Readonly<Record<string, unknown>>,
  projected: Readonly<Record<string, unknown>>,
): string[] {
  return Object.entries(projected)
    .filter(([column, value]) => !isDeepStrictEqual(row[column], value))
    .map(([column]) => column);
}
