import type { Queryable } from '#lib/db/client';
import { fromColumn, toColumn, toColumnOrNull } from '#lib/db/dates';
import type { Prisma } from '#lib/db/generated/client';
import type { Transaction } from '#lib/db/transaction';
import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';

type Row = Prisma.ContributionGetPayload<object>;

/** What a case's events say was asked of whom, as rows: a projection that can be rebuilt. */
export function contributionRows({ id: caseId, contributions }: Pick<Case, 'id' | 'contributions'>): Row[] {
  return contributions.map(({ number, service, person, askedOn, dueOn, ended }) => ({
    caseId,
    number,
    serviceId: service.id,
    personId: person?.id ?? null,
    askedOn: toColumn(askedOn),
    dueOn: toColumn(dueOn),
    endedOn: toColumnOrNull(ended?.on ?? null),
    ended: ended?.how ?? null,
  }));
}

/** The rows as they stand, by case. */
export async function loadContributionRows(db: Queryable, caseIds: readonly string[]) {
  const rows = await db.contribution.findMany({
    where: { caseId: { in: [...caseIds] } },
    orderBy: { number: 'asc' },
  });
  return Map.groupBy(rows, ({ caseId }) => caseId);
}

/** Brings the rows of cases up to date with their events. */
export async function saveContributions(tx: Transaction, matters: readonly Case[]): Promise<void> {
  await tx.contribution.deleteMany({ where: { caseId: { in: matters.map(({ id }) => id) } } });
  const data = matters.flatMap(contributionRows);
  if (data.length > 0) await tx.contribution.createMany({ data });
}

/** Something awaited from a service, with its day. */
export type DueContribution = {
  caseId: string;
  number: number;
  serviceId: string;
  personId: string | null;
  restricted: boolean;
  dueOn: PlainDate;
};

/** What is awaited by a date or before, the first due first, after `after`: a page of a sweep that reads nothing else. */
export async function findDueContributions(
  db: Queryable,
  { by, after, limit }: { by: PlainDate; after: DueContribution | null; limit: number },
): Promise<DueContribution[]> {
  const rows = await db.contribution.findMany({
    where: { endedOn: null, dueOn: { lte: toColumn(by) }, ...(after === null ? {} : later(after)) },
    include: { case: { select: { classification: true } } },
    orderBy: [{ dueOn: 'asc' }, { caseId: 'asc' }, { number: 'asc' }],
    take: limit,
  });
  return rows.map(({ caseId, number, serviceId, personId, dueOn, case: { classification } }) => ({
    caseId,
    number,
    serviceId,
    personId,
    restricted: classification === 'restricted',
    dueOn: fromColumn(dueOn),
  }));
}

function later({ dueOn, caseId, number }: DueContribution): Prisma.ContributionWhereInput {
  const day = toColumn(dueOn);
  return {
    OR: [
      { dueOn: { gt: day } },
      { dueOn: day, caseId: { gt: caseId } },
      { dueOn: day, caseId, number: { gt: number } },
    ],
  };
}
