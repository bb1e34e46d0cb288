import type { Queryable } from '#lib/db/client';
import { fromColumn } from '#lib/db/dates';
import type { Prisma } from '#lib/db/generated/client';
import { fromJson } from '#lib/db/json';
import type { ListedCase } from '#lib/db/queue-filter';
import { askedOf, visibleCases } from '#lib/db/visibility';
import { withoutPerson } from '#lib/domain/cases/without-person';
import type { Actor, StaffActor } from '#lib/domain/permissions/actor';
import { can } from '#lib/domain/permissions/permissions';
import type { ProcessId } from '#lib/domain/processes/process-id';
import { PROCESSES } from '#lib/domain/processes/registry';
import type { Status } from '#lib/domain/processes/step-rule';

/** A case for whose answer the actor is asked for something. `isReadable`: it is theirs to read as well. */
export type AskedLine = { line: ListedCase; isReadable: boolean };

/** One service is asked for tens of things at a time; this is where a list of them ends. */
const MOST_ASKED = 1000;

const PERSON = { name: true, email: true, phone: true, address: true, postcode: true } as const;

const LINE = (staff: StaffActor) =>
  ({
    id: true,
    reference: true,
    process: true,
    pack: true,
    subject: true,
    serviceId: true,
    status: true,
    classification: true,
    assignedToId: true,
    loggedById: true,
    receivedOn: true,
    assignedTo: { select: { name: true } },
    story: { select: { parties: { select: PERSON } } },
    contributions: { where: askedOf(staff), select: { dueOn: true }, orderBy: { dueOn: 'asc' }, take: 1 },
  }) satisfies Prisma.CaseSelect;

type Row = Prisma.CaseGetPayload<{ select: ReturnType<typeof LINE> }>;

/** The cases that something is awaited for from the actor, each by the day that is due; nobody is named on them. */
export async function listAskedCases(db: Queryable, actor: Actor): Promise<AskedLine[]> {
  if (actor.kind !== 'staff') return [];
  const rows = await db.case.findMany({
    where: visibleCases(actor, 'case:contribute'),
    select: LINE(actor),
    take: MOST_ASKED,
  });
  return rows.map((row) => toAskedLine(actor, row));
}

function toAskedLine(actor: StaffActor, row: Row): AskedLine {
  const process = fromJson<ProcessId>(row.process);
  const { office, sensitive = false } = PROCESSES[process];
  const restricted = row.classification === 'restricted';
  const { id: caseId, serviceId, loggedById, assignedToId } = row;
  const subject = {
    caseId,
    readers: [],
    serviceId,
    office,
    restricted,
    sensitive,
    loggedById,
    assignedToId,
    askedOf: [],
    representatives: [],
  };
  const due = row.contributions[0]?.dueOn;
  return {
    isReadable: can(actor, 'queue:read', subject),
    line: {
      reference: row.reference,
      process,
      pack: row.pack,
      subject: office === 'information' ? withoutPerson(row.subject, row.story.parties) : row.subject,
      serviceId,
      status: fromJson<Status>(row.status),
      restricted,
      residentName: null,
      assignedToId,
      assignedToName: row.assignedTo?.name ?? null,
      receivedOn: fromColumn(row.receivedOn),
      dueOn: due === undefined ? null : fromColumn(due),
      dueAt: null,
      dueClock: null,
      isAsked: true,
      signs: [],
      promiseDueOn: null,
    },
  };
}
