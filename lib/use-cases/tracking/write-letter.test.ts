import { describe, expect, it } from 'vitest';
import { LONGEST_TEXT } from '#lib/domain/cases/command';
import { storeWith } from '#lib/files/store';
import { givenContext } from '#lib/testing/given';
import { givenLogged, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { takeStep } from '#lib/use-cases/cases/take-step';
import { verifyRecord } from '#lib/use-cases/record/verify-record';
import { readCaseFile } from '#lib/use-cases/tracking/read-file';
import { ownPermit } from '#lib/use-cases/tracking/take-own-step';
import { trackCase } from '#lib/use-cases/tracking/track-case';
import { writeLetter } from '#lib/use-cases/tracking/write-letter';

const test = testCouncil();
const { as, anybody } = test;

const DIARY = { name: 'diary.txt', content: new TextEncoder().encode('Monday: not collected.') };
const WRONG = { name: 'run.exe', content: new TextEncoder().encode('MZ') };

const saying = (text: string) => ({ step: 'write-to-council' as const, text });

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
    const sent = await writeLetter(anybody(), {
      ...letter,
      letter: saying('See my diary.'),
      files: [DIARY],
    });
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
    const sent = await writeLetter(anybody(), {
      ...letter,
      letter: saying('Both.'),
      files: [WRONG, DIARY],
    });
    expect(succeed(sent)).toEqual({ leftOut: true });
    const kept = await seen();
    expect(kept.text).toMatch(/^Both\.\n\n\[“run\.exe” is a kind of file we cannot take\./);
    expect(kept.files.map(({ name }) => name)).toEqual(['diary.txt']);
  });

  it('may be files alone, but not what cannot be taken alone', async () => {
    const { letter, seen } = await given();
    expect(
      await writeLetter(anybody(), {
        ...letter,
        letter: saying(' '),
        files: [WRONG],
      }),
    ).toMatchObject({
      ok: false,
      reason: 'wrong-input',
    });
    expect(await seen()).toMatchObject({ text: undefined, files: [] });
    succeed(
      await writeLetter(anybody(), {
        ...letter,
        letter: saying(' '),
        files: [DIARY],
      }),
    );
    expect(await seen()).toMatchObject({ text: 'They sent only files.', files: [{ name: 'diary.txt' }] });
  });

  it('has room for what the case has left of its 24 MB', async () => {
    const { letter, seen } = await given();
    const large = (name: string) => ({ name, content: new Uint8Array(9 * 1024 * 1024).fill(65) });
    const first = {
      ...letter,
      letter: saying('Long.'),
      files: [large('a.txt'), large('b.txt')],
    };
    expect(succeed(await writeLetter(anybody(), first)).leftOut).toBe(false);
    const more = {
      ...letter,
      letter: saying('Longer.'),
      files: [large('c.txt'), DIARY],
    };
    expect(succeed(await writeLetter(anybody(), more)).leftOut).toBe(true);
    const names = (await seen()).files.map(({ name }) => name);
    expect(names.toSorted()).toEqual(['a.txt', 'b.txt', 'diary.txt']);
  });

  it('is not taken without a permit, nor for another case', async () => {
    const one = await given();
    const other = await given();
    const letter = { ...one.letter, letter: saying('Mine.'), files: [DIARY] };
    expect(await writeLetter(anybody(), { ...letter, permit: 'x' })).toMatchObject({ reason: 'not-allowed' });
    expect(await writeLetter(anybody(), { ...letter, reference: other.reference })).toMatchObject({
      reason: 'not-found',
    });
    expect((await other.seen()).files).toEqual([]);
  });

  it('shares what room is left with one that is sent at the same time', async () => {
    const { letter, seen } = await given();
    const large = (name: string) => ({ name, content: new Uint8Array(8 * 1024 * 1024).fill(65) });
    const sent = await Promise.all(
      ['a', 'b'].map((each) =>
        writeLetter(anybody(), {
          ...letter,
          letter: saying(`Letter ${each}.`),
          files: [large(`${each}1.txt`), large(`${each}2.txt`)],
        }),
      ),
    );
    expect(sent.map((each) => succeed(each).leftOut).toSorted()).toEqual([false, true]);
    expect((await seen()).files).toHaveLength(3);
  });

  it('is far too long for a letter, and is refused as that', async () => {
    const { letter } = await given();
    const own = { ...letter, letter: saying('x'.repeat(LONGEST_TEXT * 2 + 1)), files: [DIARY] };
    expect(await writeLetter(anybody(), own)).toMatchObject({ reason: 'too-long' });
  });
});

describe('taking it back', () => {
  it('takes files, which stand with what was written', async () => {
    const { letter, resident, reference } = await given();
    const withdrawn = { step: 'withdraw' as const, text: 'It was emptied.' };
    expect(await writeLetter(anybody(), { ...letter, letter: withdrawn, files: [WRONG, DIARY] })).toEqual({
      ok: true,
      value: { leftOut: true },
    });
    const { letters } = succeed(await trackCase(resident, reference, '192.0.2.1'));
    const event = letters?.events.findLast(({ data }) => data.type === 'case-withdrawn');
    expect(event?.text).toMatch(/^It was emptied\.\n\n\[“run\.exe”/);
    expect(event?.data).toMatchObject({ attachmentIds: letters?.attachments.map(({ id }) => id) });
    expect(letters?.attachments.map(({ name }) => name)).toEqual(['diary.txt']);
  });

  it('is not done by a file alone that cannot be taken', async () => {
    const { letter, reference } = await given();
    const withdrawn = { step: 'withdraw' as const, text: '' };
    const own = { ...letter, letter: withdrawn };
    expect(await writeLetter(anybody(), { ...own, files: [WRONG] })).toMatchObject({ reason: 'wrong-input' });
    const status = async () =>
      (await test.database.client.case.findUniqueOrThrow({ where: { reference } })).status;
    const before = await status();
    expect(await writeLetter(anybody(), { ...own, files: [] })).toMatchObject({ ok: true });
    expect(await status()).not.toBe(before);
  });
});

describe('going on', () => {
  it('takes files to the next stage, where they are on record', async () => {
    const { reference, letter } = await given();
    const answer = { step: 'send-answer', text: 'We are sorry.', outcome: 'upheld', draft: 0 };
    succeed(await takeStep(as('caseworker'), { reference, command: answer }));
    const asked = { step: 'next-stage' as const, text: 'It happened again.' };
    succeed(await writeLetter(anybody(), { ...letter, letter: asked, files: [DIARY] }));
    const next = await test.database.client.case.findFirstOrThrow({
      where: { story: { reference }, NOT: { reference } },
    });
    const resident = givenContext(test.database, { kind: 'resident', caseId: next.id });
    const { letters } = succeed(await trackCase(resident, next.reference, '192.0.2.1'));
    expect(letters?.attachments.map(({ name }) => name)).toEqual(['diary.txt']);
    const fileId = letters?.attachments[0]?.id ?? '';
    const file = await readCaseFile(as('manager'), next.reference, fileId);
    expect(new TextDecoder().decode(file?.content)).toBe('Monday: not collected.');
    const problems: string[] = [];
    const told = { problem: (sentence: string) => problems.push(sentence), progress: () => {} };
    await verifyRecord({ db: test.database.client, store: storeWith({}) }, told);
    expect(problems).toEqual([]);
  });
});
