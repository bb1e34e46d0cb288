import { describe, expect, it } from 'vitest';
import { loadEvents } from '#lib/db/case-events';
import { findByEmail } from '#lib/db/case-files';
import { caseIdOf } from '#lib/db/cases';
import type { Reference } from '#lib/domain/references/reference';
import { readIncoming } from '#lib/notifications/read-incoming';
import { deliverAll } from '#lib/testing/deliver';
import { givenContext } from '#lib/testing/given';
import { succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { findAnswerLetter } from '#lib/use-cases/cases/find-letter';
import { logForResident } from '#lib/use-cases/cases/log-for-resident';
import { takeStep } from '#lib/use-cases/cases/take-step';
import type { Context } from '#lib/use-cases/context';
import { replyAddress } from '#lib/use-cases/mail/mail-addresses';
import { receiveMail } from '#lib/use-cases/mail/receive-mail';
import { openFiles } from '#lib/use-cases/tracking/open-files';
import { proveByCode } from '#lib/use-cases/tracking/prove-access';
import { ownPermit } from '#lib/use-cases/tracking/take-own-step';
import { trackCase } from '#lib/use-cases/tracking/track-case';
import { writeLetter } from '#lib/use-cases/tracking/write-letter';

const test = testCouncil();
const { as } = test;

const RESIDENT = 'adaeze.okonjo@post.example';
const MEMBER = 'p.halloran@members.example';

const ENQUIRY = {
  kind: 'indirect-query',
  service: 'repairs',
  enquiry: 'When will the lift run again?',
  'helped-name': 'Adaeze Okonjo',
  'helped-contact-by': 'email',
  'helped-email': RESIDENT,
  'your-role': 'Councillor for Alderbrook',
  name: 'Councillor Petra Halloran',
  'contact-by': 'email',
  email: MEMBER,
  phone: '',
  needs: [],
};

const take = (reference: Reference, command: Record<string, unknown>) =>
  takeStep(as('d.quill'), { reference, command });

async function logged(consent: string, change: Record<string, string> = {}) {
  const context = as('agent');
  const raw = { ...ENQUIRY, 'helped-consent': consent, ...change };
  const filing = { form: 'member-enquiry', channel: 'phone', receivedOn: context.today, raw };
  const filed = succeed(await logForResident(context, { ...filing, token: context.newToken() }));
  if (filed.to === 'problems') throw new Error(JSON.stringify(filed));
  return filed;
}

const deliver = (reference: Reference) => deliverAll(test.database, reference);

const answer = {
  step: 'send-answer',
  text: 'The new part comes on 3 March.',
  outcome: 'explained',
  files: [],
};

async function answered(consent: string): Promise<Reference> {
  const { reference } = await logged(consent);
  succeed(await take(reference, { step: 'acknowledge', message: 'I am looking into it.' }));
  succeed(await take(reference, answer));
  return reference;
}

async function asMember(reference: Reference) {
  const caseId = (await caseIdOf(test.database.client, reference)) ?? '';
  return givenContext(test.database, { kind: 'resident', caseId, isMember: true });
}

describe('a member’s enquiry for a resident', () => {
  it('tells the member what happens and the resident the answer, then the member', async () => {
    const reference = await answered('agreed');
    const mails = await deliver(reference);
    expect(mails.map(({ to }) => to)).toEqual([MEMBER, MEMBER, RESIDENT]);
    expect(mails[2]?.text).toContain('Dear Adaeze Okonjo');
    expect(mails[2]?.text).toContain('Councillor Petra Halloran asked us about');
    expect(mails[2]?.text).not.toContain('access code');
    expect((await take(reference, { step: 'close' })).ok).toBe(false);
    succeed(await take(reference, { step: 'copy-to-member', copy: 'answer', message: 'As you asked.' }));
    const [copy, ...more] = await deliver(reference);
    expect(more).toEqual([]);
    expect(copy).toMatchObject({
      to: MEMBER,
      text: expect.stringContaining('Dear Councillor Petra Halloran'),
    });
    expect(copy?.text).toContain('As you asked.');
    expect(copy?.text).toContain('The new part comes on 3 March.');
    expect(succeed(await take(reference, { step: 'close' })).status).toBe('closed');
  });

  it('is not copied before the resident has been told', async () => {
    const reference = await answered('agreed');
    const early = await take(reference, { step: 'copy-to-member', copy: 'answer', message: '' });
    expect(early).toMatchObject({ reason: 'resident-not-told' });
  });

  it('shares nothing of the answer with a member whom the resident has not agreed to tell', async () => {
    const reference = await answered('not-yet');
    await deliver(reference);
    const note = { step: 'copy-to-member', copy: 'note', message: 'We have answered them.' };
    succeed(await take(reference, note));
    const [copy] = await deliver(reference);
    expect(copy).toMatchObject({ to: MEMBER, text: expect.stringContaining('We have answered them.') });
    const member = await asMember(reference);
    const tracked = succeed(await trackCase(member, reference, null));
    for (const seen of [copy?.text, JSON.stringify(tracked.letters)]) {
      expect(seen).not.toContain('new part');
    }
    expect(tracked.letters).toMatchObject({ isShared: false, undertakings: [], attachments: [] });
    expect(JSON.stringify(tracked.letters)).toContain('We have answered them.');
    expect(await findAnswerLetter(member, reference)).toBeNull();
    const resident = { ...member, actor: { ...member.actor, isMember: false } };
    expect(JSON.stringify(succeed(await trackCase(resident, reference, null)))).toContain('new part');
  });

  it('opens the answer to the member with the copy, not before', async () => {
    const reference = await answered('agreed');
    await deliver(reference);
    const member = await asMember(reference);
    expect(JSON.stringify(succeed(await trackCase(member, reference, null)))).not.toContain('new part');
    succeed(await take(reference, { step: 'copy-to-member', copy: 'answer', message: '' }));
    expect(JSON.stringify(succeed(await trackCase(member, reference, null)))).toContain('new part');
    expect((await findAnswerLetter(member, reference))?.person.name).toBe('Adaeze Okonjo');
  });

  it('tells the resident and the member apart: by the code, which the member has, and by the address for a link', async () => {
    const { reference, accessCode: code } = await logged('agreed');
    const anybody = test.anybody();
    const proved = await proveByCode(anybody, { reference, code, address: null });
    expect(succeed(proved)).toMatchObject({ isMember: true });
    const db = test.database.client;
    expect(await findByEmail(db, { reference, email: RESIDENT })).toMatchObject({ isMember: false });
    expect(await findByEmail(db, { reference, email: MEMBER })).toMatchObject({ isMember: true });
    expect(await findByEmail(db, { reference, email: 'x@post.example' })).toBeNull();
  });
});

describe('a question to the member', () => {
  const question = { step: 'ask-clarification', message: 'Which of the two lifts?', files: [] };

  async function asked() {
    const { reference } = await logged('agreed');
    succeed(await take(reference, question));
    return { reference, member: await asMember(reference) };
  }

  const lettersFor = async (context: Context, reference: Reference) =>
    succeed(await trackCase(context, reference, null)).letters;

  function writes(context: Context, reference: Reference, text: string) {
    const letter = { step: 'write-to-council' as const, text };
    const own = { permit: ownPermit(context) ?? '', reference, letter };
    return writeLetter(test.anybody(), { ...own, files: [], address: null });
  }

  it('is answered by the member on the page, as the member’s answer; before and after it they have nothing to write', async () => {
    const { reference, member } = await asked();
    expect((await lettersFor(member, reference))?.own).toContain('write-to-council');
    succeed(await writes(member, reference, 'The one at the back.'));
    const letters = await lettersFor(member, reference);
    expect(letters?.own).not.toContain('write-to-council');
    const { id } = await test.database.client.case.findUniqueOrThrow({ where: { reference } });
    const last = (await loadEvents(test.database.client, id)).at(-1);
    expect(last).toMatchObject({
      data: { type: 'reply-received', to: 'clarification', byMember: true },
      text: 'The one at the back.',
    });
    expect(await writes(member, reference, 'One more thing.')).toMatchObject({ reason: 'not-now' });
  });

  it('is the member’s to answer also where an officer writes the answer down', async () => {
    const { reference, member } = await asked();
    const came = {
      step: 'record-reply',
      receivedOn: as('agent').today,
      text: 'She rang: the one at the back.',
    };
    succeed(await take(reference, came));
    const events = (await lettersFor(member, reference))?.events;
    expect(events?.at(-1)?.data).toMatchObject({ type: 'reply-received', byMember: true });
  });

  it('is answered by the member’s reply to our email, and by nobody else’s', async () => {
    const { reference } = await asked();
    const { secrets } = test.anybody();
    const system = givenContext(test.database, { kind: 'system', job: 'incoming mail' });
    const domain = 'reply.council.example';
    const mailFrom = async (from: string, text: string) => {
      const to = replyAddress(secrets, reference, domain);
      const lines = [
        `From: <${from}>`,
        `To: <${to}>`,
        'Subject: Re',
        `Message-ID: <${text}@x.example>`,
        '',
        text,
        '',
      ];
      return receiveMail(system, await readIncoming(Buffer.from(lines.join('\r\n')), {}), domain);
    };
    const last = async () => {
      const { id } = await test.database.client.case.findUniqueOrThrow({ where: { reference } });
      return (await loadEvents(test.database.client, id)).at(-1)?.data;
    };
    await mailFrom('somebody@else.example', 'front');
    expect(await last()).toMatchObject({ type: 'stranger-wrote' });
    await mailFrom(MEMBER, 'back');
    expect(await last()).toMatchObject({ type: 'reply-received', byMember: true, byEmail: {} });
    await mailFrom(MEMBER, 'thanks');
    expect(await last()).toMatchObject({ type: 'stranger-wrote' });
  });

  it('leaves the answer’s files closed to the member, and opens those of the question and of their own letters', () => {
    const matter = { memberCopy: { on: null, withAnswer: false }, process: 'member-enquiry' };
    const events = [
      { data: { type: 'files-added', files: [{ id: 'filed' }] } },
      { data: { type: 'resident-asked', what: 'clarification', attachmentIds: ['plan'] } },
    ];
    const file = JSON.parse(JSON.stringify({ matter, events }));
    const open = (isMember: boolean) => openFiles({ kind: 'resident', caseId: 'c', isMember }, file);
    expect(open(true)).toEqual(['filed', 'plan']);
    expect(open(false)).toBe('all');
  });
});

describe('a resident’s complaint that a member forwards', () => {
  it('goes through the complaints process, and the member still gets a copy', async () => {
    const { reference } = await logged('agreed', { kind: 'complaint' });
    const row = await test.database.client.case.findUniqueOrThrow({ where: { reference } });
    expect(row).toMatchObject({ process: 'complaint', pack: 'complaint/housing-2024' });
    succeed(await take(reference, { step: 'send-answer', outcome: 'upheld', text: 'The lift runs again.' }));
    await deliver(reference);
    succeed(await take(reference, { step: 'copy-to-member', copy: 'answer', message: '' }));
  });
});
