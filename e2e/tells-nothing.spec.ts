import type { APIResponse } from '@playwright/test';
import { caller, inAddress, sendComplaint, sendConductComplaint } from './by-http.ts';
import { somebody, uniqueWord } from './people.ts';
import type { Receipt } from './receipt.ts';
import { expect, test } from './test.ts';

const UNKNOWN: Receipt = { reference: '222 222 222', code: '2222 2222 2222 2222' };

let shown: Receipt;
let restricted: Receipt;

test.beforeAll(async () => {
  shown = await sendComplaint({ resident: somebody(), words: uniqueWord() });
  restricted = await sendConductComplaint({ resident: somebody(), words: uniqueWord() });
});

test('an unknown reference, a wrong code and a restricted case are answered alike', async () => {
  const unknown = await lookedUp(UNKNOWN);
  expect(unknown.page.body).toContain('We cannot show anything for what you entered.');
  expect(await lookedUp({ ...shown, code: UNKNOWN.code })).toEqual(unknown);
  expect(await lookedUp({ ...restricted, code: UNKNOWN.code })).toEqual(unknown);
});

test('by its reference alone a restricted case is like one that nobody has', async () => {
  const unknown = await lookedAt(UNKNOWN.reference);
  expect(unknown.body).toContain('We cannot show');
  expect(await lookedAt(restricted.reference)).toEqual(unknown);
});

async function lookedUp({ reference, code }: Receipt) {
  const http = await caller();
  const form = { reference, code };
  const sent = await http.post('/track/look-up', { form, maxRedirects: 0 });
  const page = await http.get(sent.headers()['location'] ?? '');
  const seen = { sent: await answerTo(sent, reference), page: await answerTo(page, reference) };
  await http.dispose();
  return seen;
}

async function lookedAt(reference: string) {
  const http = await caller();
  const seen = await answerTo(await http.get(`/track/${inAddress(reference)}`), reference);
  await http.dispose();
  return seen;
}

// All of an answer but for the hour, the reference that was typed and what is drawn by lot.
async function answerTo(answer: APIResponse, reference: string) {
  const { date: _, ...headers } = answer.headers();
  const nonce = /nonce-([^']+)/.exec(headers['content-security-policy'] ?? '')?.[1] ?? 'none';
  const spellings = [
    reference,
    inAddress(reference),
    reference.replaceAll(' ', '+'),
    encodeURIComponent(reference),
  ];
  const neutral = (text: string) =>
    spellings.reduce((rest, each) => rest.replaceAll(each, 'typed'), text.replaceAll(nonce, 'drawn'));
  return {
    status: answer.status(),
    headers: neutral(JSON.stringify(headers)),
    body: neutral(await answer.text()),
  };
}
