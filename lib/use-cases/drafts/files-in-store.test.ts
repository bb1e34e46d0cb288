import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaintForm as form } from '#lib/domain/forms/complaint-form';
import { filesPage } from '#lib/domain/forms/files-question';
import { firstUnanswered } from '#lib/domain/forms/unanswered';
import type { Actor } from '#lib/domain/permissions/actor';
import type { Incoming } from '#lib/files/accept-file';
import type { StoreSettings } from '#lib/files/store';
import { type Files, filesWith } from '#lib/files/take-file';
import { givenContext } from '#lib/testing/given';
import { COMPLAINT, succeed } from '#lib/testing/given-drafts';
import { givenZip } from '#lib/testing/given-files';
import { givenS3 } from '#lib/testing/given-s3';
import { testCouncil } from '#lib/testing/test-council';
import { findDraftState } from '#lib/use-cases/drafts/draft-state';
import { keepFiles } from '#lib/use-cases/drafts/keep-files';
import { saveAnswers } from '#lib/use-cases/drafts/save-answers';
import { sendDraft } from '#lib/use-cases/drafts/send-draft';
import { startDraft } from '#lib/use-cases/drafts/start-draft';
import { findReadiness } from '#lib/use-cases/find-readiness';
import { verifyRecord } from '#lib/use-cases/record/verify-record';
import { deleteOldDrafts } from '#lib/use-cases/scheduled/delete-old-drafts';
import { scanWaitingFiles } from '#lib/use-cases/scheduled/scan-waiting-files';
import { sweepObjects } from '#lib/use-cases/scheduled/sweep-objects';
import { readCaseFile } from '#lib/use-cases/tracking/read-file';

const test = testCouncil();
let s3: Awaited<ReturnType<typeof givenS3>>;
let unlike = 0;
let bombsAndPolyglots: Incoming[];

beforeAll(async () => {
  s3 = await givenS3();
  bombsAndPolyglots = await makeBombsAndPolyglots();
});
afterAll(async () => {
  await s3.stop();
});

const note = () => {
  unlike += 1;
  return { name: 'note.txt', content: new TextEncoder().encode(`The bin was missed: ${unlike}.`) };
};

async function answerAll(token: string): Promise<void> {
  const anybody = test.anybody();
  for (;;) {
    const state = await findDraftState(anybody, form, token);
    if (state?.state !== 'open') throw new Error('The draft is gone.');
    const page = firstUnanswered(form, state.answers, state.sources);
    if (page === null) return;
    succeed(await saveAnswers(anybody, form, { token, page, raw: COMPLAINT, changing: false }));
  }
}

const LIMIT = 10 * 1024 * 1024;

