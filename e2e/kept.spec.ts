import { randomInt } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { APIRequestContext, APIResponse } from '@playwright/test';
import { z } from 'zod';
import { complaintForm } from '#lib/domain/forms/complaint-form';
import { goodAnswer } from '#lib/testing/good-answers';
import { askDatabase } from '../scripts/ask-database.ts';
import { startPostgres } from '../scripts/postgres.ts';
import { someAddress } from './address.ts';
import { caller, inAddress } from './by-http.ts';
import { wordsIn } from './html.ts';
import { type OwnCouncil, ownCouncil } from './own-council.ts';
import { uniqueWord } from './people.ts';
import { type Receipt, receiptIn } from './receipt.ts';
import { expect, test } from './test.ts';

const CLIENTS = 8;

let council: OwnCouncil;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  council = await ownCouncil('kept');
  await council.start();
});

test.afterAll(() => council.stop());

test('answers of a form survive a restart, and one that was killed', async () => {
  test.setTimeout(120_000);
  const http = await caller(someAddress(), council.origin);
  await http.post('/apply/complaint/begin', { form: {} });
  await http.post('/apply/complaint/service/answer', { form: { service: 'bins' } });
  await council.stop();
  await council.start();
  const category = { category: 'something-else' };
  const next = await http.post('/apply/complaint/category/answer', { form: category });
  expect(next.url()).toBe(`${council.origin}/apply/complaint/told-us`);
  await council.killWeb();
  await council.start();
  const kept = await (await http.get('/apply/complaint/service')).text();
  expect(kept).toMatch(/<option[^>]*value="bins"[^>]*selected|<option[^>]*selected[^>]*value="bins"/);
  await http.dispose();
});

test('ten posts of one form at once make one case', async () => {
  const http = await caller(someAddress(), council.origin);
  const words = uniqueWord();
  await answerAll(http, words);
  const posts = Array.from({ length: 10 }, () => http.post('/apply/complaint/send', { form: {} }));
  const pages = await Promise.all((await Promise.all(posts)).map((answer) => answer.text()));
  await http.dispose();
  const references = new Set(pages.map((page) => receiptIn(page).reference));
  expect(await casesWith([words])).toMatchObject([
    { reference: digits([...references].join()), received: 1 },
  ]);
});

test('what was acknowledged is kept, whatever is killed meanwhile', async () => {
  test.setTimeout(300_000);
  const undisturbed = await sendPatiently();
  const sending: Sending = { receipts: [undisturbed], isOver: false };
  const clients = Promise.all(Array.from({ length: CLIENTS }, () => sendUntilOver(sending)));
  const acknowledged: number[] = [];
  for (const kill of ['database', 'web', 'database', 'web', 'database'] as const) {
    const before = sending.receipts.length;
    await expect.poll(() => sending.receipts.length, { timeout: 60_000 }).toBeGreaterThan(before);
    await wait(randomInt(1500));
    acknowledged.push(sending.receipts.length);
    if (kill === 'database') council.killDatabase();
    else await council.killWeb().then(council.start);
  }
  sending.isOver = true;
  await clients;
  const { receipts } = sending;
  expect(receipts.length, 'some after the last kill too').toBeGreaterThan(acknowledged.at(-1) ?? 0);
  for (const each of receipts) await isKept(each);
  await areOnRecord(receipts);
});

type Sent = Receipt & { words: string; email: string };
type Sending = { receipts: Sent[]; isOver: boolean };

async function sendUntilOver(sending: Sending): Promise<void> {
  do sending.receipts.push(await sendPatiently());
  while (!sending.isOver);
}

// As somebody would who tries again until it works.
async function sendPatiently(): Promise<Sent> {
  const http = await caller(someAddress(), council.origin);
  const words = uniqueWord();
  await answerAll(http, words);
  const receipt = await (await patiently(() => http.post('/apply/complaint/send', { form: {} }))).text();
  await http.dispose();
  return { ...receiptIn(receipt), words, email: emailOf(words) };
}

async function answerAll(http: APIRequestContext, words: string): Promise<void> {
  let at = (await patiently(() => http.post('/apply/complaint/begin', { form: {} }))).url();
  while (!at.endsWith('/check')) {
    const page = at;
    at = (await patiently(() => http.post(`${page}/answer`, answerTo(page, words)))).url();
  }
}

const emailOf = (words: string) => `${words}@post.example`;
const fileOf = (words: string) =>
  Buffer.from(`${words} – was at the kerb by six, ${'and again '.repeat(2000)}\n`);

