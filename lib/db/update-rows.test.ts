import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { insertRows } from '#lib/db/insert-rows';
import { inTransaction } from '#lib/db/transaction';
import { updateRows } from '#lib/db/update-rows';
import { createTestDatabase, type TestDatabase } from '#lib/testing/database';

let test: TestDatabase;

beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

const draft = (words: string) => ({
  id: randomUUID(),
  tokenHash: Buffer.from(randomUUID()),
  form: 'complaint',
  formVersion: 1,
  answers: { words },
  createdAt: new Date('2026-02-11T10:00:00.123Z'),
  updatedAt: new Date('2026-02-11T10:00:00.123Z'),
});

it('writes what is named of each row, and nothing else of it or of others', async () => {
  const [one, two, other] = [draft('one'), draft('two'), draft('other')];
  const at = new Date('2026-02-12T09:00:00.456Z');
  await inTransaction(test.database, async (tx) => {
    await insertRows(tx, { draft: [one, two, other] });
    await updateRows(tx, 'draft', [
      { id: one.id, answers: { words: 'Ŵyn’s \\ $1' }, tokenHash: Buffer.from('first'), updatedAt: at },
      { id: two.id, answers: {}, tokenHash: Buffer.from('second'), updatedAt: at },
    ]);
    await updateRows(tx, 'draft', []);
  });
  const drafts = await test.database.client.draft.findMany({});
  const found = (id: string) => drafts.find((each) => each.id === id);
  expect(found(one.id)).toMatchObject({
    form: 'complaint',
    answers: { words: 'Ŵyn’s \\ $1' },
    updatedAt: at,
  });
  expect(Buffer.from(found(two.id)?.tokenHash ?? []).toString()).toBe('second');
  expect(found(other.id)).toMatchObject({ answers: { words: 'other' }, updatedAt: other.updatedAt });
});
