import { describe, expect, it } from 'vitest';
import { LONGEST_TEXT } from '#lib/domain/cases/command';
import { givenContext } from '#lib/testing/given';
import { succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { deleteOldDrafts } from '#lib/use-cases/scheduled/delete-old-drafts';
import { findTyped } from '#lib/use-cases/typed/find-typed';
import { keepTyped } from '#lib/use-cases/typed/keep-typed';

const test = testCouncil();
const { anybody } = test;

const keep = (fields: Record<string, string | string[]>) => keepTyped(anybody(), { fields, address: null });
const A_DAY = 24 * 60 * 60 * 1000;

describe('what could not be kept', () => {
  it('is found by its secret, whatever its letters, and by nothing else', async () => {
    const fields = { text: 'Tŷ Mawr\n1 & 2 = “Fawr” 🏠', times: ['day', 'evening'] };
    const { token } = succeed(await keep(fields));
    expect(await findTyped(anybody(), token)).toEqual(fields);
    expect(await findTyped(anybody(), `${token}x`)).toBeNull();
    expect(await findTyped(anybody(), null)).toBeNull();
  });

  it('is shown again although it is longer than a letter may be, but no book is', async () => {
    const { token } = succeed(await keep({ text: 'x'.repeat(LONGEST_TEXT * 2) }));
    expect((await findTyped(anybody(), token))?.['text']).toHaveLength(LONGEST_TEXT * 2);
    expect(await keep({ text: 'x'.repeat(LONGEST_TEXT * 4) })).toMatchObject({ reason: 'too-long' });
  });

  it('may hold what the database cannot', async () => {
    const { token } = succeed(await keep({ text: 'a\0b', list: ['\0', 'c'] }));
    expect(await findTyped(anybody(), token)).toEqual({ text: 'ab', list: ['', 'c'] });
  });

  it('is forgotten after a day', async () => {
    const { token } = succeed(await keep({ text: 'Again.' }));
    const system = givenContext(test.database, { kind: 'system', job: 'test' });
    const later = (ms: number) => ({ ...system, now: new Date(system.now.getTime() + ms) });
    await deleteOldDrafts(later(A_DAY - 1000));
    expect(await findTyped(anybody(), token)).not.toBeNull();
    await deleteOldDrafts(later(A_DAY + 1000));
    expect(await findTyped(anybody(), token)).toBeNull();
  });
});
