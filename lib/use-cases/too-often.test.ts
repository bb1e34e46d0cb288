import { describe, expect, it } from 'vitest';
import { complaintForm as form } from '#lib/domain/forms/complaint-form';
import { filesPage } from '#lib/domain/forms/files-question';
import { succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { findDraftFiles } from '#lib/use-cases/drafts/draft-files';
import { keepFiles } from '#lib/use-cases/drafts/keep-files';
import { startDraft } from '#lib/use-cases/drafts/start-draft';
import { countAnswers } from '#lib/use-cases/equality/count-answers';
import { sortWords } from '#lib/use-cases/sorting/sort-words';
import { isTooOften } from '#lib/use-cases/too-often';
import { keepTyped } from '#lib/use-cases/typed/keep-typed';

const test = testCouncil();
const { anybody } = test;

const sql = (statement: string) => test.database.pool.query(statement);
const TOO_MANY = { ok: false, reason: 'too-many-attempts' };

/** What anybody may send, and the points of its limit by address and in all. */
const SENT = {
  draft: [200, 100_000, (address: string) => startDraft(anybody(), { form: 'complaint' }, address)],
  words: [300, 100_000, (address: string) => sortWords(anybody(), { posted: 'The bins.' }, address)],
  typed: [300, 100_000, (address: string) => keepTyped(anybody(), { fields: { text: 'Again.' }, address })],
  equality: [100, 20_000, (address: string) => countAnswers(anybody(), { sex: 'female' }, address)],
} as const;

describe.each(Object.entries(SENT))('what is sent as %s', (what, [byAddress, inAll, send]) => {
  it('is refused from an address that has sent too much in the hour, and from no other', async () => {
    await sql('delete from rate_limit');
    expect((await send('192.0.2.1')).ok).toBe(true);
    await sql(`update rate_limit set points = ${byAddress - 1} where key not like '%:all'`);
    expect((await send('192.0.2.1')).ok).toBe(true);
    expect(await send('192.0.2.1')).toMatchObject(TOO_MANY);
    expect((await send('192.0.2.2')).ok).toBe(true);
  });

  it('is refused from everywhere when too much came in all, and kept no more', async () => {
    await sql('delete from rate_limit');
    await send('192.0.2.1');
    await sql(`update rate_limit set points = ${inAll} where key like '%:all'`);
    const tables = ['draft', 'sorting', 'typed_form', 'equality_count'];
    const rows = () => Promise.all(tables.map(async (table) => (await sql(`select * from ${table}`)).rows));
    const before = await rows();
    expect(await send('192.0.2.3'), what).toMatchObject(TOO_MANY);
    expect(await rows()).toEqual(before);
  });
});

describe('files', () => {
  const add = async (address: string | null) => {
    const { token } = succeed(await startDraft(anybody(), { form: form.id }));
    const files = [{ name: 'note.txt', content: Buffer.alloc(4096, 'a') }];
    const kept = await keepFiles(
      anybody(),
      { form, page: filesPage },
      { token, files, address, remove: null },
    );
    return { refused: succeed(kept), kept: await findDraftFiles(anybody(), filesPage, token) };
  };

  it.each([
    ['draft-files:%', 100, '192.0.2.1'],
    ['draft-kilobytes:%', 1_000_000, '192.0.2.1'],
    ['files-all:%', 10_000, null],
    ['kilobytes-all:%', 50_000_000, null],
  ])('are refused with a sentence when %s is full', async (key, full, address) => {
    await sql('delete from rate_limit');
    expect((await add(address)).kept).toHaveLength(1);
    await sql(`update rate_limit set points = ${full} where key like '${key}'`);
    const { refused, kept } = await add(address);
    expect(refused).toEqual([{ question: 'files', name: '', fault: 'tooOften' }]);
    expect(kept).toEqual([]);
  });
});

describe('answers', () => {
  it('are counted by address alone', async () => {
    await sql('delete from rate_limit');
    expect(await isTooOften(anybody(), 'answers', { address: null })).toBe(false);
    expect((await sql('select * from rate_limit')).rowCount).toBe(0);
    expect(await isTooOften(anybody(), 'answers', { address: '192.0.2.1', amount: 10_000 })).toBe(false);
    expect(await isTooOften(anybody(), 'answers', { address: '192.0.2.1' })).toBe(true);
  });
});