function answerTo(at: string, words: string): Pick<PostOptions, 'form' | 'multipart'> {
  const page = complaintForm.pages.find(({ id }) => at.endsWith(`/apply/complaint/${id}`));
  switch (page?.id) {
    case 'files':
      return { multipart: { files: { name: 'diary.txt', mimeType: 'text/plain', buffer: fileOf(words) } } };
    case 'what-happened':
      return { form: { 'what-happened': words } };
    case 'your-email':
      return { form: { email: emailOf(words) } };
    default:
      return {
        form: Object.assign({}, ...(page?.questions ?? []).map((each) => goodAnswer(complaintForm, each))),
      };
  }
}

type PostOptions = NonNullable<Parameters<APIRequestContext['post']>[1]>;

async function patiently(act: () => Promise<APIResponse>): Promise<APIResponse> {
  for (let tries = 0; tries < 300; tries += 1) {
    const answer = await act().catch(() => null);
    if (answer?.ok() && !answer.url().includes('/problem')) return answer;
    await wait(200);
  }
  throw new Error('It did not work for a minute.');
}

async function isKept({ reference, code, words }: Sent): Promise<void> {
  const http: APIRequestContext = await caller(someAddress(), council.origin);
  const opened = await http.post('/track/look-up', { form: { reference, code } });
  expect(opened.url()).toContain(inAddress(reference));
  const letters = await opened.text();
  expect(wordsIn(letters), reference).toContain(words);
  const files = new Set([...letters.matchAll(/href="([^"]*\/files\/[^"]*)"/g)].map(([, at = '']) => at));
  expect(files.size, `files of ${reference}`).toBeGreaterThan(0);
  for (const at of files) {
    const file = await (await http.get(at)).body();
    expect(file.equals(fileOf(words)), `${at} is what was sent`).toBe(true);
  }
  await http.dispose();
}

// One case each, its first event, one mail that says we have it, and the answers of the one sent before anything was killed;
// each date is what the events give, and the record is whole.
async function areOnRecord(receipts: readonly Sent[]): Promise<void> {
  const [undisturbed] = receipts;
  const [model] = await casesWith([undisturbed?.words ?? '']);
  expect(model?.['answers']).toMatchObject({
    service: 'bins',
    files: ['diary.txt'],
    email: undisturbed?.email,
  });
  const likeIt = ({ reference, words }: Sent) => ({
    ...JSON.parse(JSON.stringify(model).replaceAll(undisturbed?.words ?? '', words)),
    reference: digits(reference),
  });
  const inOrder = receipts.toSorted((one, other) => (one.words < other.words ? -1 : 1));
  expect(await casesWith(receipts.map(({ words }) => words))).toEqual(inOrder.map(likeIt));
  // A job that was cut off is tried again after its heartbeat is missed, and later with every failure.
  await expect
    .poll(async () => mailsTo(receipts), { timeout: 150_000 })
    .toEqual(Object.fromEntries(receipts.map(({ email }) => [email, 1])));
  expect(council.command('projections-rebuild', '--check')).toContain('no row differs');
  expect(council.command('audit-verify')).toContain('The record is whole');
}

const digits = (reference: string) => reference.replaceAll(' ', '');

async function casesWith(words: readonly string[]): Promise<Record<string, unknown>[]> {
  const { url } = await startPostgres(council.dataDir);
  const cases = await askDatabase(
    url,
    `select trim(reference) as reference, answers, due_on::text,
       (select count(*)::int from case_event e where e.case_id = c.id and sequence = 1) as received,
       (select count(*)::int from notification n where n.case_id = c.id) as promised
     from "case" c where answers->>'what-happened' = any($1) order by answers->>'what-happened' collate "C"`,
    [words],
  );
  return cases.map(({ answers, ...rest }) => ({ ...rest, answers: withFilesOnce(answers) }));
}

// A file is added twice where no answer came to the first try.
function withFilesOnce(answers: unknown): unknown {
  const given = z.looseObject({ files: z.array(z.string()) }).parse(answers);
  return { ...given, files: [...new Set(given.files)] };
}

async function mailsTo(receipts: readonly Sent[]): Promise<Record<string, number>> {
  const folder = join(council.dataDir, 'mail');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.eml'));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return Object.fromEntries(
    receipts.map(({ email }) => [email, texts.filter((text) => text.includes(email)).length]),
  );
}
