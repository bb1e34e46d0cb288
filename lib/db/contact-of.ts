import type { Queryable } from '#lib/db/client';
import { fromColumnOrNull, toColumn } from '#lib/db/dates';
import { fromJson } from '#lib/db/json';
import { storiesOfSamePerson } from '#lib/db/stories';
import { limitsShownTo, visibleCases } from '#lib/db/visibility';
import { compareDates, type PlainDate } from '#lib/domain/calendar/plain-date';
import { type ContactLimit, lastDayOf, limitsInForce } from '#lib/domain/cases/contact-limit';
import type { Actor } from '#lib/domain/permissions/actor';
import type { Reference } from '#lib/domain/references/reference';

/** A limit that holds for a person. `reference`: the case on which it was decided, for those who may open it. */
export type LimitInForce = ContactLimit & { reference: Reference | null };

/** Of a person: the limits that hold, and when they were last warned. */
export type ContactOf = { limits: readonly LimitInForce[]; warnedOn: PlainDate | null };

const MOST = 100;

/**
 * How the resident of a story may contact us on a day, as far as this actor is told: as it was decided on any case of
 * theirs, by their name with an email address, phone number or postcode.
 */
export async function findContactOf(
  db: Queryable,
  actor: Actor,
  { storyId, today }: { storyId: string; today: PlainDate },
): Promise<ContactOf> {
  const stories = await storiesOfSamePerson(db, storyId);
  const holds = {
    OR: [{ contactLimitedUntil: { gte: toColumn(today) } }, { contactWarnedOn: { not: null } }],
  };
  const where = { AND: [{ storyId: { in: [storyId, ...stories] } }, holds, limitsShownTo(actor)] };
  const columns = { id: true, reference: true, contactLimits: true, contactWarnedOn: true } as const;
  const rows = await db.case.findMany({ where, select: columns, orderBy: { createdAt: 'desc' }, take: MOST });
  const opened = await openedOf(db, actor, rows);
  return {
    limits: rows.flatMap(({ id, reference, contactLimits }) =>
      limitsInForce(fromJson<ContactLimit[]>(contactLimits), today).map((limit) => ({
        ...limit,
        reference: opened.has(id) ? fromJson<Reference>(reference) : null,
      })),
    ),
    warnedOn: latest(rows.map(({ contactWarnedOn }) => fromColumnOrNull(contactWarnedOn))),
  };
}

async function openedOf(
  db: Queryable,
  actor: Actor,
  rows: readonly { id: string }[],
): Promise<ReadonlySet<string>> {
  if (rows.length === 0) return new Set();
  const among = { id: { in: rows.map(({ id }) => id) } };
  const where = { AND: [among, visibleCases(actor, 'case:read')] };
  const opened = await db.case.findMany({ where, select: { id: true } });
  return new Set(opened.map(({ id }) => id));
}

function latest(days: readonly (PlainDate | null)[]): PlainDate | null {
  return (
    days
      .filter((day) => day !== null)
      .toSorted()
      .at(-1) ?? null
  );
}

/** A limit of a case, as managers list it. */
export type ListedLimit = ContactLimit & { reference: Reference; serviceId: string };

/** The limits on contact that this actor could have decided, in force or ended on or after a day; the latest first. */
export async function listContactLimits(
  db: Queryable,
  actor: Actor,
  since: PlainDate,
): Promise<ListedLimit[]> {
  const rows = await db.case.findMany({
    where: {
      AND: visibleCases(actor, 'case:limit-contact'),
      contactLimitedUntil: { gte: toColumn(since) },
    },
    select: { reference: true, serviceId: true, contactLimits: true },
  });
  return rows
    .flatMap(({ reference, serviceId, contactLimits }) =>
      fromJson<ContactLimit[]>(contactLimits).map((limit) => ({
        ...limit,
        serviceId,
        reference: fromJson<Reference>(reference),
      })),
    )
    .filter((limit) => lastDayOf(limit) >= since)
    .toSorted((one, other) => compareDates(other.since, one.since));
}
