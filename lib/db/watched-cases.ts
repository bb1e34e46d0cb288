import type { Queryable } from '#lib/db/client';
import { fromColumn, fromColumnOrNull } from '#lib/db/dates';
import type { Prisma } from '#lib/db/generated/client';
import { fromJson } from '#lib/db/json';
import type { KeptLesson } from '#lib/db/lessons';
import { findRecipients } from '#lib/db/staff';
import type { OpenUndertaking } from '#lib/db/undertakings';
import type { PlainDate } from '#lib/domain/calendar/plain-date';
import { type ContactLimit, openLimit } from '#lib/domain/cases/contact-limit';
import type { Council } from '#lib/domain/council/council';
import type { Role } from '#lib/domain/permissions/actor';
import { OFFICE_ROLES } from '#lib/domain/permissions/office';
import type { ProcessId } from '#lib/domain/processes/process-id';
import { PROCESSES } from '#lib/domain/processes/registry';

/** The latest days of which anybody can have to be told: of a day to be met, and of the last word to a resident. */
export type Horizon = Readonly<Record<'watchedBy' | 'quietBy', PlainDate>>;

/** Somebody to be told. `asLead`: who answers for an office whose cases are not theirs to open. */
export type Told = { id: string; email: string; asLead?: true };

/** Who is told of a case, rung by rung. */
export type Ladders = (place: { serviceId: string; process: ProcessId; owner: Told | null }) => {
  readonly owner: readonly Told[];
  readonly manager: readonly Told[];
  readonly head: readonly Told[];
};

/** An open case that somebody may have to be told of. */
export type WatchedCase = {
  id: string;
  process: ProcessId;
  pack: string;
  serviceId: string;
  /** The officer who has it and still works here. */
  owner: Told | null;
  /** Of the running clocks, by id. */
  due: Readonly<Record<string, PlainDate>>;
  /** Of the next of them, where it is a limit in hours: the ISO instant it ends. */
  dueAt: { clock: string; at: string } | null;
  quietSince: PlainDate | null;
  lapsesOn: PlainDate | null;
  closesOn: PlainDate | null;
  /** The open promises, each with its owner while they work here. */
  promises: readonly { id: number; owner: Told | null; dueOn: PlainDate }[];
  /** The open lessons, each with its owner while they work here. */
  lessons: readonly { id: number; owner: Told | null; dueOn: PlainDate }[];
  /** The review of a limit on contact, with whoever decided it while they work here; null where none is owed. */
  contactReview: { id: number; owner: Told | null; dueOn: PlainDate } | null;
  /** What is awaited from other services. */
  contributions: readonly { number: number; dueOn: PlainDate }[];
};

/**
 * The ids, in order, of the open cases within a horizon, and of any case with an open lesson or the review of a limit on
 * contact within it. Each date stands in an index of its own: what it costs grows neither with closed cases nor with open ones of which nothing is due yet.
 */
export async function findAlertable(db: Queryable, { watchedBy, quietBy }: Horizon): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select id from "case" where watched_on <= ${watchedBy}::date
    union select id from "case" where contact_review_on <= ${watchedBy}::date
    union select id from "case" where quiet_since <= ${quietBy}::date order by id`;
  return rows.map(({ id }) => id);
}

/** The ids, in order, of the open cases whose next date is an hour; they stand in an index of their own. */
export async function findDueByTheHour(db: Queryable): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select id from "case" where status <> 'closed' and due_at is not null order by id`;
  return rows.map(({ id }) => id);
}

/** These cases as they stand now, in id order. */
export async function loadWatched(db: Queryable, ids: readonly string[]): Promise<WatchedCase[]> {
  const rows = await db.case.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      process: true,
      pack: true,
      serviceId: true,
      dates: true,
      dueAt: true,
      dueClock: true,
      quietSince: true,
      lapsesOn: true,
      closesOn: true,
      undertakings: true,
      lessons: true,
      contactLimits: true,
      contributions: { where: { endedOn: null }, select: { number: true, dueOn: true } },
      assignedTo: { select: { id: true, email: true, active: true } },
    },
    // Always in one order, so that two sweeps at once wait for each other instead of locking crosswise.
    orderBy: { id: 'asc' },
  });
  const owners = await ownersIn(db, rows);
  return rows.map(({ assignedTo, ...row }) => ({
    id: row.id,
    process: fromJson<ProcessId>(row.process),
    pack: row.pack,
    serviceId: row.serviceId,
    owner: assignedTo?.active ? { id: assignedTo.id, email: assignedTo.email } : null,
    due: fromJson<{ due?: Record<string, PlainDate> }>(row.dates).due ?? {},
    dueAt: row.dueAt && row.dueClock ? { clock: row.dueClock, at: row.dueAt.toISOString() } : null,
    quietSince: fromColumnOrNull(row.quietSince),
    lapsesOn: fromColumnOrNull(row.lapsesOn),
    closesOn: fromColumnOrNull(row.closesOn),
    promises: promisesOf(row).map(({ ownerId, ...promise }) => ({
      ...promise,
      owner: owners.get(ownerId) ?? null,
    })),
    lessons: openLessonsOf(row).map(({ id, ownerId, dueOn }) => ({
      id,
      dueOn,
      owner: owners.get(ownerId) ?? null,
    })),
    contactReview: reviewOf(row, owners),
    contributions: row.contributions.map(({ number, dueOn }) => ({ number, dueOn: fromColumn(dueOn) })),
  }));
}

