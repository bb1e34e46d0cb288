import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseIdOf } from '#lib/db/cases';
import { fromColumn } from '#lib/db/dates';
import { CHAIN_START, chainHash, hashText, type Link } from '#lib/db/event-chain';
import type { CaseEvent as EventRow, EventText } from '#lib/db/generated/client';
import { fromJson } from '#lib/db/json';
import type { Author, EventData, Visibility } from '#lib/domain/cases/event';
import type { StaffActor } from '#lib/domain/permissions/actor';
import { createTestDatabase, type TestDatabase } from '#lib/testing/database';
import { givenContext, givenCouncil } from '#lib/testing/given';
import { givenLogged, succeed } from '#lib/testing/given-drafts';
import { takeStep } from '#lib/use-cases/cases/take-step';

let test: TestDatabase;
let people: (email: string) => StaffActor;
let caseId: string;

type Row = EventRow & { text: EventText | null };

function linkOf(row: Row): Link {
  return {
    caseId: row.caseId,
    sequence: row.sequence,
    at: row.at.toISOString(),
    on: fromColumn(row.on),
    author: { kind: fromJson<Author['kind']>(row.actorKind), id: row.actorId, name: row.actorName },
    visibility: fromJson<Visibility>(row.visibility),
    data: fromJson<EventData>(row.data),
    textHash: row.textHash === null ? null : Buffer.from(row.textHash),
  };
}

/** The sequence number of the first event that does not follow from the one before it; null when all do. */
function firstBroken(rows: readonly Row[]): number | null {
  let previous: Buffer = CHAIN_START;
  for (const row of rows) {
    const hash = chainHash(previous, linkOf(row));
    if (!hash.equals(row.hash) || !previous.equals(row.prevHash)) return row.sequence;
    previous = hash;
  }
  return null;
}

const rowsOf = () =>
  test.database.client.caseEvent.findMany({
    where: { caseId },
    include: { text: true },
    orderBy: { sequence: 'asc' },
  });

beforeAll(async () => {
  test = await createTestDatabase();
  people = (await givenCouncil(test.database)).actor;
  const reference = await givenLogged(givenContext(test.database, people('agent')), { form: 'complaint' });
  caseId = (await caseIdOf(test.database.client, reference)) ?? '';
  const steps = [
    { step: 'allocate', to: people('s.lark').id },
    { step: 'acknowledge', message: 'Diolch — Siân, “ŵ” 🐝' },
    { step: 'add-note', text: 'Rang the crew.' },
    { step: 'send-answer', text: 'Sorry.', outcome: 'upheld', files: [] },
  ];
  for (const [index, command] of steps.entries()) {
    const at = `2026-02-1${index + 1}T10:00:00.123Z`;
    succeed(await takeStep(givenContext(test.database, people('s.lark'), { at }), { reference, command }));
  }
});
afterAll(() => test.drop());

describe('the chain of a case’s events', () => {
  it('holds from the first to the last, and the case names the last', async () => {
    const rows = await rowsOf();
    expect(rows).toHaveLength(5);
    expect(firstBroken(rows)).toBeNull();
    const matter = await test.database.client.case.findUniqueOrThrow({ where: { id: caseId } });
    expect(Buffer.from(matter.headHash).equals(rows.at(-1)?.hash ?? CHAIN_START)).toBe(true);
    expect(matter.version).toBe(5);
  });

  it('breaks where an event is changed, removed or swapped', async () => {
    const rows = await rowsOf();
    const changes: readonly [Partial<Row>, number][] = [
      [{ actorName: 'Somebody else' }, 3],
      [{ at: new Date(0) }, 3],
      [{ visibility: 'public' }, 3],
      [{ data: { type: 'case-closed' } }, 3],
      [{ textHash: new Uint8Array(32) }, 3],
    ];
    for (const [change, broken] of changes) {
      expect(firstBroken(rows.map((row) => (row.sequence === 3 ? { ...row, ...change } : row)))).toBe(broken);
    }
    expect(firstBroken(rows.filter(({ sequence }) => sequence !== 3))).toBe(4);
    expect(firstBroken(rows.toReversed())).toBe(5);
  });

  it('covers the words by a salted hash, so that words can be erased and it still holds', async () => {
    const noted = (await rowsOf()).find(({ type }) => type === 'note-added');
    const { salt, body } = noted?.text ?? { salt: CHAIN_START, body: '' };
    const hash = createHash('sha256').update(salt).update(body).digest();
    expect(hash.equals(noted?.textHash ?? CHAIN_START)).toBe(true);
    expect(hashText(body).hash.equals(hash)).toBe(false);
    await test.database.client.eventText.delete({ where: { eventId: noted?.id ?? '' } });
    expect(firstBroken(await rowsOf())).toBeNull();
  });

  it('hashes alike what PostgreSQL keeps in another order', () => {
    const link = linkOf(sample());
    const turned = { ...link, data: { attachmentIds: [], outcome: 'upheld', type: 'answer-sent' as const } };
    expect(chainHash(CHAIN_START, turned).equals(chainHash(CHAIN_START, link))).toBe(true);
    const other = { ...link, data: { ...turned.data, attachmentIds: ['a'] } };
    expect(chainHash(CHAIN_START, other).equals(chainHash(CHAIN_START, link))).toBe(false);
  });
});

function sample(): Row {
  return {
    id: 'e',
    caseId: 'c',
    sequence: 1,
    type: 'answer-sent',
    at: new Date(0),
    on: new Date('2026-02-11'),
    actorKind: 'system',
    actorId: null,
    actorName: null,
    visibility: 'resident',
    data: { type: 'answer-sent', outcome: 'upheld', attachmentIds: [] },
    textHash: null,
    prevHash: new Uint8Array(32),
    hash: new Uint8Array(32),
    text: null,
  };
}

describe('the database itself', () => {
  it.each([
    "update case_event set actor_name = 'Somebody else'",
    'delete from case_event',
    'truncate case_event cascade',
    'truncate "case" cascade',
  ])('refuses “%s”', async (statement) => {
    await expect(test.database.pool.query(statement)).rejects.toThrow('case_event is append-only');
    expect(firstBroken(await rowsOf())).toBeNull();
  });

  it('refuses a second event with the same number, and an audience nobody knows', async () => {
    const [first] = await rowsOf();
    if (!first) throw new Error('There is a first event.');
    const { text: _text, data, ...row } = first;
    const again = { ...row, id: crypto.randomUUID(), data: data ?? {} };
    const write = (change: object) =>
      test.database.client.caseEvent.create({ data: { ...again, ...change } });
    await expect(write({})).rejects.toThrow();
    await expect(write({ sequence: 99, visibility: 'everybody' })).rejects.toThrow();
  });
});
