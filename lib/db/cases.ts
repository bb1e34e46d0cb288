import { bytes, chainEvents, type Head, loadEvents, NO_EVENTS, type Stamp } from '#lib/db/case-events';
import type { Queryable } from '#lib/db/client';
import { toColumn, toColumnOrNull } from '#lib/db/dates';
import { Prisma } from '#lib/db/generated/client';
import { insertRows } from '#lib/db/insert-rows';
import type { Transaction } from '#lib/db/transaction';
import type { Case } from '#lib/domain/cases/case';
import type { CaseEvent, NewEvent } from '#lib/domain/cases/event';
import { caseFromEvents, evolve } from '#lib/domain/cases/evolve';
import type { Clock } from '#lib/domain/deadlines/clock';
import type { Answers } from '#lib/domain/forms/form';

/** What a new case is filed with beside its first event. */
export type Filing = {
  caseId: string;
  subject: string;
  answers: Answers;
  accessCodeHash: Uint8Array;
  parties: readonly PartyRow[];
  received: NewEvent;
  stamp: Stamp;
};

export type PartyRow = {
  /** `represented`: somebody the resident acts for. */
  role: 'resident' | 'represented';
  name: string | null;
  email: string | null;
  phone: string | null;
  address: string | null;
  postcode: string | null;
  contactBy: string | null;
  needs: string[];
  relationship: string | null;
  consent: string | null;
};

type NextDate = (matter: Case) => Clock | null;

/** A case locked for a change, with the end of its record. */
export type LockedCase = { matter: Case; head: Head };

/** A new case with its first event, as rows to be written. */
export function newCase({ caseId, stamp, ...filing }: Filing, nextDate: NextDate) {
  const record = chainEvents({ caseId, head: NO_EVENTS, stamp }, [filing.received]);
  const matter = caseFromEvents(record.saved);
  const row = {
    ...project(matter, nextDate),
    id: caseId,
    reference: matter.reference,
    process: matter.process,
    pack: matter.pack,
    form: matter.form,
    formVersion: matter.formVersion,
    channel: matter.channel,
    classification: matter.restricted ? 'restricted' : 'open',
    subject: filing.subject,
    answers: filing.answers,
    route: matter.route,
    accessCodeHash: bytes(filing.accessCodeHash),
    receivedOn: toColumn(matter.receivedOn),
    loggedById: matter.loggedById,
    version: record.head.sequence,
    headHash: record.head.hash,
    createdAt: stamp.at,
    updatedAt: stamp.at,
  };
  const parties = filing.parties.map((party) => ({ ...party, id: stamp.newId(), caseId }));
  return { matter, row, parties, record };
}

/** Writes a new case: row, first event, parties. Throws on a reference that is taken (isReferenceTaken tells). */
export async function insertCase(tx: Transaction, filing: Filing, nextDate: NextDate): Promise<Case> {
  const { matter, row, parties, record } = newCase(filing, nextDate);
  await insertRows(tx, { case: [row], party: parties, ...record.tables });
  return matter;
}

/** True when the insert failed because another case has the reference: draw another one. */
export function isReferenceTaken(error: unknown): boolean {
  return (
    error instanceof Prisma.PrismaClientKnownRequestError &&
    // Of a raw statement, as the insert is.
    error.code === 'P2010' &&
    JSON.stringify(error.meta ?? {}).includes('reference')
  );
}

/** Locks a case until the transaction ends and reads it from its events; null when there is none. */
export async function lockCase(tx: Transaction, caseId: string): Promise<LockedCase | null> {
  const rows = await tx.$queryRaw<{ version: number; head_hash: Uint8Array }[]>`
    select version, head_hash from "case" where id = ${caseId}::uuid for update`;
  const row = rows[0];
  if (!row) return null;
  const matter = caseFromEvents(await loadEvents(tx, caseId));
  return { matter, head: { sequence: row.version, hash: bytes(row.head_hash) } };
}

/** Appends what was decided and brings the case's row up to date with it. Gives the case after it. */
export async function saveEvents(
  tx: Transaction,
  { locked, stamp, nextDate }: { locked: LockedCase; stamp: Stamp; nextDate: NextDate },
  events: readonly NewEvent[],
): Promise<{ matter: Case; saved: CaseEvent[] }> {
  const record = chainEvents({ caseId: locked.matter.id, head: locked.head, stamp }, events);
  await insertRows(tx, record.tables);
  const matter = record.saved.reduce(evolve, locked.matter);
  await tx.case.update({
    where: { id: matter.id },
    data: {
      ...project(matter, nextDate),
      version: matter.sequence,
      headHash: record.head.hash,
      updatedAt: stamp.at,
    },
    select: { id: true },
  });
  return { matter, saved: record.saved };
}

/** The columns that follow from the events. */
export function project(matter: Case, nextDate: NextDate) {
  const due = nextDate(matter);
  const answered = matter.status === 'answered' || matter.status === 'closed' ? matter : null;
  return {
    status: matter.status,
    serviceId: matter.serviceId,
    categoryId: matter.categoryId,
    wardId: matter.wardId,
    teamId: matter.teamId,
    assignedToId: matter.assignedToId,
    outcome: answered?.outcome ?? null,
    acknowledgedOn: toColumnOrNull(matter.status === 'received' ? null : matter.acknowledgedOn),
    answeredOn: toColumnOrNull(answered?.answeredOn ?? null),
    closedOn: toColumnOrNull(matter.status === 'closed' ? matter.closedOn : null),
    dueOn: toColumnOrNull(due?.dueOn ?? null),
    dueClock: due?.ruleId ?? null,
  };
}

/** The id of the case with a reference; null when there is none. Says nothing about who may see it. */
export async function caseIdOf(db: Queryable, reference: string): Promise<string | null> {
  const row = await db.case.findUnique({ where: { reference }, select: { id: true } });
  return row?.id ?? null;
}
