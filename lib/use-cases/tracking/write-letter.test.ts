import { describe, expect, it } from 'vitest';
import { givenContext } from '#lib/testing/given';
import { givenLogged, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { readCaseFile } from '#lib/use-cases/tracking/read-file';
import { ownPermit } from '#lib/use-cases/tracking/take-own-step';
import { trackCase } from '#lib/use-cases/tracking/track-case';
import { writeLetter } from '#lib/use-cases/tracking/write-letter';

const test = testCouncil();
const { as, anybody } = test;

const DIARY = { name: 'diary.txt', content: new TextEncoder().encode('Monday: not collected.') };
const WRONG = { name: 'run.exe', content: new TextEncoder().encode('MZ') };

async function given() {
  const reference = await givenLogged(as('agent'), { form: 'complaint' });
  const { id: caseId } = await test.database.client.case.findUniqueOrThrow({ where: { reference } });
  const resident = givenContext(test.database, { kind: 'resident', caseId });
  const letter = { permit: ownPermit(resident) ?? '', reference, address: null };
  const seen = async () => {
    const { letters } = succeed(await trackCase(resident, reference, '192.0.2.1'));
    const event = letters?.events.findLast(({ data }) => data.type === 'resident-wrote');
    return { text: event?.text, data: event?.data, files: letters?.attachments ?? [] };
  };
  return { reference, resident, letter, seen };
}

describe('a letter with files', () => {
  it('is kept with them, and they are opened by whoever may read the letters', async () => {
    const { reference, resident, letter, seen } = await given();
    const sent = await writeLetter(anybody(), { ...letter, text: 'See my diary.', files: [DIARY] });
    expect(succeed(sent)).toEqual({ leftOut: false });
    const { text, data, files } = await seen();
    expect(text).toBe('See my diary.');
    const [{ id, name } = { id: '', name: '' }] = files;
    expect(name).toBe('diary.txt');
    expect(data).toMatchObject({ attachmentIds: [id] });
    const read = await readCaseFile(resident, reference, id);
    expect(new TextDecoder().decode(read?.content)).toBe('Monday: not collected.');
    expect((await readCaseFile(as('caseworker'), reference, id))?.name).toBe('diary.txt');
    expect(await readCaseFile(anybody(), reference, id)).toBeNull();
  });

  it('keeps its words and its good files when one cannot be taken, and says which', async () => {
    const { letter, seen } = await given();
    const sent = await writeLetter(anybody(), { ...letter, text: 'Both.', files: [WRONG, DIARY] });
    expect(succeed(sent)).toEqual({ leftOut: true });
    const kept = await seen();
    expect(kept.text).toMatch(/^Both\.\n\n\[“run\.exe” is a kind of file we cannot take\./);
    expect(kept.files.map(({ name }) => name)).toEqual(['diary.txt']);
  });

  it('may be files alone, but not what cannot be taken alone', async () => {
    const { letter, seen } = await given();
    expect(await writeLetter(anybody(), { ...letter, text: ' ', files: [WRONG] })).toMatchObject({
      ok: false,
      reason: 'wrong-input',
    });
    expect(await seen()).toMatchObject({ text: undefined, files: [] });
    succeed(await writeLetter(anybody(), { ...letter, text: ' ', files: [DIARY] }));
    expect(await seen()).toMatchObject({ text: 'They sent only files.', files: [{ name: 'diary.txt' }] });
  });

  it('has room for what the case has left of its 24 MB', async () => {
    const { letter, seen } = await given();
    const large = (name: string) => ({ name, content: new Uint8Array(9 * 1024 * 1024).fill(65) });
    const first = { ...letter, text: 'Long.', files: [large('a.txt'), large('b.txt')] };
    expect(succeed(await writeLetter(anybody(), first)).leftOut).toBe(false);
    const more = { ...letter, text: 'Longer.', files: [large('c.txt'), DIARY] };
    expect(succeed(await writeLetter(anybody(), more)).leftOut).toBe(true);
    const names = (await seen()).files.map(({ name }) => name);
    expect(names.toSorted()).toEqual(['a.txt', 'b.txt', 'diary.txt']);
  });

  it('is not taken without a permit, nor for another case', async () => {
    const one = await given();
    const other = await given();
    const letter = { ...one.letter, text: 'Mine.', files: [DIARY] };
    expect(await writeLetter(anybody(), { ...letter, permit: 'x' })).toMatchObject({ reason: 'not-allowed' });
    expect(await writeLetter(anybody(), { ...letter, reference: other.reference })).toMatchObject({
      reason: 'not-found',
    });
    expect((await other.seen()).files).toEqual([]);
  });
});