type WithOwned = Readonly<Record<'undertakings' | 'lessons' | 'contactLimits', Prisma.JsonValue>>;

function reviewOf(row: WithOwned, owners: ReadonlyMap<string, Told>): WatchedCase['contactReview'] {
  const limit = limitOf(row);
  return limit && { id: limit.id, dueOn: limit.reviewOn, owner: owners.get(limit.by.id ?? '') ?? null };
}

function limitOf({ contactLimits }: WithOwned): ContactLimit | null {
  return openLimit(fromJson<ContactLimit[]>(contactLimits));
}

function openLessonsOf({ lessons }: WithOwned): KeptLesson[] {
  return fromJson<KeptLesson[]>(lessons).filter(({ doneOn }) => doneOn === null);
}

function promisesOf({ undertakings }: WithOwned): OpenUndertaking[] {
  return fromJson<OpenUndertaking[]>(undertakings);
}

async function ownersIn(db: Queryable, rows: readonly WithOwned[]): Promise<Map<string, Told>> {
  const owned = rows.flatMap((row) => [...promisesOf(row), ...openLessonsOf(row)]);
  const deciders = rows.flatMap((row) => limitOf(row)?.by.id ?? []);
  const ids = [...owned.map(({ ownerId }) => ownerId), ...deciders];
  const people = await findRecipients(db, [...new Set(ids)]);
  return new Map(people.map((person) => [person.id, person]));
}

/** What has been promised of these cases with a template, as `case id, occasion`. */
export async function findOccasions(
  db: Queryable,
  template: 'reminder',
  caseIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await db.notification.findMany({
    where: { template, caseId: { in: [...caseIds] } },
    select: { caseId: true, occasion: true },
  });
  return new Set(rows.map(({ caseId, occasion }) => `${caseId}, ${occasion}`));
}

/**
 * Who is told, as the council stands now. An empty rung falls to the next one up, the top one to the managers. Of a matter of
 * an office the rungs are its people, who alone may open it, but the top one is whoever answers for it, where somebody does.
 */
export async function loadLadders(db: Queryable, leads: Council['officeLeads']): Promise<Ladders> {
  const roles = ['manager', 'head-of-service', ...Object.values(OFFICE_ROLES)];
  const staff = await db.staff.findMany({
    where: { active: true, OR: [{ role: { in: roles } }, { email: { in: Object.values(leads) } }] },
    select: { id: true, email: true, role: true, services: { select: { serviceId: true } } },
    orderBy: { id: 'asc' },
  });
  const told = (people: typeof staff): Told[] => people.map(({ id, email }) => ({ id, email }));
  const ofRole = (role: Role) => told(staff.filter((each) => each.role === role));
  const ofService = (role: string, serviceId: string) =>
    told(
      staff.filter((each) => each.role === role && each.services.some((own) => own.serviceId === serviceId)),
    );
  const leadOf = (office: keyof typeof OFFICE_ROLES): Told[] =>
    staff
      .filter(({ email }) => email === leads[office])
      .map(({ id, email, role }) =>
        role === OFFICE_ROLES[office] ? { id, email } : { id, email, asLead: true },
      );
  return ({ serviceId, process, owner }) => {
    const { office } = PROCESSES[process];
    const officers = office === 'services' ? null : ofRole(OFFICE_ROLES[office]);
    const managers = officers ?? ofService('manager', serviceId);
    const heads = office === 'services' ? ofService('head-of-service', serviceId) : leadOf(office);
    const manager = firstFilled(managers, heads);
    return {
      owner: owner === null ? manager : [owner],
      manager,
      head: firstFilled(heads, managers),
    };
  };
}

function firstFilled(first: readonly Told[], otherwise: readonly Told[]): readonly Told[] {
  return first.length > 0 ? first : otherwise;
}
