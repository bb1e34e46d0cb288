import type { Queryable } from '#lib/db/client';
import { fromJson } from '#lib/db/json';
import { visibleCases } from '#lib/db/visibility';
import { compareDates, type PlainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import { openUndertakings } from '#lib/domain/cases/undertaking';
import type { StaffActor } from '#lib/domain/permissions/actor';

/** A promise that is open, as the case's row keeps it: `id` is the sequence number of the event that gave it. */
export type OpenUndertaking = { id: number; ownerId: string; dueOn: PlainDate };

/** A promise that somebody owns, with its case. `text` is null when its words have been erased. */
export type OwnedUndertaking = { reference: string; id: number; dueOn: PlainDate; text: string | null };

/** What of a case's promises its row keeps. */
export function projectUndertakings({ undertakings }: Case): OpenUndertaking[] {
  return openUndertakings(undertakings).map(({ id, owner, dueOn }) => ({ id, ownerId: owner.id, dueOn }));
}

/** Cases that are looked at for one owner's promises; nobody can do more than these at once. */
const MOST_CASES = 500;

/** The open promises that this officer owns, on cases that they may see, the first due first. */
export async function findOwnUndertakings(db: Queryable, officer: StaffActor): Promise<OwnedUndertaking[]> {
  const own = { undertakings: { array_contains: [{ ownerId: officer.id }] } };
  const rows = await db.case.findMany({
    where: { AND: [visibleCases(officer, 'queue:read'), own] },
    select: {
      reference: true,
      undertakings: true,
      events: {
        where: { type: 'undertaking-given' },
        select: { sequence: true, text: { select: { body: true } } },
      },
    },
    take: MOST_CASES,
  });
  return rows
    .flatMap(({ reference, undertakings, events }) =>
      fromJson<OpenUndertaking[]>(undertakings)
        .filter(({ ownerId }) => ownerId === officer.id)
        .map(({ id, dueOn }) => {
          const given = events.find(({ sequence }) => sequence === id);
          return { reference, id, dueOn, text: given?.text?.body ?? null };
        }),
    )
    .toSorted((one, other) => compareDates(one.dueOn, other.dueOn));
}
