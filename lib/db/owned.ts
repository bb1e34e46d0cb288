import type { Queryable } from '#lib/db/client';
import { fromJson } from '#lib/db/json';
import type { OpenUndertaking } from '#lib/db/undertakings';
import { visibleCases } from '#lib/db/visibility';
import { compareDates, type PlainDate } from '#lib/domain/calendar/plain-date';
import type { StaffActor } from '#lib/domain/permissions/actor';

/** A promise or a lesson that somebody owns, with its case. `text` is null when its words have been erased. */
export type Owned = { reference: string; id: number; dueOn: PlainDate; text: string | null };

/** What can be owned, by the column that keeps it: the event with its words. */
const RECORDED_BY = { undertakings: 'undertaking-given', lessons: 'lesson-recorded' } as const;

/** The column with the first date of those that are open. */
const FIRST_DUE = { undertakings: 'promiseDueOn', lessons: 'lessonDueOn' } as const;

/** As either column keeps it; a promise that is kept or given up is there no more. */
type Kept = OpenUndertaking & { doneOn?: PlainDate | null };

/** Cases that are looked at for one owner; nobody can do more than these at once. */
const MOST_CASES = 500;

/** The open promises, or lessons, that this officer owns, on cases that they may open, the first due first. */
export async function findOwned(
  db: Queryable,
  officer: StaffActor,
  what: keyof typeof RECORDED_BY,
): Promise<Owned[]> {
  const own = { array_contains: [{ ownerId: officer.id }] };
  const where = what === 'lessons' ? { lessonDueOn: { not: null }, lessons: own } : { undertakings: own };
  const rows = await db.case.findMany({
    where: { AND: [visibleCases(officer, 'case:read'), where] },
    select: {
      reference: true,
      undertakings: true,
      lessons: true,
      events: {
        where: { type: RECORDED_BY[what] },
        select: { sequence: true, text: { select: { body: true } } },
      },
    },
    orderBy: { [FIRST_DUE[what]]: 'asc' },
    take: MOST_CASES,
  });
  return rows
    .flatMap(({ reference, events, ...row }) =>
      fromJson<Kept[]>(row[what])
        .filter(({ ownerId, doneOn = null }) => ownerId === officer.id && doneOn === null)
        .map(({ id, dueOn }) => {
          const recorded = events.find(({ sequence }) => sequence === id);
          return { reference, id, dueOn, text: recorded?.text?.body ?? null };
        }),
    )
    .toSorted((one, other) => compareDates(one.dueOn, other.dueOn));
}
