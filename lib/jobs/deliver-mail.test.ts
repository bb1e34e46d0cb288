import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadEvents } from '#lib/db/case-events';
import { caseIdOf } from '#lib/db/cases';
import { done } from '#lib/domain/cases/refusal';
import type { Reference } from '#lib/domain/references/reference';
import { deliverMail } from '#lib/jobs/deliver-mail';
import { MailRefused, type Transport } from '#lib/notifications/mail';
import { folderTransport } from '#lib/notifications/transports/folder';
import { givenContext } from '#lib/testing/given';
import { givenLogged, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { testFolder } from '#lib/testing/test-folder';
import { takeStep } from '#lib/use-cases/cases/take-step';
import { promiseMail } from '#lib/use-cases/promise-mail';
import { sendTrackingLink } from '#lib/use-cases/tracking/prove-access';
import { rateByMail } from '#lib/use-cases/tracking/rate-by-mail';
import { write } from '#lib/use-cases/write';

const test = testCouncil();
const { people, as } = test;
const folder = testFolder();

const origin = 'https://requests.example';
const system = () => givenContext(test.database, { kind: 'system', job: 'deliver-mail' });
const toFolder = (): Transport =>
  folderTransport({ folder, from: 'council@council.example', now: () => new Date('2026-02-11T10:00:00Z') });

function failing(error: Error): Transport {
  return { send: () => Promise.reject(error) };
}

// A transport that takes its time and counts: what matters is what it was asked to send.
function counting(): Transport & { sent: string[] } {
  const sent: string[] = [];
  const send = async ({ key, text }: { key: string; text: string }) => {
    sent.push(text);
    return Promise.resolve({ id: key });
  };
  return { sent, send };
}

function failed(): never {
  throw new Error('busy');
}

async function promised(reference: Reference, template: string): Promise<string> {
  const mail = await test.database.client.notification.findFirstOrThrow({
    where: { case: { reference }, template },
  });
  return mail.id;
}

const deliver = (transport: Transport, notificationId: string, isLastTry = false) =>
  deliverMail(system(), { transport, texts: null, origin, replyDomain: null }, { notificationId, isLastTry });

async function eventsOf(reference: Reference) {
  const { id } = await test.database.client.case.findUniqueOrThrow({ where: { reference } });
  return (await loadEvents(test.database.client, id)).map(({ data }) => data);
}

async function answered(): Promise<Reference> {
  const reference = await givenLogged(as('agent'), { form: 'complaint' });
  const command = { step: 'send-answer', text: 'We are sorry about the bin.', outcome: 'upheld', files: [] };
  succeed(await takeStep(as('caseworker'), { reference, command }));
  return reference;
}

const close = (reference: Reference) => takeStep(as('caseworker'), { reference, command: { step: 'close' } });

describe('delivering a promised message', () => {
  it('asks with an answer, the same words each time, how we did, and with nothing else', async () => {
    const reference = await answered();
    const transport = counting();
    await deliver(transport, await promised(reference, 'received'));
    expect(transport.sent[0]).not.toContain('/rate/');
    const refusing: Transport = { send: (mail) => transport.send(mail).then(failed) };
    await expect(deliver(refusing, await promised(reference, 'answer'))).rejects.toThrow('busy');
    await deliver(transport, await promised(reference, 'answer'));
    const [first, again] = transport.sent.slice(1).map((text) => /\/rate\/(\S+)/.exec(text)?.[1]);
    expect(first).toBe(again);
    const rating = { token: again ?? '', handling: 'well', solved: 'yes' };
    expect(succeed(await rateByMail(test.anybody(), rating)).reference).toBe(reference);
  });

  it('puts one mail in the folder, however often it is run, and records it once', async () => {
    const reference = await answered();
    const id = await promised(reference, 'answer');
    for (let run = 0; run < 3; run += 1) await deliver(toFolder(), id);
    const names = await readdir(folder);
    const mine = names.filter((name) => name.includes(id));
    expect(mine).toHaveLength(1);
    const mail = await readFile(join(folder, mine[0] ?? ''), 'utf8');
    expect(mail).toContain('To: sunita.brar@post.example');
    const sent = (await eventsOf(reference)).filter(({ type }) => type === 'mail-sent');
    expect(sent).toEqual([{ type: 'mail-sent', template: 'answer', of: 2 }]);
  });

  it('hands it over once when two workers have it one after the other, with the officer’s words in it', async () => {
    const reference = await answered();
    const transport = counting();
    const id = await promised(reference, 'answer');
    await deliver(transport, id);
    await deliver(transport, id);
    expect(transport.sent).toHaveLength(1);
    expect(transport.sent[0]).toContain('We are sorry about the bin.');
  });

  it('records it once when two workers have it at the same moment', async () => {
    const reference = await answered();
    const id = await promised(reference, 'answer');
    await Promise.all([deliver(counting(), id), deliver(counting(), id), deliver(counting(), id)]);
    const sent = (await eventsOf(reference)).filter(({ type }) => type === 'mail-sent');
    expect(sent).toHaveLength(1);
  });

  it('lets the case be closed, because the resident has been told', async () => {
    const reference = await answered();
    expect(await close(reference)).toMatchObject({ reason: 'resident-not-told' });
    await deliver(counting(), await promised(reference, 'received'));
    expect(await close(reference)).toMatchObject({ reason: 'resident-not-told' });
    await deliver(counting(), await promised(reference, 'answer'));
    expect((await close(reference)).ok).toBe(true);
  });

  it('tells of a promise as it stood, and the answer says what was promised with it', async () => {
    const reference = await givenLogged(as('agent'), { form: 'complaint' });
    const take = async (command: object) => succeed(await takeStep(as('caseworker'), { reference, command }));
    const owner = people('s.lark').id;
    const given = { text: 'We will mend the gate.', kind: 'action', by: 'council', dueOn: '2026-03-03' };
    const { undertakings } = await take({ step: 'give-undertaking', owner, ...given });
    const id = await promised(reference, 'promise');
    const undertaking = undertakings[0]?.id;
    await take({ step: 'change-undertaking', undertaking, dueOn: '2026-03-10', text: 'It rained.' });
    await take({ step: 'send-answer', text: 'We are sorry.', outcome: 'upheld', files: [] });
    const transport = counting();
    const mails = await test.database.client.notification.findMany({
      where: { case: { reference }, template: 'promise', id: { not: id } },
    });
    for (const mail of [id, mails[0]?.id ?? '', await promised(reference, 'answer')])
      await deliver(transport, mail);
    const [first, second, answer] = transport.sent;
    expect(first).toContain('We promise to do something for you by Tuesday 3 March 2026.');
    expect(first).toContain('We will mend the gate.');
    expect(second).toContain('by Tuesday 3 March 2026. The new date is Tuesday 10 March 2026.');
    expect(second).toContain('It rained.');
    expect(answer).toContain('We will do this by Tuesday 10 March 2026.');
  });

  it('does nothing for a message nobody promised', async () => {
    const transport = counting();
    await deliver(transport, crypto.randomUUID());
    expect(transport.sent).toEqual([]);
  });

  it('sends a link that opens the case, and writes nothing on it', async () => {
    const reference = await givenLogged(as('agent'), { form: 'complaint' });
    const anybody = test.anybody();
    const email = 'sunita.brar@post.example';
    succeed(await sendTrackingLink(anybody, { reference, email, address: '192.0.2.200' }));
    const transport = counting();
    await deliver(transport, await promised(reference, 'tracking-link'));
    expect(transport.sent[0]).toMatch(/https:\/\/requests\.example\/track\/open\/[\w-]{43}/);
    expect(await eventsOf(reference)).toHaveLength(1);
  });
});

describe('a message that does not go', () => {
  it('is tried again: nothing is recorded, and the case stays open', async () => {
    const reference = await answered();
    const id = await promised(reference, 'answer');
    await expect(deliver(failing(new Error('No connection.')), id)).rejects.toThrow('No connection.');
    expect((await eventsOf(reference)).map(({ type }) => type)).toEqual(['case-received', 'answer-sent']);
    expect((await close(reference)).ok).toBe(false);
    await deliver(counting(), id);
    expect((await close(reference)).ok).toBe(true);
  });

  it('on the last try is recorded where an officer sees it; the case closes once they have told otherwise', async () => {
    const reference = await answered();
    const id = await promised(reference, 'answer');
    await deliver(failing(new Error('No connection.')), id, true);
    expect((await eventsOf(reference)).at(-1)).toEqual({
      type: 'mail-failed',
      of: 2,
      template: 'answer',
      failure: 'No connection.',
    });
    expect(await close(reference)).toMatchObject({ reason: 'resident-not-told' });
    const command = { step: 'record-told', by: 'phone', note: '' };
    succeed(await takeStep(as('caseworker'), { reference, command }));
    expect((await close(reference)).ok).toBe(true);
  });

  it('because it can never go is recorded at the first try', async () => {
    const reference = await answered();
    const id = await promised(reference, 'answer');
    await deliver(failing(new MailRefused('The recipient is not one email address.')), id);
    expect((await eventsOf(reference)).at(-1)).toMatchObject({ type: 'mail-failed' });
  });

  it.each(['\0', `${'x'.repeat(199)}🐝`, 'x'.repeat(3000)])(
    'is recorded whatever the carrier says',
    async (words) => {
      const reference = await answered();
      await deliver(failing(new Error(words)), await promised(reference, 'answer'), true);
      expect((await eventsOf(reference)).at(-1)).toMatchObject({ type: 'mail-failed' });
    },
  );

  it('and failed is recorded once, also when its job comes back', async () => {
    const reference = await answered();
    const id = await promised(reference, 'answer');
    for (let run = 0; run < 3; run += 1) await deliver(failing(new Error('No connection.')), id, true);
    const failed = (await eventsOf(reference)).filter(({ type }) => type === 'mail-failed');
    expect(failed).toHaveLength(1);
  });
});

describe('a reminder', () => {
  it.each([
    ['cmp-ack', '“Acknowledge”'],
    ['promise 2', '“Our promise to the resident”'],
    ['contribution 3', '“What another service was asked for”'],
  ])('of %s names it %s, and the officer', async (clock, name) => {
    const reference = await givenLogged(as('agent'), { form: 'complaint' });
    const { id: staffId, name: officer } = people('s.lark');
    const context = system();
    await test.database.client.$transaction(async (tx) =>
      promiseMail(context, tx, {
        caseId: (await caseIdOf(tx, reference)) ?? '',
        template: 'reminder',
        occasion: clock,
        recipient: 's.lark@brackwater.example',
        data: { clock, dueOn: '2026-02-18', alert: 'overdue', staffId },
      }),
    );
    const transport = counting();
    await deliver(transport, await promised(reference, 'reminder'));
    expect(transport.sent[0]).toContain(`${name} for`);
    expect(transport.sent[0]).toContain(`Hello ${officer},`);
  });
});

describe('a mail to a colleague that does not arrive', () => {
  it('is told to the managers once a day, who can see to it, and not told again when that fails too', async () => {
    const reference = await givenLogged(as('agent'), { form: 'complaint' });
    const { id: caseId } = await test.database.client.case.findUniqueOrThrow({ where: { reference } });
    const owner = 'owner.away@brackwater.example';
    const remind = (occasion: string) =>
      write(
        system(),
        {
          permission: 'mail:deliver',
          schema: z.null(),
          act: async (tx) => {
            const data = { news: 'letter', staffId: people('caseworker').id } as const;
            const mail = { caseId, template: 'colleague', occasion, recipient: owner, data } as const;
            await promiseMail(system(), tx, mail);
            return done(null);
          },
        },
        null,
      );
    const refused = failing(new MailRefused('no such mailbox'));
    for (const occasion of ['one', 'two']) succeed(await remind(occasion));
    const toOwner = await test.database.client.notification.findMany({ where: { recipient: owner } });
    for (const { id } of toOwner) await deliver(refused, id);
    const told = await test.database.client.notification.findMany({
      where: { caseId, template: 'colleague', recipient: { not: owner } },
    });
    const managers = new Set(told.map(({ recipient }) => recipient));
    expect(told.length).toBe(managers.size);
    expect([...managers]).toContain('manager@brackwater.example');
    const { sent, send } = counting();
    for (const { id } of told.slice(0, 1)) await deliver({ send }, id);
    expect(sent).toEqual([expect.stringContaining(`It should have gone to: ${owner}`)]);
    for (const { id } of told.slice(1)) await deliver(refused, id);
    const after = await test.database.client.notification.count({ where: { caseId, template: 'colleague' } });
    expect(after).toBe(told.length + toOwner.length);
    expect((await eventsOf(reference)).map(({ type }) => type)).not.toContain('mail-failed');
  });
});
