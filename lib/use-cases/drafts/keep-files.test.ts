import { createHash, randomUUID } from 'node:crypto';
import type { Server } from 'node:net';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { complaintForm as form } from '#lib/domain/forms/complaint-form';
import { filesPage } from '#lib/domain/forms/files-question';
import type { RawAnswers } from '#lib/domain/forms/form';
import { pageById } from '#lib/domain/forms/journey';
import { firstUnanswered } from '#lib/domain/forms/unanswered';
import type { Actor } from '#lib/domain/permissions/actor';
import { type Scanner, scannerAt } from '#lib/files/scan';
import { storeWith } from '#lib/files/store';
import { givenContext } from '#lib/testing/given';
import { givenClamd } from '#lib/testing/given-clamd';
import { COMPLAINT, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { findCase } from '#lib/use-cases/cases/find-case';
import { findDraftFiles } from '#lib/use-cases/drafts/draft-files';
import { findDraftState } from '#lib/use-cases/drafts/draft-state';
import { type ChosenFiles, keepFiles } from '#lib/use-cases/drafts/keep-files';
import { saveAnswers } from '#lib/use-cases/drafts/save-answers';
import { sendDraft } from '#lib/use-cases/drafts/send-draft';
import { startDraft } from '#lib/use-cases/drafts/start-draft';
import { verifyRecord } from '#lib/use-cases/record/verify-record';
import { deleteOldDrafts } from '#lib/use-cases/scheduled/delete-old-drafts';
import { scanWaitingFiles } from '#lib/use-cases/scheduled/scan-waiting-files';
import { readCaseFile } from '#lib/use-cases/tracking/read-file';
import { trackCase } from '#lib/use-cases/tracking/track-case';

const test = testCouncil();
const { people } = test;
const open: Server[] = [];

afterAll(() => {
  for (const server of open) server.close();
});

const text = (words: string) => new TextEncoder().encode(words);
const note = (name = 'note.txt', words = 'The bin was missed.') => ({ name, content: text(words) });
const photo = async () => ({
  name: 'bin.jpg',
  content: await sharp({ create: { width: 4, height: 4, channels: 3, background: 'green' } })
    .jpeg()
    .toBuffer(),
});
const megabytes = (name: string, count: number) => ({ name, content: text('a'.repeat(count * 1024 * 1024)) });

const unscanned = scannerAt(undefined);
const as = (actor: Actor, scan: Scanner = unscanned) => {
  const context = givenContext(test.database, actor);
  return { ...context, files: { ...context.files, scan } };
};
const anybody = (scan?: Scanner) => as({ kind: 'public' }, scan);

const started = async () => succeed(await startDraft(anybody(), { form: 'complaint' })).token;
const filesOf = (token: string) => findDraftFiles(anybody(), filesPage, token);
const save = (token: string, raw: RawAnswers, more: object = {}) =>
  saveAnswers(anybody(), form, { token, page: 'files', raw, changing: false, ...more });

async function keep(
  token: string,
  files: ChosenFiles['files'],
  { scan, remove = null }: { scan?: Scanner | undefined; remove?: string | null } = {},
) {
  return succeed(
    await keepFiles(anybody(scan), { form, page: filesPage }, { token, files, remove, address: null }),
  );
}

// Every page answered; the files' page as it is posted after its files were kept.
async function filledWith(files: ChosenFiles['files'], scan?: Scanner): Promise<string> {
  const token = await started();
  expect(await keep(token, files, { scan })).toEqual([]);
  for (;;) {
    const state = await findDraftState(anybody(), form, token);
    if (state?.state !== 'open') throw new Error('The draft is gone.');
    const page = firstUnanswered(form, state.answers, state.sources);
    if (page === null) return token;
    succeed(await saveAnswers(anybody(), form, { token, page, raw: COMPLAINT, changing: false }));
  }
}

async function sent(token: string): Promise<string> {
  const result = succeed(await sendDraft(anybody(), form, { token }));
  if (result.to !== 'sent') throw new Error(`It led to ${result.to}.`);
  return result.reference;
}

const caseIdOf = async (reference: string) =>
  (await test.database.client.case.findUniqueOrThrow({ where: { reference } })).id;

describe('choosing files', () => {
  it('keeps them with the draft at once, in the order they came', async () => {
    const token = await started();
    expect(await keep(token, [await photo(), note()])).toEqual([]);
    expect(await filesOf(token)).toMatchObject([
      { name: 'bin.jpg', mediaType: 'image/jpeg', scan: 'not-scanned' },
      { name: 'note.txt', mediaType: 'text/plain', size: 19 },
    ]);
    expect(succeed(await save(token, {}))).toMatchObject({ to: 'page' });
    const state = await findDraftState(anybody(), form, token);
    expect(state).toMatchObject({ answers: { files: ['bin.jpg', 'note.txt'] }, attempt: null });
  });

  it('keeps the good ones beside those refused, and everything else that was answered', async () => {
    const token = await started();
    const refused = await keep(token, [note('run.exe'), note(), note('empty.pdf', '')]);
    expect(refused).toEqual([
      { question: 'files', name: 'run.exe', fault: 'notTaken' },
      { question: 'files', name: 'empty.pdf', fault: 'empty' },
    ]);
    expect(succeed(await save(token, {}, { refused }))).toEqual({ to: 'problem', page: 'files' });
    expect(await findDraftState(anybody(), form, token)).toMatchObject({
      answers: { files: ['note.txt'] },
      attempt: { page: 'files', refused },
    });
  });

  it('removes one, and stays on the page when more are to come', async () => {
    const token = await started();
    await keep(token, [note('a.txt'), note('b.txt')]);
    const [first] = await filesOf(token);
    await keep(token, [note('c.txt')], { remove: first?.id ?? '' });
    expect((await filesOf(token)).map(({ name }) => name).toSorted()).toEqual(['b.txt', 'c.txt']);
    expect(succeed(await save(token, {}, { staying: true }))).toEqual({ to: 'page', page: 'files' });
  });

  it('removes nothing of another draft', async () => {
    const [mine, theirs] = [await started(), await started()];
    await keep(theirs, [note()]);
    const [file] = await filesOf(theirs);
    await keep(mine, [], { remove: file?.id ?? '' });
    expect(await filesOf(theirs)).toHaveLength(1);
    expect(await filesOf(mine)).toEqual([]);
  });

  it('takes no more than the question and the case have room for', async () => {
    const token = await started();
    const six = Array.from({ length: 6 }, (_, index) => note(`${index}.txt`));
    expect(await keep(token, six)).toEqual([{ question: 'files', name: '', fault: 'tooMany' }]);
    expect(await keep(token, [note('more.txt')])).toMatchObject([{ name: 'more.txt', fault: 'tooMany' }]);
    expect(await filesOf(token)).toHaveLength(5);
    const large = await started();
    const refused = await keep(
      large,
      ['a', 'b', 'c'].map((name) => megabytes(`${name}.txt`, 9)),
    );
    expect(refused).toMatchObject([{ name: 'c.txt', fault: 'noRoom' }]);
    expect(await filesOf(large)).toHaveLength(2);
  });

  it('keeps none for a page that asks for none, nor without a draft', async () => {
    const page = pageById(form, 'effect');
    if (page === null) throw new Error('The form has no such page.');
    const token = await started();
    succeed(
      await keepFiles(anybody(), { form, page }, { token, remove: null, files: [note()], address: null }),
    );
    expect(await filesOf(token)).toEqual([]);
    succeed(
      await keepFiles(
        anybody(),
        { form, page: filesPage },
        { token: null, remove: null, files: [note()], address: null },
      ),
    );
    expect(await findDraftFiles(anybody(), filesPage, null)).toEqual([]);
  });

  it('believes no name that is posted as a file', async () => {
    const token = await started();
    succeed(await save(token, { files: ['never-sent.pdf'] }));
    expect(await findDraftState(anybody(), form, token)).toMatchObject({ answers: { files: [] } });
  });

  it('is forgotten with the draft', async () => {
    const token = await started();
    await keep(token, [note('forgotten.txt')]);
    const system = givenContext(
      test.database,
      { kind: 'system', job: 'test' },
      { at: '2027-05-01T10:00:00Z' },
    );
    succeed(await deleteOldDrafts(system));
    expect(await test.database.client.attachment.count({ where: { name: 'forgotten.txt' } })).toBe(0);
  });
});

describe('sending', () => {
  it('gives the files to the case, byte for byte, in its record, seen by the officer and the resident', async () => {
    const token = await filledWith([await photo(), note()]);
    const kept = await test.database.client.attachment.findMany({ where: { draftId: { not: null } } });
    const reference = await sent(token);
    const caseId = await caseIdOf(reference);

    const events = await test.database.client.caseEvent.findMany({
      where: { caseId },
      orderBy: { sequence: 'asc' },
    });
    expect(events.map(({ type, visibility }) => [type, visibility])).toEqual([
      ['case-received', 'resident'],
      ['files-added', 'resident'],
    ]);
    const hashes = kept.map(({ id, content }) => ({
      id,
      sha256: createHash('sha256')
        .update(content ?? '')
        .digest('hex'),
    }));
    expect(events[1]?.data).toMatchObject({ files: hashes });

    const shown = await findCase(as(people('caseworker')), reference);
    expect(shown?.attachments.map(({ name }) => name)).toEqual(['bin.jpg', 'note.txt']);
    const resident = as({ kind: 'resident', caseId });
    const tracked = succeed(await trackCase(resident, reference, null));
    expect(tracked.letters?.attachments.map(({ name }) => name)).toEqual(['bin.jpg', 'note.txt']);
    for (const { id, content } of kept)
      expect((await readCaseFile(resident, reference, id))?.content).toEqual(content);

    const stranger = as({ kind: 'resident', caseId: randomUUID() });
    expect(await readCaseFile(stranger, reference, kept[0]?.id ?? '')).toBeNull();
    expect(await readCaseFile(anybody(), reference, kept[0]?.id ?? '')).toBeNull();
  });

  it('is noticed when a file is changed afterwards', async () => {
    const reference = await sent(await filledWith([note('kept.txt')]));
    const problems: string[] = [];
    const verify = () =>
      verifyRecord(
        { db: test.database.client, store: storeWith({}) },
        {
          problem: (each) => problems.push(each),
          progress: () => undefined,
        },
      );
    await verify();
    expect(problems).toEqual([]);
    await test.database.client.attachment.updateMany({
      where: { caseId: await caseIdOf(reference) },
      data: { content: text('Another word.') },
    });
    await verify();
    expect(problems).toEqual([expect.stringContaining('“kept.txt” is not the file that was received')]);
  });

  it('that fails half way leaves the files with the draft', async () => {
    const token = await filledWith([note('safe.txt')]);
    const enqueue = () => Promise.reject(new Error('the queue is away'));
    const failing = givenContext(test.database, { kind: 'public' }, { enqueue });
    await expect(sendDraft(failing, form, { token })).rejects.toThrow('the queue is away');
    expect(await filesOf(token)).toHaveLength(1);
    await sent(token);
    expect(await filesOf(token)).toEqual([]);
  });
});

describe('the virus scan', () => {
  const EICAR = note('virus.txt', 'EICAR-STANDARD');
  const clamd = async () => {
    const { address, server } = await givenClamd();
    open.push(server);
    return scannerAt(address);
  };
  const down: Scanner = () => Promise.resolve('waiting');
  const system = (scan: Scanner) => as({ kind: 'system', job: 'scan-waiting-files' }, scan);

  it('keeps what is clean, and refuses what is not', async () => {
    const token = await started();
    const refused = await keep(token, [EICAR, note()], { scan: await clamd() });
    expect(refused).toEqual([{ question: 'files', name: 'virus.txt', fault: 'infected' }]);
    expect(await filesOf(token)).toMatchObject([{ name: 'note.txt', scan: 'clean' }]);
  });

  it('that does not answer keeps the file from everybody until it does', async () => {
    const reference = await sent(await filledWith([note(), EICAR], down));
    const resident = as({ kind: 'resident', caseId: await caseIdOf(reference) });
    const officer = as(people('caseworker'));
    const shown = async () => (await findCase(officer, reference))?.attachments ?? [];
    expect((await shown()).map(({ scan }) => scan)).toEqual(['waiting', 'waiting']);
    const opened = async () => {
      const readers = (await shown()).flatMap(({ id }) => [
        readCaseFile(officer, reference, id),
        readCaseFile(resident, reference, id),
      ]);
      return (await Promise.all(readers)).map((file) => file?.name ?? null);
    };
    expect(await opened()).toEqual([null, null, null, null]);

    expect(await scanWaitingFiles(system(down))).toBe(0);
    expect(await scanWaitingFiles(system(unscanned))).toBe(0);
    expect(await opened()).toEqual([null, null, null, null]);

    expect(await scanWaitingFiles(system(await clamd()))).toBe(2);
    expect((await shown()).map(({ scan }) => scan)).toEqual(['clean', 'infected']);
    expect(await opened()).toEqual(['note.txt', 'note.txt', null, null]);
    expect(await scanWaitingFiles(system(await clamd()))).toBe(0);
  });
});
