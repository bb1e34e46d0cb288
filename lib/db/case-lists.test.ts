import { randomBytes, randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { inOrder } from '#lib/db/asked-lines';
import { COUNTED_TO, countOpenCases, listCases } from '#lib/db/case-lists';
import { insertRows } from '#lib/db/insert-rows';
import type { QueueFilter } from '#lib/db/queue-filter';
import { inTransaction } from '#lib/db/transaction';
import { plainDate } from '#lib/domain/calendar/plain-date';
import type { Actor } from '#lib/domain/permissions/actor';
import { testCouncil } from '#lib/testing/test-council';

const TODAY = plainDate('2026-02-11');
const NOON = { today: TODAY, now: new Date('2026-02-11T12:00:00Z') };
const OPEN: QueueFilter = {
  words: '',
  status: 'open',
  process: null,
  serviceId: null,
  owner: 'anybody',
  dueBy: null,
  sort: 'due',
  limit: 25,
  offset: 0,
};

const test = testCouncil();
let manager: Actor;

const row = (number: number, id = randomUUID()) => ({
  id,
  reference: String(number).padStart(9, '0'),
  process: 'complaint',
  pack: 'complaint/lgsco-2024',
  storyId: id,
  form: 'complaint',
  formVersion: 1,
  channel: 'web',
  classification: 'open',
  status: 'received',
  subject: 'Missed bin',
  answers: {},
  serviceId: 'bins',
  accessCodeHash: randomBytes(32),
  receivedOn: TODAY,
  dueOn: TODAY,
  dueAt: null,
  version: 1,
  headHash: randomBytes(32),
  createdAt: new Date(`${TODAY}T10:00:00Z`),
  updatedAt: new Date(`${TODAY}T10:00:00Z`),
});

beforeAll(async () => {
  manager = test.people('manager');
  const rows = Array.from({ length: COUNTED_TO + 5 }, (_, number) => row(number));
  await inTransaction(test.database, (tx) => insertRows(tx, { case: rows }));
});

describe('more cases than are counted', () => {
  it('are counted one further, which says that there are more', async () => {
    const { total, cases } = await listCases(test.database.client, manager, OPEN);
    expect(total).toBe(COUNTED_TO + 1);
    expect(cases).toHaveLength(OPEN.limit);
  });

  it('are counted on from each page, so that every page can be reached', async () => {
    const further = { ...OPEN, offset: 5 * OPEN.limit };
    const { total } = await listCases(test.database.client, manager, further);
    expect(total).toBe(COUNTED_TO + 5);
  });

  it('are counted no further for the start of the day', async () => {
    const counts = await countOpenCases(test.database.client, manager, NOON);
    expect(counts).toEqual({
      open: COUNTED_TO + 1,
      dueToday: COUNTED_TO + 1,
      unallocated: COUNTED_TO + 1,
      overdue: 0,
      mine: 0,
    });
  });
});

describe('cases that are due on one day', () => {
  const of = (number: number, dueAt: string | null) => ({
    ...row(number),
    serviceId: 'parks',
    dueAt: dueAt === null ? null : new Date(dueAt),
  });

  it('stand in the order of their minutes, before those that have the whole day', async () => {
    const days = [of(9000, null), of(9001, '2026-02-11T18:30:00Z'), of(9002, '2026-02-11T08:15:00Z')];
    await inTransaction(test.database, (tx) => insertRows(tx, { case: days }));
    const filter = { ...OPEN, serviceId: 'parks' };
    const { cases } = await listCases(test.database.client, test.people('head'), filter);
    expect(cases.map(({ reference }) => reference)).toEqual(['000009002', '000009001', '000009000']);
    expect(cases.toReversed().toSorted(inOrder('due'))).toEqual(cases);
  });

  it('are read off an index in that order', async () => {
    const client = await test.database.pool.connect();
    await client.query('set enable_seqscan = off');
    const { rows } = await client.query(
      `explain select reference from "case" where status <> 'closed' and service_id = 'bins'
         order by due_on, due_at, reference limit 25`,
    );
    client.release(true);
    expect(JSON.stringify(rows)).toMatch(/Index (Only )?Scan using case_open_by_due/);
    expect(JSON.stringify(rows)).not.toContain('Sort');
  });
});
