import type { Queryable } from '#lib/db/client';
import { fromJson } from '#lib/db/json';
import { visibleCases } from '#lib/db/visibility';
import { compareDates, type PlainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import type { StaffActor } from '#lib/domain/permissions/actor';

/** A lesson as the case's row keeps it: `id` is the sequence number of the event that recorded it. */
export type KeptLesson = {
  id: number;
  by: Case['lessons'][number]['by'];
  ownerId: string;
  dueOn: PlainDate;
  doneOn: PlainDate | null;
};

/** An open lesson that somebody owns, with its case. `text` is null when its words have been erased. */
export type OwnedLesson = { reference: string; id: number; dueOn: PlainDate; text: string | null };

/** What of a case's lessons its row keeps: all of them, done or not, for what a service has learnt is asked of its cases. */
export function projectLessons({ lessons }: Case): KeptLesson[] {
  return lessons.map(({ id, by, owner, dueOn, doneOn }) => ({ id, by, ownerId: owner.id, dueOn, doneOn }));
}

/** Cases that are looked at for one owner's lessons; nobody can do more than these at once. */
const MOST_CASES = 500;

/** The open lessons that this officer owns, on cases that they may see, the first due first. */
export async function findOwnLessons(db: Queryable, officer: StaffActor): Promise<OwnedLesson[]> {
  const own = { lessonDueOn: { not: null }, lessons: { array_contains: [{ ownerId: officer.id }] } };
  const rows = await db.case.findMany({
    where: { AND: [visibleCases(officer, 'case:read'), own] },
    select: {
      reference: true,
      lessons: true,
      events: {
        where: { type: 'lesson-recorded' },
        select: { sequence: true, text: { select: { body: true } } },
      },
    },
    orderBy: { lessonDueOn: 'asc' },
    take: MOST_CASES,
  });
  return rows
    .flatMap(({ reference, lessons, events }) =>
      fromJson<KeptLesson[]>(lessons)
        .filter(({ ownerId, doneOn }) => ownerId === officer.id && doneOn === null)
        .map(({ id, dueOn }) => {
          const recorded = events.find(({ sequence }) => sequence === id);
          return { reference, id, dueOn, text: recorded?.text?.body ?? null };
        }),
    )
    .toSorted((one, other) => compareDates(one.dueOn, other.dueOn));
}
