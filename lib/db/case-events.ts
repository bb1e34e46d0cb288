import { bytes } from '#lib/db/bytes';
import type { Queryable } from '#lib/db/client';
import { fromColumn, toColumn } from '#lib/db/dates';
import { CHAIN_START, chainHash, hashText } from '#lib/db/event-chain';
import type { Prisma } from '#lib/db/generated/client';
import { fromJson, toJson } from '#lib/db/json';
import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { Author, CaseEvent, EventData, NewEvent, Visibility } from '#lib/domain/cases/event';

/** Where a case's record ends: the last sequence number and its hash. */
export type Head = { sequence: number; hash: Uint8Array<ArrayBuffer> };

export const NO_EVENTS: Head = { sequence: 0, hash: CHAIN_START };

/** When and by whom events are written, and where their ids come from. Salts are random unless `newSalt` gives them. */
export type Stamp = {
  at: Date;
  on: PlainDate;
  author: Author;
  newId: () => string;
  newSalt?: () => Buffer;
};

type EventRow = Prisma.CaseEventGetPayload<typeof RECORD>;

type Place = { caseId: string; head: Head; stamp: Stamp };

/** Numbers and hashes events after `head`: as they will be saved, the new head, and their rows by table. */
export function chainEvents(place: Place, events: readonly NewEvent[]) {
  let head = place.head;
  const rows = events.map((event) => {
    const row = nextRow(place.caseId, head, { event, stamp: place.stamp });
    head = { sequence: row.event.sequence, hash: row.event.hash };
    return row;
  });
  return {
    saved: rows.map(({ domain }): CaseEvent => domain),
    head,
    tables: {
      case_event: rows.map(({ event }) => event),
      event_text: rows.flatMap(({ text }) => text ?? []),
      // Beside the chain, so that what is cut off it is missed.
      record_anchor: rows
        .slice(-1)
        .map(({ event: { sequence, hash } }) => ({ caseId: place.caseId, sequence, hash })),
    },
  };
}

function nextRow(caseId: string, head: Head, { event, stamp }: { event: NewEvent; stamp: Stamp }) {
  const id = stamp.newId();
  const sequence = head.sequence + 1;
  const hashed = event.text === null ? null : hashText(event.text, stamp.newSalt?.());
  const link = { caseId, sequence, at: stamp.at.toISOString(), on: stamp.on, author: stamp.author };
  const covered = { ...link, visibility: event.visibility, data: event.data, textHash: hashed?.hash ?? null };
  return {
    domain: { ...event, id, ...link },
    event: {
      id,
      caseId,
      sequence,
      type: event.data.type,
      at: stamp.at,
      on: toColumn(stamp.on),
      actorKind: stamp.author.kind,
      actorId: stamp.author.id,
      actorName: stamp.author.name,
      visibility: event.visibility,
      data: toJson(event.data),
      textHash: hashed ? bytes(hashed.hash) : null,
      prevHash: bytes(head.hash),
      hash: bytes(chainHash(head.hash, covered)),
    },
    text: hashed && event.text !== null ? { eventId: id, salt: bytes(hashed.salt), body: event.text } : null,
  };
}

/** What of a case's events is read, in their order; the chain of hashes is for verifying alone. */
export const RECORD = {
  select: {
    id: true,
    caseId: true,
    sequence: true,
    at: true,
    on: true,
    actorKind: true,
    actorId: true,
    actorName: true,
    visibility: true,
    data: true,
    text: { select: { body: true } },
  },
  orderBy: { sequence: 'asc' },
} satisfies Prisma.Case$eventsArgs;

/** A case's events in order. */
export async function loadEvents(db: Queryable, caseId: string): Promise<CaseEvent[]> {
  return (await db.caseEvent.findMany({ where: { caseId }, ...RECORD })).map(toEvent);
}

/** An event as it was written. */
export function toEvent(row: EventRow): CaseEvent {
  return {
    id: row.id,
    caseId: row.caseId,
    sequence: row.sequence,
    at: row.at.toISOString(),
    on: fromColumn(row.on),
    author: { kind: fromJson<Author['kind']>(row.actorKind), id: row.actorId, name: row.actorName },
    visibility: fromJson<Visibility>(row.visibility),
    data: fromJson<EventData>(row.data),
    text: row.text?.body ?? null,
  };
}
