import { beforeAll, describe, expect, it } from 'vitest';
import type { Reference } from '#lib/domain/references/reference';
import { storeWith } from '#lib/files/store';
import { givenContext } from '#lib/testing/given';
import { givenLogged, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { findCase } from '#lib/use-cases/cases/find-case';
import { takeStep } from '#lib/use-cases/cases/take-step';
import { eraseMatter } from '#lib/use-cases/record/erase-matter';
import { rebuildProjections } from '#lib/use-cases/record/rebuild-projections';
import { verifyRecord } from '#lib/use-cases/record/verify-record';

const test = testCouncil();
const system = () => givenContext(test.database, { kind: 'system', job: 'case:erase' });
const why = 'Closed for six years.';
const PLAN = new TextEncoder().encode('The plan.');
const NEWS = { problem: () => {}, progress: () => {} };

async function take(reference: Reference, ...commands: readonly object[]): Promise<void> {
  for (const command of commands) succeed(await takeStep(test.as('s.lark'), { reference, command }));
}

async function answered(): Promise<Reference> {
  const reference = await givenLogged(test.as('agent'), { form: 'complaint' });
  const files = [{ name: 'plan.txt', content: PLAN }];
  await take(
    reference,
    { step: 'add-note', text: 'Rang Sunita.' },
    { step: 'send-answer', text: 'Sorry, Sunita.', outcome: 'upheld', files },
    { step: 'record-told', by: 'phone' },
  );
  return reference;
}

const verified = async () => {
  const problems: string[] = [];
  const kept = { db: test.database.client, store: storeWith({}) };
  const counts = await verifyRecord(kept, { ...NEWS, problem: (sentence) => problems.push(sentence) });
  return { ...counts, problems };
};

/** Every table with what anybody wrote, and how many rows have some of it. */
async function rowsAbout(words: string): Promise<string[]> {
  const { rows } = await test.database.pool.query<{ name: string }>(
    `select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  );
  const found = await Promise.all(
    rows.map(async ({ name }) => {
      const { rowCount } = await test.database.pool.query(
        `select from "${name}" as row where row::text ilike '%' || $1 || '%'`,
        [words],
      );
      return rowCount === 0 ? [] : [name];
    }),
  );
  return found.flat();
}

describe('a matter that is erased', () => {
  let reference: Reference;
  beforeAll(async () => {
    reference = await answered();
    await take(reference, { step: 'close' });
    expect(await rowsAbout('Sunita')).toEqual(['case', 'event_text', 'notification', 'party']);
    expect(succeed(await eraseMatter(system(), { reference, why }))).toBe(1);
  });

  it('leaves no word of the people in it in any table', async () => {
    expect(await rowsAbout('Sunita')).toEqual([]);
    expect(await rowsAbout('sorry')).toEqual([]);
    expect(await test.database.client.attachment.count()).toBe(0);
  });

  it('is on record with who did it and why, and its record is whole', async () => {
    expect(await verified()).toMatchObject({
      problems: [],
      erasedWords: 2,
      erasedFilings: 1,
      erasedFiles: 1,
    });
    const shown = await findCase(test.as('manager'), reference);
    const last = shown?.events.at(-1);
    expect([last?.data.type, last?.author.name, last?.text]).toEqual(['case-erased', 'case:erase', why]);
  });

  it('has the row that its events make, as before', async () => {
    const rebuilding = { check: true, which: 'all', ...NEWS } as const;
    expect(succeed(await rebuildProjections(system(), rebuilding))).toMatchObject({
      differing: 0,
      failed: 0,
    });
  });
});

describe('nothing is erased', () => {
  it('of a matter that is not closed in all its stages', async () => {
    const reference = await answered();
    expect(await eraseMatter(system(), { reference, why })).toMatchObject({ reason: 'not-now' });
    await take(reference, { step: 'close' });
    const next = { step: 'next-stage', askedOn: '2026-02-11', channel: 'phone', text: 'Not happy.' };
    await take(reference, next);
    expect(await eraseMatter(system(), { reference, why })).toMatchObject({ reason: 'not-now' });
    expect((await findCase(test.as('manager'), reference))?.parties).toHaveLength(1);
  });

  it.each([
    ['without a reason', { reference: '222222222', why: ' ' }, 'wrong-input'],
    ['of a case that is none', { reference: '222222222', why }, 'not-found'],
    ['of what is no reference', { reference: 'all', why }, 'not-found'],
  ])('%s', async (_what, input, reason) => {
    expect(await eraseMatter(system(), input)).toMatchObject({ reason });
  });

  it('by an officer', async () => {
    expect(await eraseMatter(test.as('manager'), { reference: '222222222', why })).toMatchObject({
      reason: 'not-allowed',
    });
  });
});
