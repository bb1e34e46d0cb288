import { listAskedCases } from '#lib/db/asked-cases';
import { inOrder, narrowAsked } from '#lib/db/asked-lines';
import type { Queryable } from '#lib/db/client';
import { fromColumn, fromColumnOrNull, toColumn } from '#lib/db/dates';
import type { Prisma } from '#lib/db/generated/client';
import { fromJson } from '#lib/db/json';
import type { ListedCase, QueueFilter, QueueSort } from '#lib/db/queue-filter';
import { visibleCases } from '#lib/db/visibility';
import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { CareFlag } from '#lib/domain/cases/assessment';
import { type AwaitedApproval, isAwaitedFrom } from '#lib/domain/cases/draft';
import { signsOf } from '#lib/domain/cases/signs';
import type { Actor } from '#lib/domain/permissions/actor';
import { mayReadFlags } from '#lib/domain/permissions/permissions';
import type { ProcessId } from '#lib/domain/processes/process-id';
import type { Status } from '#lib/domain/processes/step-rule';
import { parseReference } from '#lib/domain/references/reference';

const LINE = {
  reference: true,
  process: true,
  pack: true,
  subject: true,
  serviceId: true,
  status: true,
  classification: true,
  assignedToId: true,
  receivedOn: true,
  dueOn: true,
  dueAt: true,
  dueClock: true,
  assignedTo: { select: { name: true } },
  urgency: true,
  careFlags: true,
  letterSince: true,
  promiseDueOn: true,
  story: {
    select: { parties: { where: { role: 'resident' }, select: { name: true, needs: true }, take: 1 } },
  },
} satisfies Prisma.CaseSelect;

const ORDERS: Readonly<Record<QueueSort, Prisma.CaseOrderByWithRelationInput[]>> = {
  // Within a day, what has a minute to be met comes first.
  due: [
    { dueOn: { sort: 'asc', nulls: 'last' } },
    { dueAt: { sort: 'asc', nulls: 'last' } },
    { reference: 'asc' },
  ],
  'received-newest': [{ receivedOn: 'desc' }, { reference: 'asc' }],
  'received-oldest': [{ receivedOn: 'asc' }, { reference: 'asc' }],
};

/** From a page on, cases are counted so far and one further: a count of everything would cost more with every case that is not shown. */
export const COUNTED_TO = 1000;

/**
 * A page of the cases this actor may see, and how many there are in all, up to one more than COUNTED_TO after those before
 * the page. Cases they are only asked about are few: they are looked through here and stand among the others by their own
 * date.
 */
export async function listCases(
  db: Queryable,
  actor: Actor,
  filter: QueueFilter,
): Promise<{ cases: ListedCase[]; total: number }> {
  const where = { AND: [visibleCases(actor, 'queue:read'), narrow(actor, filter)] };
  const asked = narrowAsked(await listOnlyAsked(db, actor), filter);
  // However the two mix, whatever comes before this row comes before the page.
  const skip = Math.max(0, filter.offset - asked.length);
  const furthest = filter.offset + COUNTED_TO + 1;
  const [rows, total] = await Promise.all([
    db.case.findMany({
      where,
      select: LINE,
      orderBy: ORDERS[filter.sort],
      take: filter.limit + asked.length,
      skip,
    }),
    countSome(db, where, furthest),
  ]);
  const start = filter.offset - skip;
  const cases = [...rows.map((row) => toLine(actor, row)), ...asked].toSorted(inOrder(filter.sort));
  return {
    cases: cases.slice(start, start + filter.limit),
    total: Math.min(total + asked.length, furthest),
  };
}

/** The cases whose draft this actor may approve and is asked to, by name or as one of those who may; the first due first. */
export async function listAwaitingApproval(db: Queryable, actor: Actor): Promise<ListedCase[]> {
  if (actor.kind !== 'staff') return [];
  const rows = await db.case.findMany({
    where: { AND: [visibleCases(actor, 'case:approve'), { approvalAskedOn: { not: null } }] },
    select: { ...LINE, approval: true },
    orderBy: ORDERS.due,
    take: COUNTED_TO,
  });
  return rows
    .filter(({ approval }) => isAwaitedFrom(fromJson<AwaitedApproval>(approval), actor.id))
    .map((row) => toLine(actor, row));
}

async function listOnlyAsked(db: Queryable, actor: Actor): Promise<ListedCase[]> {
  const asked = await listAskedCases(db, actor);
  return asked.filter(({ isReadable }) => !isReadable).map(({ line }) => line);
}

