import { createHmac } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MailRefused } from '#lib/notifications/mail';
import { textTransportFor } from '#lib/notifications/text-transport';
import { testFolder } from '#lib/testing/test-folder';

const SERVICE = '26785a09-ab16-4eb0-8407-a37497a57506';
const SECRET = '3d844edf-8d35-48ac-975b-e847b4f122b0';
const TEMPLATE = 'f33517ff-2a88-4f6e-b855-c550268ce08a';

type Asked = { method: string; url: string; token: string; body: Record<string, unknown> | null };

let asked: Asked[] = [];
let answers: { status: number; body: unknown }[] = [];
const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString('utf8');
  const token = String(request.headers.authorization).replace('Bearer ', '');
  const { method = '', url = '' } = request;
  asked.push({ method, url, token, body: text === '' ? null : JSON.parse(text) });
  const { status, body } = answers.shift() ?? { status: 500, body: {} };
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
});
let NOTIFY_URL = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  NOTIFY_URL = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : '';
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
  answers = [];
});

const settings = (own: object = {}) => ({
  TEXT_TRANSPORT: 'notify' as const,
  TEXTS_A_DAY: 10,
  DATA_DIR: '/nowhere',
  NOTIFY_API_KEY: `a_key-${SERVICE}-${SECRET}`,
  NOTIFY_TEMPLATE_ID: TEMPLATE,
  NOTIFY_URL,
  ...own,
});
const message = { to: '+447700900123', text: 'We have answered.', key: 'message-1' };
const send = (own?: object) => textTransportFor(settings(own))?.send(message);

const NONE = { status: 200, body: { notifications: [] } };
const refusal = (status: number, error: string) => ({
  status,
  body: { status_code: status, errors: [{ error, message: `${error}: +447700900123` }] },
});

describe('GOV.UK Notify', () => {
  it('is given the number and the words, under our name for the message, with a token of our key', async () => {
    answers = [NONE, { status: 201, body: {} }];
    await send();
    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET /v2/notifications?reference=message-1',
      'POST /v2/notifications/sms',
    ]);
    expect(asked[1]?.body).toEqual({
      phone_number: '+447700900123',
      template_id: TEMPLATE,
      personalisation: { message: 'We have answered.' },
      reference: 'message-1',
    });
    const [head = '', claims = '', signature] = asked[1]?.token.split('.') ?? [];
    const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    expect(read(head)).toEqual({ typ: 'JWT', alg: 'HS256' });
    expect(read(claims)).toEqual({ iss: SERVICE, iat: expect.closeTo(Date.now() / 1000, -1) });
    expect(signature).toBe(createHmac('sha256', SECRET).update(`${head}.${claims}`).digest('base64url'));
  });

  it('is not asked twice for the same message', async () => {
    answers = [{ status: 200, body: { notifications: [{ id: 'x' }] } }];
    await send();
    expect(asked.map(({ method }) => method)).toEqual(['GET']);
  });

  it('that refuses a number refuses it for good, and the reason names no number', async () => {
    answers = [NONE, refusal(400, 'ValidationError')];
    const failure = await send()?.catch((fault: unknown) => fault);
    expect(failure).toBeInstanceOf(MailRefused);
    expect(String(failure)).toContain('did not take the text (ValidationError, 400)');
    expect(String(failure)).not.toContain('7700');
  });

  it.each([
    ['has had too many', [NONE, refusal(429, 'RateLimitError')]],
    ['does not know the key', [refusal(403, 'AuthError')]],
    ['is out of order', [NONE, { status: 503, body: 'down' }]],
  ])('that %s is asked again later', async (_, replies) => {
    answers = replies;
    const failure = await send()?.catch((fault: unknown) => fault);
    expect(failure).toBeInstanceOf(Error);
    expect(failure).not.toBeInstanceOf(MailRefused);
  });

  it.each(['NOTIFY_API_KEY', 'NOTIFY_TEMPLATE_ID'])('needs the setting %s', (key) => {
    expect(() => textTransportFor(settings({ [key]: undefined }))).toThrow('must be set');
  });
});

describe('without a provider', () => {
  it('nothing is sent', () => {
    expect(textTransportFor(settings({ TEXT_TRANSPORT: 'off' }))).toBeNull();
  });

  it('a folder takes one file a message, however often it is sent', async () => {
    const DATA_DIR = testFolder();
    await send({ TEXT_TRANSPORT: 'folder', DATA_DIR });
    await send({ TEXT_TRANSPORT: 'folder', DATA_DIR });
    expect(await readdir(join(DATA_DIR, 'texts'))).toEqual(['message-1.txt']);
    const words = await readFile(join(DATA_DIR, 'texts', 'message-1.txt'), 'utf8');
    expect(words).toBe('+447700900123\n\nWe have answered.\n');
  });
});
