import { bytes } from '#lib/db/bytes';
import { chainEvents, type Head, loadEvents, NO_EVENTS, type Stamp } from '#lib/db/case-events';
import { datesFromColumn, project } from '#lib/db/case-row';
import type { Queryable } from '#lib/db/client';
import { saveContributions } from '#lib/db/contributions';
import { type FiledFile, hashFiled, hashFiles, hashOfCode } from '#lib/db/event-chain';
import { Prisma } from '#lib/db/generated/client';
import { insertRows } from '#lib/db/insert-rows';
import { type NewNotification, notificationRow } from '#lib/db/notifications';
import type { Transaction } from '#lib/db/transaction';
import { updateRows } from '#lib/db/update-rows';
import type { PartyRole } from '#lib/domain/cases/addressee';
import type { Case } from '#lib/domain/cases/case';
import type { Author, CaseEvent, EventDataOf, NewEvent } from '#lib/domain/cases/event';
import { caseFromEvents, evolve } from '#lib/domain/cases/evolve';
import { type CountedDates, countDates, datesRecomputed } from '#lib/domain/cases/topics/dates';
import { filesAdded } from '#lib/domain/cases/topics/files';
import type { Counting } from '#lib/domain/deadlines/trace';
import type { KnownPerson } from '#lib/domain/forms/begun';
import type { Answers } from '#lib/domain/forms/form';

/** A case's first event. */
export type Receipt = NewEvent & { data: EventDataOf<'case-received'> };

/** What a new case is filed with beside its first event. */
export type Filing = {
  caseId: string;
  subject: string;
  answers: Answers;
  /** Files filed with it. */
  files?: readonly FiledFile[];
  accessCodeHash: Uint8Array;
  parties: readonly PartyRow[];
  received: Receipt;
  stamp: Stamp;
  /** Messages promised with it. */
  promised?: readonly NewNotification[];
};

/** A person in a case, as they are kept with it. `relationship`, `consent`: of whoever acts for somebody. */
export type PartyRow = KnownPerson & {
  readonly role: PartyRole;
  readonly relationship: string | null;
  readonly consent: string | null;
};

/** A case locked for a change, with the end of its record and the dates its row has. */
export type LockedCase = { matter: Case; head: Head; dates: CountedDates | null };

/** Who moves dates when the bank holidays or the council's settings change. */
const CALENDAR: Author = { kind: 'system', id: null, name: 'calendar' };

/** A new case with its first event, as rows to be written. */
export function newCase({ caseId, stamp, ...filing }: Filing, counting: Counting) {
  const { subject, answers, parties: people, received } = filing;
  const { salt, hashes } = hashFiled({ subject, answers, people }, stamp.newSalt?.());
  const code = hashOfCode(filing.accessCodeHash);
  const covering = { ...received, data: { ...received.data, filed: hashes, code } };
  const filed = [covering, ...filesAdded(hashFiles(filing.files ?? [], salt), 'resident')];
  const record = chainEvents({ caseId, head: NO_EVENTS, stamp }, filed);
  const matter = caseFromEvents(record.saved);
  const row = {
    ...project(matter, counting),
    id: caseId,
    reference: matter.reference,
    subject,
    answers,
    filedSalt: bytes(salt),
    route: matter.route,
    accessCodeHash: bytes(filing.accessCodeHash),
    version: record.head.sequence,
    headHash: record.head.hash,
    createdAt: stamp.at,
    updatedAt: stamp.at,
  };
  const parties = people.map((party) => ({ ...party, id: stamp.newId(), caseId }));
  return { matter, row, parties, record };
}

