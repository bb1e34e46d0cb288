import { randomInt } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { APIRequestContext, APIResponse } from '@playwright/test';
import { Client } from 'pg';
import { complaintForm } from '#lib/domain/forms/complaint-form';
import { goodAnswer } from '#lib/testing/good-answers';
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

test('what was acknowledged is kept, whatever is killed meanwhile', async () => {
  test.setTimeout(300_000);
  const isOver = { now: false };
  const sent = Promise.all(Array.from({ length: CLIENTS }, () => sendUntil(isOver)));
  for (const kill of ['database', 'web', 'database', 'web', 'database'] as const) {
    await wait(1500 + randomInt(1500));
    if (kill === 'database') council.killDatabase();
    else await council.killWeb().then(council.start);
  }
  isOver.now = true;
  const receipts = (await sent).flat();
  expect(receipts.length).toBeGreaterThanOrEqual(CLIENTS);
  for (const each of receipts) await isKept(each);
  await areOnRecord(receipts);
});

type Sent = Receipt & { words: string; email: string };

async function sendUntil(isOver: { readonly now: boolean }): Promise<Sent[]> {
  const sent: Sent[] = [];
  do sent.push(await sendPatiently());
  while (!isOver.now);
  return sent;
}

// As somebody would who tries again until it works.
async function sendPatiently(): Promise<Sent> {
  const http = await caller(someAddress(), council.origin);
  const words = uniqueWord();
  const email = `${words}@post.example`;
  let at = (await patiently(() => http.post('/apply/complaint/begin', { form: {} }))).url();
  while (!at.endsWith('/check')) {
    const good = { ...answersTo(at), ...(at.endsWith('/what-happened') && { 'what-happened': words }) };
    const form = at.endsWith('/your-email') ? { email } : good;
    at = (await patiently(() => http.post(`${at}/answer`, { form }))).url();
  }
  const receipt = await (await patiently(() => http.post('/apply/complaint/send', { form: {} }))).text();
  await http.dispose();
  return { ...receiptIn(receipt), words, email };
}

function answersTo(at: string): Record<string, string> {
  const page = complaintForm.pages.find(({ id }) => at.endsWith(`/apply/complaint/${id}`));
  return Object.assign({}, ...(page?.questions ?? []).map((question) => goodAnswer(complaintForm, question)));
}

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
  const letters = await http.post('/track/look-up', { form: { reference, code } });
  expect(letters.url()).toContain(inAddress(reference));
  expect(wordsIn(await letters.text()), reference).toContain(words);
  await http.dispose();
}

// One case each, with its date and its first event, and one mail each that says we have it.
async function areOnRecord(receipts: readonly Sent[]): Promise<void> {
  const { url } = await startPostgres(council.dataDir);
  const client = new Client({ connectionString: url });
  await client.connect();
  const cases = await client.query(
    `select trim(reference) as reference, due_on is not null as dated,
       (select count(*)::int from case_event e where e.case_id = c.id and sequence = 1) as received,
       (select count(*)::int from notification n where n.case_id = c.id) as promised
     from "case" c where answers->>'what-happened' = any($1)`,
    [receipts.map(({ words }) => words)],
  );
  await client.end();
  const facts = { dated: true, received: 1, promised: 1 };
  const byReference = (one: { reference: string }, other: { reference: string }) =>
    one.reference < other.reference ? -1 : 1;
  expect(cases.rows.toSorted(byReference)).toEqual(
    receipts
      .map(({ reference }) => ({ reference: reference.replaceAll(' ', ''), ...facts }))
      .toSorted(byReference),
  );
  // A job that was cut off is tried again after its heartbeat is missed, and later with every failure.
  await expect
    .poll(async () => mailsTo(receipts), { timeout: 150_000 })
    .toEqual(Object.fromEntries(receipts.map(({ email }) => [email, 1])));
}

async function mailsTo(receipts: readonly Sent[]): Promise<Record<string, number>> {
  const folder = join(council.dataDir, 'mail');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.eml'));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return Object.fromEntries(
    receipts.map(({ email }) => [email, texts.filter((text) => text.includes(email)).length]),
  );
}
