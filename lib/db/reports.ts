import type { Queryable } from '#lib/db/client';
import { fromColumn, toColumn } from '#lib/db/dates';
import type { Prisma } from '#lib/db/generated/client';
import { fromJson } from '#lib/db/json';
import { visibleCases } from '#lib/db/visibility';
import type { PlainDate } from '#lib/domain/calendar/plain-date';
import { ENQUIRY_KINDS } from '#lib/domain/forms/member-enquiry-form';
import type { Actor } from '#lib/domain/permissions/actor';
import type { StageId } from '#lib/domain/processes/process';
import type { ProcessId } from '#lib/domain/processes/process-id';
import { PROCESSES } from '#lib/domain/processes/registry';
import type { Timeliness } from '#lib/domain/reports/answer-time';
import type { CountedCases } from '#lib/domain/reports/counted-cases';
import type { CountedEnquiries } from '#lib/domain/reports/enquiries';
import { ANSWERED_IN_CALL, type ContactDay } from '#lib/domain/reports/first-contact';
import { PROMISE_EVENTS, type PromiseEvent } from '#lib/domain/reports/promises';
import type { GivenRating } from '#lib/domain/reports/ratings';

/** The last rating since a day of every case that this actor may read. */
export async function listRatings(db: Queryable, actor: Actor, since: PlainDate): Promise<GivenRating[]> {
  const rows = await db.caseEvent.findMany({
    where: {
      type: 'handling-rated',
      on: { gte: toColumn(since) },
      case: visibleCases(actor, 'case:read'),
    },
    select: { data: true, on: true, case: { select: { serviceId: true } } },
    orderBy: [{ caseId: 'asc' }, { sequence: 'desc' }],
    distinct: ['caseId'],
  });
  return rows.map(({ data, on, case: { serviceId } }) => {
    const { handling, solved } = fromJson<Pick<GivenRating, 'handling' | 'solved'>>(data);
    return { handling, solved, serviceId, on: fromColumn(on) };
  });
}

/** What was told us by phone or in person since a day and could be answered there and then, by service and day, of cases this actor may read. */
export async function listContactDays(db: Queryable, actor: Actor, since: PlainDate): Promise<ContactDay[]> {
  const told: Prisma.CaseWhereInput = {
    AND: visibleCases(actor, 'case:read'),
    channel: { in: ['phone', 'in-person'] },
    loggedById: { not: null },
    process: { in: [...ANSWERED_IN_CALL] },
    receivedOn: { gte: toColumn(since) },
  };
  const answered = { ...told, events: { some: { type: 'answered-in-call' } } };
  const [all, own] = await Promise.all([countDays(db, told), countDays(db, answered)]);
  return all.map(({ serviceId, receivedOn, _count: count }) => ({
    serviceId,
    on: fromColumn(receivedOn),
    told: count,
    answered:
      own.find((day) => day.serviceId === serviceId && day.receivedOn.getTime() === receivedOn.getTime())
        ?._count ?? 0,
  }));
}

function countDays(db: Queryable, where: Prisma.CaseWhereInput) {
  return db.case.groupBy({ by: ['serviceId', 'receivedOn'], where, _count: true });
}

/** Which cases are counted: of these kinds, that came on this day or later. */
type Counting = { processes: readonly ProcessId[]; since: PlainDate };

/** The cases that this actor may read, counted by kind, stage, day and end. */
export async function countCases(
  db: Queryable,
  actor: Actor,
  { processes, since }: Counting,
): Promise<CountedCases[]> {
  const where: Prisma.CaseWhereInput = {
    AND: visibleCases(actor, 'case:read'),
    process: { in: [...processes] },
    receivedOn: { gte: toColumn(since) },
  };
  const wentOn = { ...where, events: { some: { type: 'next-stage-asked' } } };
  const acknowledgedLate = { ...where, acknowledgedLate: true };
  const [all, further, late] = await Promise.all([
    countEnds(db, where),
    countEnds(db, wentOn),
    countEnds(db, acknowledgedLate),
  ]);
  const furtherBy = new Map(further.map((each) => [keyOf(each), each._count]));
  const lateBy = new Map(late.map((each) => [keyOf(each), each._count]));
  return all.map((each) => ({
    process: fromJson<ProcessId>(each.process),
    stage: fromJson<StageId>(each.stage),
    asLandlord: LANDLORDS.includes(each.pack),
    on: fromColumn(each.receivedOn),
    outcome: each.outcome,
    timeliness: fromJson<Timeliness | null>(each.timeliness),
    cases: each._count,
    workingDays: each._sum.answeredAfter ?? 0,
    acknowledgedLate: lateBy.get(keyOf(each)) ?? 0,
    wentOn: furtherBy.get(keyOf(each)) ?? 0,
  }));
}

