import { describe, expect, it } from 'vitest';
import { loadEvents } from '#lib/db/case-events';
import { caseFromEvents } from '#lib/domain/cases/evolve';
import { nextSteps } from '#lib/domain/cases/next-steps';
import type { Reference } from '#lib/domain/references/reference';
import { ROOM } from '#lib/files/accept-file';
import { composeReply } from '#lib/notifications/compose-reply';
import type { Mail } from '#lib/notifications/mail';
import { readIncoming } from '#lib/notifications/read-incoming';
import { deliverAll } from '#lib/testing/deliver';
import { givenContext } from '#lib/testing/given';
import { givenLogged, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { takeStep } from '#lib/use-cases/cases/take-step';
import { bounceAddress, readAddress, replyAddress } from '#lib/use-cases/mail/mail-addresses';
import { receiveMail } from '#lib/use-cases/mail/receive-mail';
import { readCaseFile } from '#lib/use-cases/tracking/read-file';

const DOMAIN = 'reply.council.example';
const RESIDENT = 'sunita.brar@post.example';

const test = testCouncil();
const { people, as } = test;
let unlike = 0;

const system = () => givenContext(test.database, { kind: 'system', job: 'incoming mail' });
const logged = () => givenLogged(as('agent'), { form: 'complaint' });
const secrets = () => test.anybody().secrets;

const receive = async (raw: string | Uint8Array, carried: Parameters<typeof readIncoming>[1] = {}) =>
  receiveMail(system(), await readIncoming(Buffer.from(raw), carried), DOMAIN);

type Written = { from?: string; to: string; headers?: string[]; body?: string };

function mail({ from = RESIDENT, to, headers = [], body = 'It is still there.' }: Written): string {
  unlike += 1;
  const heads = [`From: <${from}>`, `To: <${to}>`, 'Subject: Re: Your complaint', 'MIME-Version: 1.0'];
  const id = headers.some((each) => each.startsWith('Message-ID'))
    ? []
    : [`Message-ID: <${unlike}@post.example>`];
  return [...heads, ...id, ...headers, '', body, ''].join('\r\n');
}

const replyTo = (reference: Reference) => replyAddress(secrets(), reference, DOMAIN);

async function eventsOf(reference: Reference) {
  const { id } = await test.database.client.case.findUniqueOrThrow({ where: { reference } });
  return loadEvents(test.database.client, id);
}

async function lastOf(reference: Reference) {
  const { data, text, visibility, author } = (await eventsOf(reference)).at(-1) ?? {};
  return { data, text, visibility, by: author?.kind };
}

describe('an address of ours', () => {
  it('is read back in any case, and by nobody who made it up', async () => {
    const reference = await logged();
    const address = replyTo(reference);
    expect(address.split('@')[0]?.length).toBeLessThanOrEqual(64);
    expect(readAddress(secrets(), address.toUpperCase(), DOMAIN)).toEqual({ kind: 'reply', reference });
    const [local = ''] = address.split('@');
    const wrong = `${local.slice(0, -1)}${local.endsWith('0') ? '1' : '0'}`;
    for (const other of [
      `${wrong}@${DOMAIN}`,
      `${local}@elsewhere.example`,
      `bounce${local.slice(5)}@${DOMAIN}`,
      '',
    ])
      expect(readAddress(secrets(), other, DOMAIN)).toBeNull();
  });

  it('for what came back is as short as mail servers want it', () => {
    const id = '0198f0a0-0000-7000-8000-000000000000';
    const address = bounceAddress(secrets(), id, DOMAIN);
    expect(address.split('@')[0]?.length).toBeLessThanOrEqual(64);
    expect(readAddress(secrets(), address, DOMAIN)).toEqual({ kind: 'bounce', notificationId: id });
  });
});

describe('a reply to a mail of ours', () => {
  // What the resident's own program makes of the acknowledgement, as it went out.
  async function replied(text: string, files: { name: string; content: Uint8Array }[] = []) {
    const reference = await logged();
    const [received] = await deliverAll(test.database, reference);
    if (received === undefined) throw new Error('No mail went.');
    return { reference, raw: await composeReply(openOf(received), { text, files }) };
  }

  function openOf({ to, subject, text, html, addresses }: Mail) {
    const replies = addresses?.replyTo;
    if (replies == null) throw new Error('It takes no reply.');
    return { id: 'x', to, from: '', subject, sentAt: null, text, html, replyTo: replies };
  }

  it('stands on the case as the resident’s letter, with its files, and tells whoever has the case', async () => {
    const note = { name: 'diary.txt', content: new TextEncoder().encode('Monday: not collected.') };
    const { reference, raw } = await replied('It is still there.\nSunita', [note]);
    expect(await receive(raw)).toBe('kept');
    const { data, text, visibility, by } = await lastOf(reference);
    expect({ visibility, by }).toEqual({ visibility: 'resident', by: 'resident' });
    expect(text).toMatch(/^It is still there\.\nSunita\n\nOn this day, we wrote:\n> /);
    if (data?.type !== 'resident-wrote') throw new Error(`It is ${data?.type}.`);
    const [id = ''] = data.byEmail?.attachmentIds ?? [];
    const { id: caseId } = await test.database.client.case.findUniqueOrThrow({ where: { reference } });
    const resident = givenContext(test.database, { kind: 'resident', caseId });
    expect(await readCaseFile(resident, reference, id)).toMatchObject(note);
    const told = await test.database.client.notification.count({ where: { caseId, template: 'colleague' } });
    expect(told).toBeGreaterThan(0);
  });

  it('answers the question we asked', async () => {
    const reference = await givenLogged(as('agent'), { form: 'foi' });
    const command = { step: 'ask-clarification', message: 'Which street?' };
    succeed(await takeStep(as('information'), { reference, command }));
    await receive(mail({ to: replyTo(reference), body: 'Mill Lane.' }));
    expect(await lastOf(reference)).toMatchObject({ data: { type: 'reply-received' }, text: 'Mill Lane.' });
  });

  it('comes once, however often and by however many carriers it is brought', async () => {
    const reference = await logged();
    const raw = mail({ to: replyTo(reference) });
    const outcomes = await Promise.all([receive(raw), receive(raw), receive(raw)]);
    expect(outcomes.toSorted()).toEqual(['kept', 'repeated', 'repeated']);
    const letters = (await eventsOf(reference)).filter(({ data }) => data.type === 'resident-wrote');
    expect(letters).toHaveLength(1);
  });

  it('is found by whom it was delivered to', async () => {
    const reference = await logged();
    const hidden = mail({ to: 'council@council.example' });
    expect(await receive(hidden)).toBe('unknown');
    expect(await receive(hidden, { deliveredTo: [replyTo(reference)] })).toBe('kept');
    const forwarded = { to: 'council@council.example', headers: [`Delivered-To: ${replyTo(reference)}`] };
    expect(await receive(mail(forwarded))).toBe('kept');
  });

  it('that has only HTML is read as its words', async () => {
    const reference = await logged();
    const html =
      '<style>p{}</style><p>Still&nbsp;there &amp; worse.</p><p>Si&#226;n</p><script>alert(1)</script>';
    await receive(
      mail({ to: replyTo(reference), headers: ['Content-Type: text/html; charset=utf-8'], body: html }),
    );
    expect(await lastOf(reference)).toMatchObject({ text: 'Still there & worse.\nSiân' });
  });

  it('with a file that we do not take says so below its words, and keeps the rest', async () => {
    const run = { name: 'run.exe', content: new TextEncoder().encode('MZ') };
    const { reference, raw } = await replied('See the file.', [run]);
    expect(await receive(raw)).toBe('kept');
    expect((await lastOf(reference)).text).toContain('[“run.exe” is a kind of file we cannot take.');
    expect(await test.database.client.attachment.count({ where: { case: { reference } } })).toBe(0);
  });

  it('with more files than the case has room for keeps its words, and says below them which are left out', async () => {
    const file = (name: string) => ({ name, content: new TextEncoder().encode(name) });
    const { reference, raw } = await replied('The first.', [file('one.txt')]);
    await receive(raw);
    const { client } = test.database;
    const ofCase = { case: { reference } };
    await client.attachment.updateMany({ where: ofCase, data: { size: ROOM - 3 } });
    const later = await readIncoming(Buffer.from(mail({ to: replyTo(reference), body: 'The second.' })));
    for (const from of [RESIDENT, 'somebody.else@post.example']) {
      const letter = { ...later, id: from, from, files: [file('two.txt')] };
      expect(await receiveMail(system(), letter, DOMAIN)).toBe('kept');
    }
    const [theirs, strangers] = (await eventsOf(reference)).filter(({ text }) =>
      text?.includes('The second.'),
    );
    expect(theirs?.text).toContain('[“two.txt” does not fit');
    expect(strangers?.text).not.toContain('does not fit');
    expect(await client.attachment.count({ where: ofCase })).toBe(2);
  });

  it('waits with its carrier while files cannot be put away', async () => {
    const note = { name: 'a.txt', content: new TextEncoder().encode('a') };
    const { reference, raw } = await replied('See the file.', [note]);
    const context = system();
    const put = () => Promise.reject(new Error('out of reach'));
    const files = { ...context.files, store: { ...context.files.store, put } };
    expect(await receiveMail({ ...context, files }, await readIncoming(raw), DOMAIN)).toBe('later');
    expect(await receive(raw)).toBe('kept');
    expect((await eventsOf(reference)).filter(({ data }) => data.type === 'resident-wrote')).toHaveLength(1);
  });

  it('of a book is kept whole, as a file', async () => {
    const reference = await logged();
    await receive(mail({ to: replyTo(reference), body: 'word '.repeat(12_000) }));
    expect((await lastOf(reference)).text?.length).toBeLessThan(50_000);
    const [file] = await test.database.client.attachment.findMany({ where: { case: { reference } } });
    expect(file).toMatchObject({ name: 'email.txt', size: 59_999 });
  });

  it('stops being taken when very many come on one case', async () => {
    const reference = await logged();
    const outcomes = [];
    for (let count = 0; count < 31; count += 1)
      outcomes.push(await receive(mail({ to: replyTo(reference) })));
    expect(outcomes.slice(0, 30).every((each) => each === 'kept')).toBe(true);
    expect(outcomes.at(-1)).toBe('later');
  });
});

describe('a mail from another address', () => {
  it('is for officers alone, with its sender, and presses them to read it', async () => {
    const reference = await logged();
    expect(await receive(mail({ from: 'neighbour@post.example', to: replyTo(reference) }))).toBe('kept');
    expect(await lastOf(reference)).toEqual({
      data: { type: 'stranger-wrote', attachmentIds: [] },
      text: 'neighbour@post.example\n\nIt is still there.',
      visibility: 'staff',
      by: 'system',
    });
    const matter = caseFromEvents(await eventsOf(reference));
    const { first } = nextSteps(matter, people('caseworker'), []);
    expect(first.map(({ step }) => step)).toContain('write-to-resident');
  });
});

describe('a mail in the resident’s name', () => {
  const authenticatedBy = 'mx.council.example';
  const found = (results: string) => [`Authentication-Results: ${authenticatedBy}; ${results}`];

  it('that is proven to be theirs stands with their letters', async () => {
    const reference = await logged();
    const headers = found('dmarc=pass header.from=post.example');
    expect(await receive(mail({ to: replyTo(reference), headers }), { authenticatedBy })).toBe('kept');
    expect(await lastOf(reference)).toMatchObject({ data: { type: 'resident-wrote' }, by: 'resident' });
  });

  it('that is not proven to be theirs is for officers alone, also as the answer to a question', async () => {
    const reference = await logged();
    const ask = { step: 'ask-clarification', message: 'Which bin?' };
    succeed(await takeStep(as('caseworker'), { reference, command: ask }));
    for (const headers of [found('dmarc=fail header.from=post.example'), []]) {
      expect(await receive(mail({ to: replyTo(reference), headers }), { authenticatedBy })).toBe('kept');
      expect(await lastOf(reference)).toEqual({
        data: { type: 'stranger-wrote', attachmentIds: [], unproven: true },
        text: `${RESIDENT}\n\nIt is still there.`,
        visibility: 'staff',
        by: 'system',
      });
    }
    expect(caseFromEvents(await eventsOf(reference)).waitingFor?.what).toBe('clarification');
  });
});

describe('a mail that a machine sent', () => {
  it.each([
    'Auto-Submitted: auto-replied',
    'Precedence: bulk',
    'X-Autoreply: yes',
    'List-Id: <news.post.example>',
    'Return-Path: <>',
  ])('is left, and on record as that: %s', async (header) => {
    const reference = await logged();
    const before = (await eventsOf(reference)).length;
    expect(await receive(mail({ to: replyTo(reference), headers: [header] }))).toBe('automatic');
    expect(await eventsOf(reference)).toHaveLength(before);
    const { id: caseId } = await test.database.client.case.findUniqueOrThrow({ where: { reference } });
    expect(await test.database.client.incomingMail.findMany({ where: { caseId } })).toMatchObject([
      { fate: 'automatic' },
    ]);
  });

  it('is none where it says that a person did', async () => {
    const reference = await logged();
    expect(await receive(mail({ to: replyTo(reference), headers: ['Auto-Submitted: no'] }))).toBe('kept');
  });

  it('or in which nothing is, is left', async () => {
    const reference = await logged();
    expect(await receive(mail({ to: replyTo(reference), body: ' \r\n' }))).toBe('empty');
  });
});

describe('a mail of ours that comes back', () => {
  const report = (to: string, action: string) =>
    mail({
      from: 'mailer-daemon@post.example',
      to,
      headers: ['Content-Type: multipart/report; report-type=delivery-status; boundary=x'],
      body: [
        '--x\r\nContent-Type: text/plain\r\n\r\nNobody has this address.',
        `--x\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; a\r\n\r\nAction: ${action}\r\nStatus: 5.1.1\r\n`,
        '--x--',
      ].join('\r\n'),
    });

  async function sent(reference: Reference, template: string) {
    await deliverAll(test.database, reference);
    const { id } = await test.database.client.notification.findFirstOrThrow({
      where: { case: { reference }, template },
    });
    return { id, to: bounceAddress(secrets(), id, DOMAIN) };
  }

  it('is marked, and presses an officer to phone or post until they note that they did', async () => {
    const reference = await logged();
    const { id, to } = await sent(reference, 'received');
    expect(await receive(report(to, 'failed'))).toBe('came-back');
    expect(await receive(report(to, 'failed'))).toBe('came-back');
    expect(await test.database.client.notification.findUnique({ where: { id } })).toMatchObject({
      status: 'failed',
      failure: 'it came back (5.1.1)',
    });
    const events = await eventsOf(reference);
    expect(events.filter(({ data }) => data.type === 'mail-failed')).toHaveLength(1);
    const first = async () =>
      nextSteps(caseFromEvents(await eventsOf(reference)), people('caseworker'), []).first;
    expect((await first()).find(({ step }) => step === 'add-note')?.name).toMatch(
      /^Phone or post: our message of Wednesday 11 February 2026 did not arrive/,
    );
    const command = { step: 'add-note', text: 'Told her by phone.' };
    succeed(await takeStep(as('caseworker'), { reference, command }));
    expect((await first()).some(({ step }) => step === 'add-note')).toBe(false);
  });

  it('with the answer in it leaves the resident untold', async () => {
    const reference = await logged();
    const command = { step: 'send-answer', text: 'We are sorry.', outcome: 'upheld' };
    succeed(await takeStep(as('caseworker'), { reference, command }));
    const { to } = await sent(reference, 'answer');
    const toldOn = async () => {
      const matter = caseFromEvents(await eventsOf(reference));
      return 'toldOn' in matter ? matter.toldOn : undefined;
    };
    expect(await toldOn()).toBe('2026-02-11');
    await receive(report(to, 'failed'));
    expect(await toldOn()).toBeNull();
  });

  it('is not taken to have come back while its server still tries', async () => {
    const reference = await logged();
    const { id, to } = await sent(reference, 'received');
    expect(await receive(report(to, 'delayed'))).toBe('automatic');
    expect(await test.database.client.notification.findUnique({ where: { id } })).toMatchObject({
      status: 'sent',
    });
  });
});
