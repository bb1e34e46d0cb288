import { listAskedCases } from '#lib/db/asked-cases';
import { inOrder } from '#lib/db/asked-lines';
import { countOpenCases, listAwaitingApproval, listCases } from '#lib/db/case-lists';
import type { Queryable } from '#lib/db/client';
import { loadOrganisation, nameOfService, type Organisation, type Service } from '#lib/db/organisation';
import { findOwned } from '#lib/db/owned';
import type { ListedCase, QueueFilter } from '#lib/db/queue-filter';
import { contributionStanding } from '#lib/domain/cases/contribution';
import { signsAt } from '#lib/domain/cases/signs';
import { type Standing, standingAt } from '#lib/domain/deadlines/standing';
import { type Counting, calendarOf } from '#lib/domain/deadlines/trace';
import type { Actor } from '#lib/domain/permissions/actor';
import { scopeOf } from '#lib/domain/permissions/permissions';
import { clockRuleOf } from '#lib/domain/processes/registry';
import type { Context } from '#lib/use-cases/context';
import { countingOf } from '#lib/use-cases/counting';

/** A line of a list: the case, its service's name, and how its next date stands (null: nothing is due or awaited). */
export type QueueLine = ListedCase & { serviceName: string; standing: Standing | null };

/** A page of the queue. `total` goes up to one more than COUNTED_TO after those before the page; `services` are those the actor can narrow it to. */
export type Queue = { lines: readonly QueueLine[]; total: number; services: readonly Service[] };

/** The cases this actor may see, narrowed and in order. */
export async function listQueue(context: Context, filter: QueueFilter): Promise<Queue> {
  const db = context.database.client;
  const organisation = await loadOrganisation(db, context.now.getTime());
  const { cases, total } = await listCases(db, context.actor, filter);
  const counting = countingOf(organisation.council);
  const lines = cases.map((listed) => toLine(context, { organisation, counting }, listed));
  return { lines, total, services: ownServices(context, organisation) };
}

/**
 * What an officer starts the day with: counts, what others ask of them, drafts that await their approval, their own open
 * cases by date, what nobody has yet, their open promises and the lessons they see to.
 */
export async function findMyWork(context: Context) {
  const everything = {
    words: '',
    status: 'open',
    process: null,
    serviceId: null,
    dueBy: null,
    sort: 'due',
    offset: 0,
  } as const;
  const db = context.database.client;
  const officer = context.actor.kind === 'staff' ? context.actor : null;
  const [counts, asked, approvals, mine, unallocated, promises, lessons] = await Promise.all([
    countOpenCases(db, context.actor, context),
    listLines(context, listAskedLines),
    listLines(context, listAwaitingApproval),
    listQueue(context, { ...everything, owner: 'me', limit: 20 }),
    listQueue(context, { ...everything, owner: 'nobody', limit: 10 }),
    officer === null ? [] : findOwned(db, officer, 'undertakings'),
    officer === null ? [] : findOwned(db, officer, 'lessons'),
  ]);
  return { counts, asked, approvals, mine, unallocated, promises, lessons };
}

/** Everything that is awaited from this actor, also for cases that are theirs to read. */
async function listAskedLines(db: Queryable, actor: Actor): Promise<ListedCase[]> {
  return (await listAskedCases(db, actor)).map(({ line }) => line);
}

type Lister = (db: Queryable, actor: Actor) => Promise<ListedCase[]>;

/** Everything that a list has for this actor, the first due first. */
async function listLines(context: Context, list: Lister): Promise<QueueLine[]> {
  const db = context.database.client;
  const organisation = await loadOrganisation(db, context.now.getTime());
  const counting = countingOf(organisation.council);
  const lines = await list(db, context.actor);
  return lines.toSorted(inOrder('due')).map((line) => toLine(context, { organisation, counting }, line));
}

function toLine(
  context: Context,
  { organisation, counting }: { organisation: Organisation; counting: Counting },
  listed: ListedCase,
): QueueLine {
  const serviceName = nameOfService(organisation, listed.serviceId);
  const signs = signsAt(listed.signs, listed.promiseDueOn, context.today);
  return { ...listed, serviceName, signs, standing: standingOf(context, counting, listed) };
}

function standingOf(context: Context, counting: Counting, listed: ListedCase): Standing | null {
  if (listed.isAsked) return askedStanding(context, counting, listed);
  const rule = listed.dueClock === null ? null : clockRuleOf(listed, listed.dueClock);
  if (!rule) return null;
  const clock = { ...rule, dueOn: listed.dueOn, dueAt: listed.dueAt, stoppedOn: null, stoppedAt: null };
  const moment = { today: context.today, now: context.now.toISOString() };
  return standingAt(clock, moment, calendarOf(rule, counting));
}

function askedStanding({ today }: Context, counting: Counting, { dueOn }: ListedCase): Standing | null {
  return dueOn === null ? null : contributionStanding({ dueOn, endedOn: null }, { today, counting });
}

function ownServices({ actor }: Context, { services }: Organisation): Service[] {
  const all = [...services.values()];
  if (actor.kind !== 'staff' || scopeOf(actor, 'queue:read') !== 'own-services') return all;
  return all.filter(({ id }) => actor.serviceIds.includes(id));
}