/** Writes a new case: row, first event, parties. Throws on a reference that is taken (isReferenceTaken tells). */
export async function insertCase(tx: Transaction, filing: Filing, counting: Counting): Promise<Case> {
  const { matter, row, parties, record } = newCase(filing, counting);
  const notification = (filing.promised ?? []).map(notificationRow);
  await insertRows(tx, { case: [row], party: parties, ...record.tables, notification });
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

/** Locks a case until the transaction ends and reads it from its events, its record, with its salt; null when there is none. */
export async function lockCase(
  tx: Transaction,
  caseId: string,
): Promise<(LockedCase & { record: readonly CaseEvent[]; salt: Uint8Array | null }) | null> {
  const rows = await tx.$queryRaw<LockedRow[]>`
    select version, head_hash, dates, filed_salt from "case" where id = ${caseId}::uuid for update`;
  const row = rows[0];
  if (!row) return null;
  const record = await loadEvents(tx, caseId);
  const head = { sequence: row.version, hash: bytes(row.head_hash) };
  const dates = datesFromColumn(row.dates);
  return { matter: caseFromEvents(record), head, dates, record, salt: row.filed_salt };
}

type LockedRow = {
  version: number;
  head_hash: Uint8Array;
  dates: Prisma.JsonValue;
  filed_salt: Uint8Array | null;
};

/** Locks cases until the transaction ends, in the same order whoever asks: nobody waits for somebody who waits for them. */
export async function lockInOrder(tx: Transaction, caseIds: readonly string[]): Promise<void> {
  await tx.$queryRaw`select id from "case" where id = any(${[...caseIds]}::uuid[]) order by id for update`;
}

/** What is appended and as what the cases' rows are then counted. */
type Saving = { stamp: Stamp; counting: Counting };

/**
 * Appends what was decided and brings the case's row up to date with it. Dates that other bank holidays or settings have
 * moved since the row was written are recorded before it. Gives the case after it and the events that were decided.
 */
export async function saveEvents(
  tx: Transaction,
  { locked, ...saving }: { locked: LockedCase } & Saving,
  events: readonly NewEvent[],
): Promise<{ matter: Case; saved: CaseEvent[] }> {
  const appended = append(locked, saving, events);
  await saveAppended(tx, [appended]);
  const { matter, saved } = appended;
  if (matter.contributions !== locked.matter.contributions) await saveContributions(tx, [matter]);
  return { matter, saved };
}

/** Writes everything that follows from the events of these cases, as saveEvents does, in a few statements for all. */
export async function saveRebuilt(
  tx: Transaction,
  cases: readonly LockedCase[],
  saving: Saving,
): Promise<void> {
  const rebuilt = cases.map((locked) => append(locked, saving, []));
  await saveAppended(tx, rebuilt);
  const matters = rebuilt.map(({ matter }) => matter);
  await saveContributions(tx, matters);
}

type Appended = ReturnType<typeof append>;

function append(locked: LockedCase, { stamp, counting }: Saving, events: readonly NewEvent[]) {
  const caseId = locked.matter.id;
  const recomputed = datesRecomputed(locked.dates, countDates(locked.matter, counting));
  const moved = chainEvents({ caseId, head: locked.head, stamp: { ...stamp, author: CALENDAR } }, recomputed);
  const record = chainEvents({ caseId, head: moved.head, stamp }, events);
  const matter = [...moved.saved, ...record.saved].reduce(evolve, locked.matter);
  return {
    matter,
    saved: record.saved,
    row: {
      ...project(matter, counting),
      id: caseId,
      version: matter.sequence,
      headHash: record.head.hash,
      updatedAt: stamp.at,
    },
    tables: {
      case_event: [...moved.tables.case_event, ...record.tables.case_event],
      event_text: record.tables.event_text,
      record_anchor: [...moved.tables.record_anchor, ...record.tables.record_anchor],
    },
  };
}

async function saveAppended(tx: Transaction, appended: readonly Appended[]): Promise<void> {
  await insertRows(tx, {
    case_event: appended.flatMap(({ tables }) => tables.case_event),
    event_text: appended.flatMap(({ tables }) => tables.event_text),
    record_anchor: appended.flatMap(({ tables }) => tables.record_anchor),
  });
  const rows = appended.map(({ row }) => row);
  await updateRows(tx, 'case', rows);
}

/** The hash of a case's access code, for a further case that the same code opens. Throws when there is no such case. */
export async function accessCodeHashOf(tx: Transaction, caseId: string): Promise<Uint8Array> {
  const row = await tx.case.findUniqueOrThrow({ where: { id: caseId }, select: { accessCodeHash: true } });
  return row.accessCodeHash;
}

/** Sets the code that opens a matter, all its stages. */
export async function saveAccessCodeHash(tx: Transaction, storyId: string, hash: Uint8Array): Promise<void> {
  await tx.case.updateMany({ where: { storyId }, data: { accessCodeHash: bytes(hash) } });
}

/** The id of the case with a reference; null when there is none. Says nothing about who may see it. */
export async function caseIdOf(db: Queryable, reference: string): Promise<string | null> {
  const row = await db.case.findUnique({ where: { reference }, select: { id: true } });
  return row?.id ?? null;
}
