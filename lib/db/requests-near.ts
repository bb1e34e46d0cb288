import { isOfOne } from '#lib/db/callers';
import type { Queryable } from '#lib/db/client';
import { fromColumn, toColumn } from '#lib/db/dates';
import { fromJson } from '#lib/db/json';
import { visibleCases } from '#lib/db/visibility';
import { addDays, type PlainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import type { Actor } from '#lib/domain/permissions/actor';
import type { StageId, Status } from '#lib/domain/processes/process';
import type { ProcessId } from '#lib/domain/processes/process-id';
import type { Place } from '#lib/domain/processes/registry';
import type { Reference } from '#lib/domain/references/reference';

/** A request that the same person made about the same time. */
export type NearRequest = Place & {
  id: string;
  reference: Reference;
  subject: string;
  status: Status;
  receivedOn: PlainDate;
};

const MOST = 100;

/**
 * What the resident of a case asked for besides, of the same kind and received so many days before or after, as far as this
 * actor may answer it; the earliest first. The same person: by their name with an email address, phone number or postcode.
 */
export async function findRequestsNear(
  db: Queryable,
  actor: Actor,
  { matter: { id, storyId, process, stage, receivedOn }, days }: { matter: Case; days: number },
): Promise<NearRequest[]> {
  const residents = await db.party.findMany({
    where: { caseId: storyId, role: 'resident' },
    select: { keys: true },
  });
  const keys = residents.flatMap((party) => party.keys.filter(isOfOne));
  if (keys.length === 0) return [];
  const near = { gte: toColumn(addDays(receivedOn, -days)), lte: toColumn(addDays(receivedOn, days)) };
  const theirs = { parties: { some: { role: 'resident', keys: { hasSome: keys } } } };
  const rows = await db.case.findMany({
    where: {
      AND: [
        visibleCases(actor, 'case:answer'),
        { process, stage, id: { not: id }, receivedOn: near, story: theirs },
      ],
    },
    select: {
      id: true,
      reference: true,
      subject: true,
      status: true,
      receivedOn: true,
      process: true,
      pack: true,
      stage: true,
    },
    orderBy: { receivedOn: 'asc' },
    take: MOST,
  });
  return rows.map((row) => ({
    ...row,
    reference: fromJson<Reference>(row.reference),
    status: fromJson<Status>(row.status),
    process: fromJson<ProcessId>(row.process),
    stage: fromJson<StageId>(row.stage),
    receivedOn: fromColumn(row.receivedOn),
  }));
}
