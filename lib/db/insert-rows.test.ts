import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertRows } from '#lib/db/insert-rows';
import { inTransaction } from '#lib/db/transaction';
import { createTestDatabase, type TestDatabase } from '#lib/testing/database';

let test: TestDatabase;

beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

const draft = (change: Record<string, unknown> = {}) => ({
  id: randomUUID(),
  tokenHash: Buffer.from(randomUUID()),
  form: 'complaint',
  formVersion: 1,
  answers: { words: "Ŵyn's \\ “words”, $1 and \u202e", needs: ['one', 'two'] },
  route: null,
  createdAt: new Date('2026-02-11T10:00:00.123Z'),
  updatedAt: new Date('2026-02-11T10:00:00.123Z'),
  ...change,
});

const insert = (tables: Parameters<typeof insertRows>[1]) =>
  inTransaction(test.database, (tx) => insertRows(tx, tables));

describe('rows written together', () => {
  it('read back as they were: words, bytes, instants, JSON and nothing', async () => {
    const row = draft();
    await insert({ draft: [row] });
    const found = await test.database.client.draft.findUniqueOrThrow({ where: { id: row.id } });
    expect({ ...found, tokenHash: Buffer.from(found.tokenHash) }).toEqual({
      ...row,
      attempt: null,
      caseId: null,
      resumeHash: null,
    });
  });

  it('may be of several tables, one of them empty, in any order of their keys', async () => {
    const service = { id: 'of-parks', name: 'Parks', summary: '', position: 1, directorateId: 'place' };
    const directorate = { id: 'place', name: 'Place', position: 1 };
    await insert({ service: [service], ward: [], directorate: [directorate] });
    expect(await test.database.client.service.findUnique({ where: { id: 'of-parks' } })).toMatchObject(
      service,
    );
  });

  it('are all refused when one of them is', async () => {
    const good = draft();
    const again = draft({ tokenHash: good.tokenHash });
    await expect(insert({ draft: [good, again] })).rejects.toThrow(/unique/i);
    expect(await test.database.client.draft.count({ where: { id: good.id } })).toBe(0);
  });
});
