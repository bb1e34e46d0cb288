import type { Queryable } from '#lib/db/client';
import { fromColumn, toColumn } from '#lib/db/dates';
import type { Prisma } from '#lib/db/generated/client';
import { fromJson } from '#lib/db/json';
import { storiesOfSamePerson } from '#lib/db/stories';
import { visibleCases } from '#lib/db/visibility';
import { addDays, type PlainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import type { Actor } from '#lib/domain/permissions/actor';
import type { StageId } from '#lib/domain/processes/process';
import type { ProcessId } from '#lib/domain/processes/process-id';
import type { Place } from '#lib/domain/processes/registry';
import type { Status } from '#lib/domain/processes/step-rule';
import type { Reference } from '#lib/domain/references/reference';

/** What the same person asked for besides. */
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
export function findRequestsNear(
  db: Queryable,
  actor: Actor,
  { matter, days }: { matter: Case; days: number },
): Promise<NearRequest[]> {
  const { process, stage, receivedOn } = matter;
  const near = { gte: toColumn(addDays(receivedOn, -days)), lte: toColumn(addDays(receivedOn, days)) };
  const also = [visibleCases(actor, 'case:answer'), { process, stage, receivedOn: near }];
  return findOthers(db, matter, also);
}

/** What the same person had with us by the day a case of theirs came, as far as this actor may take it further; the earliest first. */
export function findBefore(db: Queryable, actor: Actor, matter: Case): Promise<NearRequest[]> {
  const also = [visibleCases(actor, 'case:go-on'), { receivedOn: { lte: toColumn(matter.receivedOn) } }];
  return findOthers(db, matter, also);
}

async function findOthers(
  db: Queryable,
  { id, storyId }: Case,
  also: readonly Prisma.CaseWhereInput[],
): Promise<NearRequest[]> {
  const stories = await storiesOfSamePerson(db, storyId);
  const rows = await db.case.findMany({
    where: { AND: [...also, { id: { not: id }, storyId: { in: stories } }] },
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
