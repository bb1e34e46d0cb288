import { beforeAll, describe, expect, it } from 'vitest';
import { CHAIN_START, chainHash, hashFiled, hashText, type Link } from '#lib/db/event-chain';
import { toJson } from '#lib/db/json';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { givenLogged } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';

// What of a record is noticed when it is tampered with is tested where it is verified: use-cases/record.

const link: Link = {
  caseId: 'c',
  sequence: 1,
  at: '2026-02-11T10:00:00.123Z',
  on: plainDate('2026-02-11'),
  author: { kind: 'system', id: null, name: null },
  visibility: 'resident',
  data: { type: 'answer-sent', outcome: 'upheld', attachmentIds: [] },
  textHash: null,
};
const hashOf = (change: Partial<Link> = {}) => chainHash(CHAIN_START, { ...link, ...change }).toString('hex');

describe('the hash of an event', () => {
  it('is the same when PostgreSQL keeps the data in another order', () => {
    const turned = { attachmentIds: [], outcome: 'upheld', type: 'answer-sent' as const };
    expect(hashOf({ data: turned })).toBe(hashOf());
    expect(hashOf({ data: { ...turned, attachmentIds: ['a'] } })).not.toBe(hashOf());
  });

  it('is another after another event', () => {
    expect(chainHash(Buffer.alloc(32, 1), link).toString('hex')).not.toBe(hashOf());
  });
});

describe('what is hashed with a salt', () => {
  it('gives the same hash only with the same salt, so that nobody finds it by guessing', () => {
    const { salt, hash } = hashText('Sorry.');
    expect(hashText('Sorry.', salt).hash.equals(hash)).toBe(true);
    expect(hashText('Sorry.').hash.equals(hash)).toBe(false);
    const filed = { subject: 'Bins', answers: {}, people: [] };
    const first = hashFiled(filed);
    expect(hashFiled(filed, first.salt).hashes).toEqual(first.hashes);
    expect(hashFiled(filed).hashes.subject).not.toBe(first.hashes.subject);
  });

  it('is hashed part by part, people in any order', () => {
    const { salt, hashes } = hashFiled({
      subject: 'Bins',
      answers: { a: 'b' },
      people: [{ a: 1 }, { b: 2 }],
    });
    const other = hashFiled({ subject: 'Trees', answers: { a: 'b' }, people: [{ b: 2 }, { a: 1 }] }, salt);
    expect(other.hashes).toEqual({ ...hashes, subject: other.hashes.subject });
    expect(other.hashes.subject).not.toBe(hashes.subject);
  });
});

describe('what is filed', () => {
  it('is hashed without what is undefined, which JSON does not keep', () => {
    const filed = { subject: 'Bins', answers: { a: 'b', c: undefined }, people: [] };
    const { salt, hashes } = hashFiled(filed);
    expect(hashFiled(JSON.parse(JSON.stringify(filed)), salt).hashes).toEqual(hashes);
  });
});

describe('the database itself', () => {
  const test = testCouncil();
  const rowsOf = () => test.database.client.caseEvent.findMany({ orderBy: { id: 'asc' } });

  beforeAll(async () => {
    await givenLogged(test.as('agent'), { form: 'complaint' });
  });

  it.each([
    "update case_event set actor_name = 'Somebody else'",
    'delete from case_event',
    'truncate case_event cascade',
    'truncate "case" cascade',
  ])('refuses “%s”', async (statement) => {
    const before = await rowsOf();
    expect(before).toHaveLength(1);
    await expect(test.database.pool.query(statement)).rejects.toThrow('case_event is append-only');
    expect(await rowsOf()).toEqual(before);
  });

  it('refuses a second event with the same number, and an audience nobody knows', async () => {
    const [first] = await rowsOf();
    if (!first) throw new Error('There is a first event.');
    const again = { ...first, id: crypto.randomUUID(), data: toJson(first.data) };
    const write = (change: object) =>
      test.database.client.caseEvent.create({ data: { ...again, ...change } });
    await expect(write({})).rejects.toThrow();
    await expect(write({ sequence: 99, visibility: 'everybody' })).rejects.toThrow();
    await expect(write({ sequence: 99 })).resolves.toBeTruthy();
  });
});
