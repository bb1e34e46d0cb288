import type { Queryable } from '#lib/db/client';
import { fromColumn } from '#lib/db/dates';
import type { Prisma } from '#lib/db/generated/client';
import { fromJson } from '#lib/db/json';
import { visibleCases } from '#lib/db/visibility';
import type { Actor } from '#lib/domain/permissions/actor';
import { ANSWERED_IN_CALL, type ContactDay } from '#lib/domain/reports/first-contact';
import type { GivenRating } from '#lib/domain/reports/ratings';

/** The last rating of every case that this actor may read. */
export async function listRatings(db: Queryable, actor: Actor): Promise<GivenRating[]> {
  const rows = await db.caseEvent.findMany({
    where: { type: 'handling-rated', case: visibleCases(actor, 'case:read') },
    select: { data: true, on: true, case: { select: { serviceId: true } } },
    orderBy: [{ caseId: 'asc' }, { sequence: 'desc' }],
    distinct: ['caseId'],
  });
  return rows.map(({ data, on, case: { serviceId } }) => {
    const { handling, solved } = fromJson<Pick<GivenRating, 'handling' | 'solved'>>(data);
    return { handling, solved, serviceId, on: fromColumn(on) };
  });
}

/** What was told us by phone or in person and could be answered there and then, by service and day, of cases this actor may read. */
export async function listContactDays(db: Queryable, actor: Actor): Promise<ContactDay[]> {
  const told: Prisma.CaseWhereInput = {
    AND: visibleCases(actor, 'case:read'),
    channel: { in: ['phone', 'in-person'] },
    loggedById: { not: null },
    process: { in: [...ANSWERED_IN_CALL] },
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
