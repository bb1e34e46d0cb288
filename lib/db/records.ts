import { BEFORE_ALL } from '#lib/db/before-all';
import type { Queryable } from '#lib/db/client';
import { chainHash, type FileLabel, hashFiled, hashLabel, type Link } from '#lib/db/event-chain';
import { Prisma } from '#lib/db/generated/client';
import { fromJson } from '#lib/db/json';
import { plainDate } from '#lib/domain/calendar/plain-date';
import type { Author, CaseEvent, EventData, FiledHashes, Visibility } from '#lib/domain/cases/event';
import type { KeptFile, KeptRecord, ReadableEvent } from '#lib/domain/record/check-record';
import type { Reference } from '#lib/domain/references/reference';

/** An event's row as PostgreSQL writes it in JSON, hashes in hex. */
type EventJson = {
  id: string;
  sequence: number;
  type: string;
  at: string;
  on: string;
  author: Author;
  visibility: Visibility;
  data: EventData;
  textHash: string | null;
  previous: string;
  hash: string;
  wordsHash: string | null;
};

type FileJson = Omit<KeptFile, 'content' | 'label'> & FileLabel & Stored;

type CaseJson = {
  id: string;
  reference: string;
  version: number;
  headHash: string;
  subject: string;
  answers: Prisma.JsonValue;
  filedSalt: string | null;
  opensBy: string;
  opensByRecord: string | null;
  parties: readonly object[];
  isRouteRecorded: boolean;
  files: readonly FileJson[];
  events: readonly EventJson[];
  anchors: KeptRecord['anchors'];
};

// What words and files hash to is computed where they lie: they may be large.
const EVENTS = Prisma.sql`
  select coalesce(json_agg(json_build_object(
    'id', e.id, 'sequence', e.sequence, 'type', e.type,
    'at', to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'on', to_char(e."on", 'YYYY-MM-DD'),
    'author', json_build_object('kind', e.actor_kind, 'id', e.actor_id, 'name', e.actor_name),
    'visibility', e.visibility, 'data', e.data, 'textHash', encode(e.text_hash, 'hex'),
    'previous', encode(e.prev_hash, 'hex'), 'hash', encode(e.hash, 'hex'),
    'wordsHash', encode(sha256(t.salt || convert_to(t.body, 'UTF8')), 'hex')
  ) order by e.sequence), '[]')
  from case_event e left join event_text t on t.event_id = e.id where e.case_id = c.id`;

const PARTIES = Prisma.sql`
  select coalesce(json_agg(json_build_object(
    'role', role, 'name', name, 'email', email, 'phone', phone, 'address', address, 'postcode', postcode,
    'contactBy', contact_by, 'needs', needs, 'relationship', relationship, 'consent', consent
  )), '[]') from party where case_id = c.id`;

// One code opens all stages of a matter: the last that was given on any of them.
const CODE = Prisma.sql`
  select e.data->>'code' from "case" s join case_event e on e.case_id = s.id
  where s.story_id = c.story_id and e.type in ('case-received', 'access-code-renewed', 'access-code-taken')
  order by e.at desc, e.sequence desc limit 1`;

// By its first event; null there and no value in the row are the same.
const ROUTE = Prisma.sql`coalesce(c.route, 'null') = coalesce(
  (select e.data->'route' from case_event e where e.case_id = c.id and e.sequence = 1), 'null')`;

const FILES = Prisma.sql`
  select coalesce(json_agg(json_build_object(
    'id', id, 'name', name, 'mediaType', media_type, 'question', question, 'visibility', visibility, 'stated', encode(sha256, 'hex'), 'content', encode(sha256(content), 'hex'), 'objectKey', object_key
  )), '[]') from attachment where case_id = c.id`;

const ANCHORS = Prisma.sql`
  select coalesce(json_agg(json_build_object('sequence', a.sequence, 'hash', encode(a.hash, 'hex')) order by a.sequence), '[]')
  from record_anchor a where a.case_id = c.id`;

/** A record whose files may lie elsewhere: of these the content's hash is not known here. */
export type StoredRecord = Omit<KeptRecord, 'files'> & {
  files: readonly (Omit<KeptFile, 'content'> & Stored)[];
};

type Stored = { content: string; objectKey: null } | { content: null; objectKey: string };

