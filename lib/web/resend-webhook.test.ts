import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Reference } from '#lib/domain/references/reference';
import { closeSender, installQueues } from '#lib/jobs/queue';
import { deliverAll } from '#lib/testing/deliver';
import { givenLogged } from '#lib/testing/given-drafts';
import { type ResendServer, startResendServer } from '#lib/testing/resend-server';
import { testCouncil } from '#lib/testing/test-council';
import { replyAddress } from '#lib/use-cases/mail/mail-addresses';
import { shared } from '#lib/web/context';
import { answerResend } from '#lib/web/resend-webhook';

const DOMAIN = 'reply.council.example';
const KEY = 'an invented key for nothing but this test';
const SECRET = `whsec_${Buffer.from(KEY).toString('base64')}`;

const test = testCouncil();
let resend: ResendServer;

beforeAll(async () => {
  await installQueues(test.url);
  resend = await startResendServer();
  vi.stubEnv('DATABASE_URL', test.url);
  vi.stubEnv('SECRET_KEY', 'a key for tests that is long enough, of course');
  vi.stubEnv('MAIL_REPLY_DOMAIN', DOMAIN);
  vi.stubEnv('RESEND_API_KEY', 're_test');
  vi.stubEnv('RESEND_BASE_URL', resend.url);
  vi.stubEnv('RESEND_WEBHOOK_SECRET', SECRET);
});
afterAll(async () => {
  await shared().database.close();
  await closeSender(test.url);
  await resend.close();
});

const logged = () => givenLogged(test.as('agent'), { form: 'complaint' });

type Signing = { body: string; secondsAgo?: number; key?: string };

function signed({ body, secondsAgo = 0, key = KEY }: Signing): Request {
  const id = 'msg_1';
  const timestamp = Math.floor(Date.now() / 1000) - secondsAgo;
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  const headers = {
    'svix-id': id,
    'svix-timestamp': String(timestamp),
    'svix-signature': `v1,bm90IHRoaXMgb25l v1,${signature}`,
  };
  return new Request('https://requests.example/api/mail/resend', { method: 'POST', headers, body });
}

async function post(request: Request): Promise<readonly [number, unknown]> {
  const answer = await answerResend(request);
  const { outcome } = await answer.json();
  return [answer.status, outcome];
}

const tell = (type: string, data: object) => post(signed({ body: JSON.stringify({ type, data }) }));

async function sent(reference: Reference) {
  await deliverAll(test.database, reference);
  return test.database.client.notification.findFirstOrThrow({
    where: { case: { reference }, template: 'received' },
  });
}

const events = (reference: Reference, type: string) =>
  test.database.client.caseEvent.findMany({ where: { case: { reference }, type } });

describe('a webhook of Resend’s', () => {
  const body = JSON.stringify({ type: 'email.delivered', data: {} });

  it('that tells of what we do not ask is left', async () => {
    expect(await post(signed({ body }))).toEqual([200, 'left']);
    expect(await tell('email.bounced', { tags: { message: 'not one of ours' } })).toEqual([200, 'left']);
  });

  it.each<[string, () => Request]>([
    ['signed with another key', () => signed({ body, key: 'another' })],
    ['from six minutes ago', () => signed({ body, secondsAgo: 360 })],
    ['from six minutes ahead', () => signed({ body, secondsAgo: -360 })],
    ['with another body', () => new Request(signed({ body }), { body: `${body} `, method: 'POST' })],
    ['without a signature', () => new Request('https://requests.example/', { body, method: 'POST' })],
  ])('%s is not taken', async (_, request) => {
    expect(await post(request())).toEqual([401, 'not-allowed']);
  });

  it('larger than any is not read', async () => {
    expect(await post(signed({ body: 'x'.repeat(1024 * 1024 + 1) }))).toEqual([413, 'too-large']);
  });
});

describe('a mail that came to Resend', () => {
  it('is fetched, and stands on its case once however often we are told', async () => {
    const reference = await logged();
    const to = replyAddress(test.anybody().secrets, reference, DOMAIN);
    const raw = [
      'From: <sunita.brar@post.example>',
      'To: <council@council.example>',
      'Message-ID: <1@post.example>',
      '',
      'Again.',
    ];
    resend.received.set('mail-1', { raw: raw.join('\r\n'), receivedFor: [to] });
    expect(await tell('email.received', { email_id: 'mail-1' })).toEqual([200, 'kept']);
    expect(await tell('email.received', { email_id: 'mail-1' })).toEqual([200, 'repeated']);
    expect(await events(reference, 'resident-wrote')).toHaveLength(1);
  });

  it('that is larger than we take is kept without its files, and says so', async () => {
    const reference = await logged();
    const to = replyAddress(test.anybody().secrets, reference, DOMAIN);
    const apart = {
      message_id: '<2@post.example>',
      from: 'Sunita Brar <sunita.brar@post.example>',
      text: 'See my film.',
    };
    resend.received.set('mail-2', { raw: 'x'.repeat(25 * 1024 * 1024 + 1), receivedFor: [to], apart });
    expect(await tell('email.received', { email_id: 'mail-2' })).toEqual([200, 'kept']);
    const [letter] = await events(reference, 'resident-wrote');
    const words = await test.database.client.eventText.findUnique({ where: { eventId: letter?.id ?? '' } });
    expect(words?.body).toMatch(/^See my film\.\n\n\[The files .* larger than 24 MB together\..*\]$/);
  });

  it('that cannot be fetched is told again', async () => {
    await expect(tell('email.received', { email_id: 'gone' })).rejects.toThrow('did not give the mail');
  });
});

describe('a mail of ours that did not arrive', () => {
  it.each([
    ['email.bounced', 'it came back'],
    ['email.complained', 'it was reported as spam'],
    ['email.failed', 'it could not be sent'],
    [
      'email.suppressed',
      'no more emails go to this address, for an earlier one came back or was reported as spam',
    ],
  ])('is on record, by %s', async (type, failure) => {
    const reference = await logged();
    const { id: message } = await sent(reference);
    expect(await tell(type, { tags: { message } })).toEqual([200, 'came-back']);
    expect(await tell(type, { tags: { message } })).toEqual([200, 'came-back']);
    const recorded = await events(reference, 'mail-failed');
    expect(recorded.map(({ data }) => data)).toEqual([
      { type: 'mail-failed', template: 'received', failure, cameBack: true },
    ]);
  });

  it('is told again where that it went is not on record yet', async () => {
    const reference = await logged();
    const { id: message } = await test.database.client.notification.findFirstOrThrow({
      where: { case: { reference } },
    });
    expect(await tell('email.bounced', { tags: { message } })).toEqual([503, 'later']);
    await sent(reference);
    expect(await tell('email.bounced', { tags: { message } })).toEqual([200, 'came-back']);
  });

  it('about no case is left', async () => {
    const message = '4f7d7c5e-0000-4000-8000-000000000001';
    expect(await tell('email.bounced', { tags: { message } })).toEqual([200, 'unknown']);
  });
});