/** How many open cases this actor may see, by what an officer starts the day with; each as listCases counts. */
export async function countOpenCases(
  db: Queryable,
  actor: Actor,
  { today, now }: { today: PlainDate; now: Date },
): Promise<{ open: number; overdue: number; dueToday: number; unallocated: number; mine: number }> {
  const visible: Prisma.CaseWhereInput = {
    AND: [visibleCases(actor, 'queue:read'), { status: { not: 'closed' } }],
  };
  const count = (extra: Prisma.CaseWhereInput) => countSome(db, { AND: [visible, extra] });
  const me = actor.kind === 'staff' ? actor.id : null;
  const [asked, open, overdue, dueToday, unallocated, mine] = await Promise.all([
    listOnlyAsked(db, actor),
    count({}),
    count({ OR: [{ dueOn: { lt: toColumn(today) } }, { dueAt: { lt: now } }] }),
    count({ dueOn: toColumn(today), OR: [{ dueAt: null }, { dueAt: { gte: now } }] }),
    count({ assignedToId: null }),
    me === null ? 0 : count({ assignedToId: me }),
  ]);
  const isOverdue = ({ dueOn }: ListedCase) => dueOn !== null && dueOn < today;
  return {
    open: open + asked.length,
    overdue: overdue + asked.filter(isOverdue).length,
    dueToday: dueToday + asked.filter(({ dueOn }) => dueOn === today).length,
    unallocated,
    mine,
  };
}

function countSome(db: Queryable, where: Prisma.CaseWhereInput, furthest = COUNTED_TO + 1): Promise<number> {
  return db.case.count({ where, take: furthest });
}

function narrow(actor: Actor, filter: QueueFilter): Prisma.CaseWhereInput {
  const parts: Prisma.CaseWhereInput[] = [
    wordsFilter(filter.words),
    statusFilter(filter.status),
    ownerFilter(actor, filter),
  ];
  if (filter.process) parts.push({ process: filter.process });
  if (filter.serviceId) parts.push({ serviceId: filter.serviceId });
  if (filter.dueFrom) parts.push({ dueOn: { gte: toColumn(filter.dueFrom) } });
  if (filter.dueBy) parts.push({ dueOn: { lte: toColumn(filter.dueBy) } });
  return { AND: parts };
}

// A whole reference finds its case; anything else is looked for in subjects and residents' names.
function wordsFilter(words: string): Prisma.CaseWhereInput {
  if (words === '') return {};
  const reference = parseReference(words);
  if (reference) return { reference };
  const contains = { contains: literally(words), mode: 'insensitive' } as const;
  return { OR: [{ subject: contains }, { story: { parties: { some: { name: contains } } } }] };
}

// PostgreSQL reads % and _ as "anything" here, and cannot read a NUL.
function literally(words: string): string {
  return words.replaceAll('\0', '').replace(/[\\%_]/g, '\\$&');
}

function statusFilter(status: QueueFilter['status']): Prisma.CaseWhereInput {
  if (status === 'all') return {};
  return status === 'open' ? { status: { not: 'closed' } } : { status };
}

function ownerFilter(actor: Actor, { owner }: QueueFilter): Prisma.CaseWhereInput {
  if (owner === 'anybody') return {};
  return { assignedToId: owner === 'me' && actor.kind === 'staff' ? actor.id : null };
}

function toLine(actor: Actor, row: Prisma.CaseGetPayload<{ select: typeof LINE }>): ListedCase {
  const [resident] = row.story.parties;
  return {
    reference: row.reference,
    process: fromJson<ProcessId>(row.process),
    pack: row.pack,
    subject: row.subject,
    serviceId: row.serviceId,
    status: fromJson<Status>(row.status),
    restricted: row.classification === 'restricted',
    residentName: resident?.name ?? null,
    assignedToId: row.assignedToId,
    assignedToName: row.assignedTo?.name ?? null,
    receivedOn: fromColumn(row.receivedOn),
    dueOn: fromColumnOrNull(row.dueOn),
    dueAt: row.dueAt?.toISOString() ?? null,
    dueClock: row.dueClock,
    isAsked: false,
    promiseDueOn: fromColumnOrNull(row.promiseDueOn),
    signs: signsOf({
      urgency: row.urgency,
      flags: mayReadFlags(actor, row) ? fromJson<CareFlag[]>(row.careFlags) : [],
      hasLetter: row.letterSince !== null,
      needs: resident?.needs ?? [],
    }),
  };
}
