import type { Queryable } from '#lib/db/client';
import { fromColumn } from '#lib/db/dates';
import { fromJson } from '#lib/db/json';
import { visibleCases } from '#lib/db/visibility';
import type { Actor } from '#lib/domain/permissions/actor';
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