/** Every case with everything that its record covers, so many at a time, each page as one moment has it. */
export async function* recordPages(db: Queryable, limit: number): AsyncGenerator<StoredRecord[]> {
  let page = await readPage(db, { afterId: BEFORE_ALL, limit });
  while (true) {
    const last = page.at(-1);
    if (last === undefined) return;
    // Read while this page is looked at. A failure is thrown by the await below; until then it must not count as unhandled.
    const next = readPage(db, { afterId: last.id, limit });
    next.catch(() => undefined);
    yield page.map(toRecord);
    page = await next;
  }
}

function readPage(
  db: Queryable,
  { afterId, limit }: { afterId: string; limit: number },
): Promise<CaseJson[]> {
  return db.$queryRaw<CaseJson[]>`
    select c.id, c.reference, c.version, encode(c.head_hash, 'hex') as "headHash", c.subject, c.answers,
      encode(c.filed_salt, 'hex') as "filedSalt", encode(sha256(c.access_code_hash), 'hex') as "opensBy", (${CODE}) as "opensByRecord", ${ROUTE} as "isRouteRecorded", (${PARTIES}) as parties, (${FILES}) as files, (${EVENTS}) as events,
      (${ANCHORS}) as anchors
    from "case" c where c.id > ${afterId}::uuid order by c.id limit ${limit}`;
}

/** The events of these cases, by case: as the domain reads them, without their words, and as the chain has them. */
export async function readChains(
  db: Queryable,
  caseIds: readonly string[],
): Promise<Map<string, { events: CaseEvent[]; kept: ReadableEvent[] }>> {
  const rows = await db.$queryRaw<Pick<CaseJson, 'id' | 'events'>[]>`
    select c.id, (${EVENTS}) as events from "case" c where c.id = any(${[...caseIds]}::uuid[])`;
  return new Map(
    rows.map(({ id, events }) => [
      id,
      {
        events: events.map((event) => toEvent(id, event)),
        kept: events.map((event) => toKept(id, event)),
      },
    ]),
  );
}

/** Cases of which something of the record is left but no row, by id: only somebody who goes around the database's keys leaves any. */
export async function findStrayRecords(db: Queryable): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select case_id as id from case_event e where not exists (select from "case" c where c.id = e.case_id)
    union select case_id from record_anchor a where not exists (select from "case" c where c.id = a.case_id) order by 1`;
  return rows.map(({ id }) => id);
}

function toRecord(row: CaseJson): StoredRecord {
  const salt = row.filedSalt === null ? null : Buffer.from(row.filedSalt, 'hex');
  return {
    reference: fromJson<Reference>(row.reference),
    version: row.version,
    headHash: row.headHash,
    events: row.events.map((event) => toKept(row.id, event)),
    anchors: row.anchors,
    filing: filingOf(row, salt),
    code: { kept: row.opensBy, recorded: row.opensByRecord },
    isRouteRecorded: row.isRouteRecorded,
    files: row.files.map((file) => ({ ...file, label: salt && hashLabel(file, salt) })),
  };
}

function filingOf({ subject, answers, parties }: CaseJson, salt: Buffer | null): KeptRecord['filing'] {
  const isErased = subject === '' && Object.keys(Object(answers)).length === 0 && parties.length === 0;
  const hashes: FiledHashes | null = salt && hashFiled({ subject, answers, people: parties }, salt).hashes;
  return { hashes, isErased };
}

function toKept(caseId: string, row: EventJson): ReadableEvent {
  const { at, author, visibility, data } = row;
  const textHash = row.textHash === null ? null : Buffer.from(row.textHash, 'hex');
  const link: Omit<Link, 'sequence'> = {
    caseId,
    at,
    on: fromJson(row.on),
    author,
    visibility,
    data,
    textHash,
  };
  return {
    sequence: row.sequence,
    previous: row.previous,
    hash: row.hash,
    // The type beside the data is for queries only; one that disagrees counts as a change all the same.
    hashAs: (previous, sequence) =>
      row.type === Object(data).type
        ? chainHash(Buffer.from(previous, 'hex'), { ...link, sequence }).toString('hex')
        : '',
    data,
    visibility,
    words: { recorded: row.textHash, kept: row.wordsHash },
  };
}

function toEvent(caseId: string, { id, sequence, at, on, author, visibility, data }: EventJson): CaseEvent {
  return { id, caseId, sequence, at, on: plainDate(on), author, visibility, data, text: null };
}