// The packs of the code that binds the council as a landlord.
const LANDLORDS: readonly string[] = Object.values(PROCESSES).flatMap(({ packs }) =>
  packs.flatMap((pack) => (pack.for?.code === 'housing' ? pack.id : [])),
);

const ENDS = ['process', 'pack', 'stage', 'receivedOn', 'outcome', 'timeliness'] as const;

function countEnds(db: Queryable, where: Prisma.CaseWhereInput) {
  return db.case.groupBy({ by: [...ENDS], where, _count: true, _sum: { answeredAfter: true } });
}

function keyOf(each: Pick<Prisma.CaseGroupByOutputType, (typeof ENDS)[number]>): string {
  return JSON.stringify(ENDS.map((column) => each[column]));
}

/** Members' enquiries since a day that this actor may read, by kind, day and how the limit was kept. Of what they say nothing is read. */
export async function countEnquiries(
  db: Queryable,
  actor: Actor,
  since: PlainDate,
): Promise<CountedEnquiries[]> {
  const counted = ENQUIRY_KINDS.map(async ({ value: kind }) => {
    const days = await db.case.groupBy({
      by: ['receivedOn', 'timeliness'],
      where: {
        AND: visibleCases(actor, 'case:read'),
        ...{ form: 'member-enquiry', stage: 'first', answers: { path: ['kind'], equals: kind } },
        receivedOn: { gte: toColumn(since) },
      },
      _count: true,
    });
    return days.map(({ receivedOn, timeliness, _count: cases }) => ({
      ...{ kind, on: fromColumn(receivedOn), cases },
      timeliness: fromJson<Timeliness | null>(timeliness),
    }));
  });
  return (await Promise.all(counted)).flat();
}

/** What became of the promises given since a day, of cases that this actor may read, each case's events in order. */
export async function listPromiseEvents(
  db: Queryable,
  actor: Actor,
  since: PlainDate,
): Promise<PromiseEvent[]> {
  const rows = await db.caseEvent.findMany({
    where: {
      type: { in: [...PROMISE_EVENTS] },
      on: { gte: toColumn(since) },
      case: visibleCases(actor, 'case:read'),
    },
    select: { caseId: true, sequence: true, on: true, data: true, case: { select: { serviceId: true } } },
    orderBy: [{ caseId: 'asc' }, { sequence: 'asc' }],
  });
  return rows.map(({ caseId, sequence, on, data, case: { serviceId } }) => ({
    ...{ caseId, sequence, serviceId },
    on: fromColumn(on),
    data: fromJson<PromiseEvent['data']>(data),
  }));
}

/** What became of the suggestions whose first was this route. */
export type SuggestionCount = {
  route: string;
  chosen: number;
  /** The first suggestion was taken, another of them, or none. */
  first: number;
  another: number;
  none: number;
};

/** How often each first suggestion for somebody's own words was taken or overruled, the most overruled first. */
export async function countSuggestions(db: Queryable): Promise<SuggestionCount[]> {
  return db.$queryRaw<SuggestionCount[]>`
    select suggested[1] as route, count(*)::int as chosen,
      (count(*) filter (where chosen = suggested[1]))::int as first,
      (count(*) filter (where chosen <> suggested[1] and chosen = any(suggested)))::int as another,
      (count(*) filter (where chosen <> all(suggested)))::int as none
    from sorting where chosen is not null and suggested[1] is not null
    group by suggested[1] order by count(*) filter (where chosen <> suggested[1]) desc, route`;
}