async function makeBombsAndPolyglots(): Promise<Incoming[]> {
  const text = (words: string) => new TextEncoder().encode(words);
  const zeros = new Uint8Array(70 * 1024 * 1024);
  const white = sharp({ create: { width: 7200, height: 7200, channels: 3, background: 'white' } });
  const odt = { mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' };
  const pdf = text('%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n');
  return [
    { name: 'zip-bomb.odt', content: givenZip({ ...odt, 'Pictures/a.png': zeros }) },
    {
      name: 'pixel-bomb.png',
      content: await white.toColourspace('b-w').png({ compressionLevel: 1 }).toBuffer(),
    },
    { name: 'pdf-and-zip.pdf', content: Buffer.concat([pdf, givenZip(odt)]) },
    { name: 'pdf-and-zip.odt', content: Buffer.concat([pdf, givenZip(odt)]) },
    { name: 'picture-and-script.png', content: text('GIF89a/*\0\0*/=1;alert(1)') },
    { name: 'drawing.png', content: text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>') },
    { name: 'empty.txt', content: new Uint8Array() },
    { name: 'too-large.txt', content: new Uint8Array(LIMIT + 1).fill(97) },
  ];
}

const STORES: readonly (readonly [string, () => StoreSettings])[] = [
  ['the database', () => ({})],
  ['S3-compatible storage', () => s3.settings],
];

describe.each(STORES)('a file kept in %s', (name, settings) => {
  const isInRows = name === 'the database';
  const as = (actor: Actor, { at, files }: { at?: string; files?: Partial<Files> } = {}) => {
    const context = givenContext(test.database, actor, at === undefined ? {} : { at });
    return { ...context, files: { ...filesWith(settings()), ...files } };
  };
  const anybody = () => as({ kind: 'public' });
  const inDays = (days: number) =>
    as({ kind: 'system', job: 'test' }, { at: new Date(Date.now() + days * 86_400_000).toISOString() });

  const started = async () => succeed(await startDraft(anybody(), { form: 'complaint' })).token;
  const keep = async (token: string, file: Incoming, context = anybody()) =>
    succeed(
      await keepFiles(
        context,
        { form, page: filesPage },
        { token, files: [file], remove: null, address: null },
      ),
    );

  async function sentWith(file: ReturnType<typeof note>, context = anybody()) {
    const token = await started();
    expect(await keep(token, file, context)).toEqual([]);
    await answerAll(token);
    const sent = succeed(await sendDraft(anybody(), form, { token }));
    if (sent.to !== 'sent') throw new Error(`It led to ${sent.to}.`);
    const row = await test.database.client.attachment.findFirstOrThrow({
      where: { case: { reference: sent.reference } },
    });
    return { reference: sent.reference, row, resident: as({ kind: 'resident', caseId: row.caseId ?? '' }) };
  }

  async function verify(): Promise<string[]> {
    const problems: string[] = [];
    const kept = { db: test.database.client, store: filesWith(settings()).store };
    await verifyRecord(kept, { problem: (each) => problems.push(each), progress: () => undefined });
    return problems;
  }

  it('comes back byte for byte to whoever may have it, and to nobody else', async () => {
    const file = note();
    const { reference, row, resident } = await sentWith(file);
    expect(row.content === null).toBe(!isInRows);
    expect(await readCaseFile(resident, reference, row.id)).toEqual({
      name: 'note.txt',
      mediaType: 'text/plain',
      content: file.content,
    });
    expect(await readCaseFile(anybody(), reference, row.id)).toBeNull();
  });

  it('is covered by the record of its case', async () => {
    const { reference, row } = await sentWith(note());
    expect(await verify()).toEqual([]);
    const changed = isInRows ? { content: new Uint8Array([1]) } : { objectKey: `attachments/${row.id}` };
    await test.database.client.attachment.update({ where: { id: row.id }, data: changed });
    expect(await verify()).toEqual([expect.stringContaining('“note.txt” is not the file that was received')]);
    const { content, objectKey } = row;
    await test.database.client.attachment.update({ where: { id: row.id }, data: { content, objectKey } });
    expect(await verify()).toEqual([]);
    expect(reference).toHaveLength(9);
  });

  it('is scanned where it lies once the scanner answers', async () => {
    const down = as({ kind: 'public' }, { files: { scan: () => Promise.resolve('waiting') } });
    const file = note();
    const { reference, row, resident } = await sentWith(file, down);
    expect(await readCaseFile(resident, reference, row.id)).toBeNull();
    const seen: Uint8Array[] = [];
    const scan = (content: Uint8Array) => {
      seen.push(content);
      return Promise.resolve('clean' as const);
    };
    await scanWaitingFiles(as({ kind: 'system', job: 'test' }, { files: { scan } }));
    expect(Buffer.from(seen[0] ?? []).equals(file.content)).toBe(true);
    expect(await readCaseFile(resident, reference, row.id)).toMatchObject({ content: file.content });
  });

  it('outlives every sweep while a row names it', async () => {
    const { reference, row, resident } = await sentWith(note());
    await sweepObjects(inDays(3));
    expect(await readCaseFile(resident, reference, row.id)).not.toBeNull();
  });

  it('leaves nothing behind when its draft goes, or when its transaction failed', async () => {
    await sweepObjects(inDays(3));
    await keep(await started(), note());
    const lost = { ...anybody(), newId: () => 'no uuid' };
    await expect(keep(await started(), note(), lost)).rejects.toThrow();
    expect(await sweepObjects(inDays(0))).toBe(0);
    succeed(await deleteOldDrafts(inDays(400)));
    expect(await sweepObjects(inDays(2))).toBe(isInRows ? 0 : 2);
    expect(await sweepObjects(inDays(2))).toBe(0);
  });

  it('that is refused leaves nothing behind', async () => {
    const rows = () => test.database.client.attachment.count();
    const before = await rows();
    const token = await started();
    const renamed = ['run.exe', 'picture.svg', 'photo.png', 'photo.heic', 'letter.pdf', '../letter.docx'];
    const hostile = [...renamed.map((name) => ({ ...note(), name })), ...bombsAndPolyglots];
    for (const file of hostile) expect(await keep(token, file), file.name).toHaveLength(1);
    expect(await rows()).toBe(before);
    await sweepObjects(inDays(0));
    expect(await sweepObjects(inDays(3))).toBe(0);
  });

  it('is said to be within reach', async () => {
    expect(await findReadiness(anybody())).toMatchObject({ files: true });
  });
});

it('bank holidays that end within six months are told by the readiness, so that the next are loaded in time', async () => {
  const holidaysOn = async (at: string) => (await findReadiness(test.anybody(at))).holidays;
  expect(await holidaysOn('2028-06-29T10:00:00Z')).toBe(true);
  expect(await holidaysOn('2028-07-01T10:00:00Z')).toBe(false);
});

it('storage that is out of reach is told by the readiness, and nothing else is', async () => {
  const context = test.anybody();
  const files = filesWith({ ...s3.settings, S3_ENDPOINT: 'http://127.0.0.1:9' });
  expect(await findReadiness({ ...context, files })).toMatchObject({
    database: true,
    files: false,
    holidays: true,
  });
});
