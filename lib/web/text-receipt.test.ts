import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadEvents } from '#lib/db/case-events';
import { caseFromEvents } from '#lib/domain/cases/evolve';
import { nextSteps } from '#lib/domain/cases/next-steps';
import type { RawAnswers } from '#lib/domain/forms/form';
import { formatReference, type Reference } from '#lib/domain/references/reference';
import { deliverMail } from '#lib/jobs/deliver-mail';
import type { TextMessage, TextTransport } from '#lib/notifications/text-message';
import { givenContext } from '#lib/testing/given';
import { givenLogged, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { takeStep } from '#lib/use-cases/cases/take-step';
import { shared } from '#lib/web/context';
import { answerTextReceipt } from '#lib/web/text-receipt';

const SECRET = 'a secret of nobody but this test, and long';
const MOBILE = { phone: '07700 900 123, after 6', texts: 'yes' };

const numbered = (phone: string): RawAnswers => ({ ...MOBILE, phone });

const test = testCouncil();

beforeAll(() => {
  vi.stubEnv('DATABASE_URL', test.url);
  vi.stubEnv('SECRET_KEY', 'a key for tests that is long enough, of course');
  vi.stubEnv('NOTIFY_CALLBACK_SECRET', SECRET);
});
afterAll(() => shared().database.close());

const logged = (raw: RawAnswers) => givenLogged(test.as('agent'), { form: 'complaint', raw });
const take = async (reference: Reference, command: object) =>
  succeed(await takeStep(test.as('caseworker'), { reference, command }));
const ANSWER = { step: 'send-answer', text: 'We are sorry about the bin.', outcome: 'upheld', files: [] };

const promisedTexts = (reference: Reference) =>
  test.database.client.notification.findMany({
    where: { case: { reference }, template: { endsWith: '-text' } },
    orderBy: { createdAt: 'asc' },
  });

async function deliver(reference: Reference, texts: TextTransport | null) {
  const context = givenContext(test.database, { kind: 'system', job: 'deliver-mail' });
  const delivery = {
    transport: { send: () => Promise.reject(new Error('No mail is sent here.')) },
    texts,
    origin: 'https://requests.example',
    replyDomain: null,
  };
  for (const { id } of await promisedTexts(reference))
    await deliverMail(context, delivery, { notificationId: id, isLastTry: false });
}

function counting(mostADay = 100) {
  const sent: TextMessage[] = [];
  const send = (message: TextMessage) => Promise.resolve(void sent.push(message));
  return { sent, send, mostADay };
}

async function eventsOf(reference: Reference) {
  const { id } = await test.database.client.case.findUniqueOrThrow({ where: { reference } });
  return loadEvents(test.database.client, id);
}

const matterOf = async (reference: Reference) => caseFromEvents(await eventsOf(reference));

function receipt(body: object, authorization = `Bearer ${SECRET}`): Promise<Response> {
  const headers = { authorization, 'content-type': 'application/json' };
  const url = 'https://requests.example/api/texts/receipt';
  return answerTextReceipt(new Request(url, { method: 'POST', headers, body: JSON.stringify(body) }));
}

describe('somebody who asked for texts', () => {
  it('is told by text that we have it, ask something and have answered, and never what', async () => {
    const reference = await logged(MOBILE);
    await take(reference, { step: 'ask-clarification', message: 'Which bin?' });
    await take(reference, {
      step: 'record-reply',
      receivedOn: '2026-02-11',
      text: 'The green one.',
    });
    await take(reference, ANSWER);
    const transport = counting();
    await deliver(reference, transport);
    expect(transport.sent.map(({ to }) => to)).toEqual(Array(3).fill('+447700900123'));
    const [received = '', asked = '', answered = ''] = transport.sent.map(({ text }) => text);
    expect(received).toContain('we have what you sent us');
    expect(asked).toContain('we need something from you');
    expect(answered).toContain('we have answered');
    expect(received + asked + answered).not.toMatch(/bin|sorry|Sunita|upheld/i);
  });

  it('has not been told the answer by it', async () => {
    const reference = await logged({ ...MOBILE, 'contact-by': 'phone', email: '' });
    await take(reference, ANSWER);
    await deliver(reference, counting());
    expect(await matterOf(reference)).toMatchObject({ toldOn: null, undeliveredSince: null });
  });

  it('gets each once, however often it is delivered', async () => {
    const reference = await logged(MOBILE);
    const transport = counting();
    await deliver(reference, transport);
    await deliver(reference, transport);
    expect(transport.sent).toHaveLength(1);
  });

  it('is told by text of a new date, that it ended and that it is open again', async () => {
    const reference = await logged(numbered('07700 900 124'));
    await take(reference, { step: 'acknowledge', message: 'We look into it.' });
    await take(reference, {
      step: 'extend',
      until: '2026-03-11',
      reason: 'complex',
      message: 'The crew is ill.',
    });
    await take(reference, { step: 'withdraw', message: 'They rang.' });
    await take(reference, { step: 'reopen', message: 'They rang again.' });
    const transport = counting();
    await deliver(reference, transport);
    const [, extended, ended, reopened] = transport.sent.map(({ text }) => text);
    expect(extended).toContain('we need more time');
    expect(ended).toContain('we have ended our work');
    expect(reopened).toContain('we are looking at');
  });

  it('is told by text that the next stage has begun, under its reference', async () => {
    const reference = await logged(numbered('07700 900 125'));
    await take(reference, { ...ANSWER, outcome: 'not-upheld' });
    const asked = { step: 'next-stage', askedOn: '2026-02-11', channel: 'phone', text: '' };
    const { wentOn } = await take(reference, asked);
    if (wentOn === null) throw new Error('It has not gone on.');
    const transport = counting();
    await deliver(wentOn.reference, transport);
    expect(transport.sent[0]?.text).toContain(`as ${formatReference(wentOn.reference)}`);
  });

  it('gets no more than so many a day at one number: the rest is told by phone or post', async () => {
    const reference = await logged(numbered('07700 900 126'));
    await take(reference, ANSWER);
    const transport = counting(1);
    await deliver(reference, transport);
    expect(transport.sent).toHaveLength(1);
    expect((await eventsOf(reference)).at(-1)?.data).toMatchObject({
      type: 'mail-failed',
      template: 'answer-text',
      failure: 'This number has had as many texts today as may go to one.',
    });
    const other = await logged(numbered('07700 900 127'));
    await deliver(other, transport);
    expect(transport.sent).toHaveLength(2);
  });

  it('is phoned or written to where none can be sent any more', async () => {
    const reference = await logged(MOBILE);
    await deliver(reference, null);
    expect((await eventsOf(reference)).at(-1)?.data).toEqual({
      type: 'mail-failed',
      template: 'received-text',
      failure: 'No text messages are sent here.',
    });
    const { first } = nextSteps(await matterOf(reference), test.people('caseworker'), []);
    expect(first.map(({ step }) => step)).toContain('add-note');
  });
});

describe('no text is promised', () => {
  it('where nobody asked for one', async () => {
    const reference = await logged({ ...MOBILE, texts: '' });
    await take(reference, ANSWER);
    expect(await promisedTexts(reference)).toEqual([]);
  });

  it('where the council sends none', async () => {
    const context = { ...test.as('agent'), sendsTexts: false };
    const reference = await givenLogged(context, { form: 'complaint', raw: MOBILE });
    expect(await promisedTexts(reference)).toEqual([]);
    expect((await matterOf(reference)).contact).toEqual({ email: true, phone: true, post: false });
  });
});

describe('a delivery receipt', () => {
  async function sent() {
    const reference = await logged(MOBILE);
    await deliver(reference, counting());
    const [message] = await promisedTexts(reference);
    return { reference, id: message?.id };
  }

  it.each([
    ['permanent-failure', 'nobody has this number'],
    ['temporary-failure', 'the phone could not be reached'],
    ['technical-failure', 'it could not be sent'],
  ])('of a %s presses an officer to phone or post', async (status, failure) => {
    const { reference, id } = await sent();
    const answer = await receipt({ reference: id, status, to: '+447700900123' });
    expect([answer.status, await answer.json()]).toEqual([200, { outcome: 'came-back' }]);
    const data = { type: 'mail-failed', template: 'received-text', failure, cameBack: true };
    expect((await eventsOf(reference)).at(-1)?.data).toEqual(data);
    expect((await matterOf(reference)).undeliveredSince).not.toBeNull();
  });

  it('of a text that arrived changes nothing', async () => {
    const { reference, id } = await sent();
    const before = (await eventsOf(reference)).length;
    const answer = await receipt({ reference: id, status: 'delivered' });
    expect(await answer.json()).toEqual({ outcome: 'left' });
    expect(await eventsOf(reference)).toHaveLength(before);
  });

  it.each(['', 'Bearer', 'Bearer something else'])('is not taken from whoever says “%s”', async (said) => {
    const { reference, id } = await sent();
    expect((await receipt({ reference: id, status: 'permanent-failure' }, said)).status).toBe(401);
    expect((await matterOf(reference)).undeliveredSince).toBeNull();
  });
});
