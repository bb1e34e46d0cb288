import { describe, expect, it } from 'vitest';
import { loadEvents } from '#lib/db/case-events';
import { findByEmail } from '#lib/db/case-files';
import { caseIdOf } from '#lib/db/cases';
import type { Case } from '#lib/domain/cases/case';
import { caseFromEvents } from '#lib/domain/cases/evolve';
import { formatReference, type Reference } from '#lib/domain/references/reference';
import { deliverAll } from '#lib/testing/deliver';
import { givenLogged, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { findCase } from '#lib/use-cases/cases/find-case';
import { findAnswerLetter } from '#lib/use-cases/cases/find-letter';
import { listQueue } from '#lib/use-cases/cases/list-cases';
import { takeStep } from '#lib/use-cases/cases/take-step';

const test = testCouncil();
const { as } = test;

const take = async (email: string, reference: Reference, command: object) =>
  takeStep(as(email), { reference, command });

async function matterOf(reference: Reference): Promise<Case> {
  const id = (await caseIdOf(test.database.client, reference)) ?? '';
  return caseFromEvents(await loadEvents(test.database.client, id));
}

const answer = { step: 'send-answer', text: 'We did what we should.', outcome: 'not-upheld', files: [] };
const unhappy = { step: 'next-stage', askedOn: '2026-02-11', channel: 'phone', text: 'The crew never came.' };

async function answerApproved(reference: Reference): Promise<void> {
  succeed(await take('caseworker', reference, { ...answer, step: 'save-draft' }));
  succeed(await take('caseworker', reference, { step: 'submit-draft', draft: 1 }));
  succeed(await take('manager', reference, { step: 'approve-draft', draft: 1 }));
  succeed(await take('caseworker', reference, { step: 'send-answer', draft: 1, asDrafted: true }));
}

async function givenStageTwo(): Promise<{ first: Reference; second: Reference }> {
  const first = await givenLogged(as('agent'), { form: 'complaint' });
  succeed(await take('s.lark', first, answer));
  const { wentOn } = succeed(await take('s.lark', first, unhappy));
  if (wentOn === null) throw new Error('It has not gone on.');
  return { first, second: wentOn.reference };
}

describe('a complaint that goes past stage 2', () => {
  it('is the Ombudsman’s in the same story, with the time that their enquiry leaves', async () => {
    const first = await givenLogged(as('agent'), { form: 'complaint' });
    succeed(await take('s.lark', first, answer));
    const straight = { ...unhappy, stage: 'ombudsman', channel: 'email' };
    const reference = succeed(await take('s.lark', first, straight)).wentOn?.reference ?? first;
    const [before, gone] = await Promise.all([matterOf(first), matterOf(reference)]);
    expect(gone).toMatchObject({ process: 'complaint', stage: 'ombudsman', storyId: before.id });
    expect(before.facts.at(-1)).toMatchObject({ type: 'taken-further', on: '2026-02-11' });
    expect((await findCase(as('s.lark'), reference))?.story).toMatchObject([{ reference: first }]);
  });
});

describe('a service request that goes on to a complaint', () => {
  const WANTS_A_REPLY = {
    'reply-wanted': 'yes',
    'who-for': 'myself',
    name: 'Sunita Brar',
    'contact-by': 'email',
    email: 'sunita.brar@post.example',
  };
  const handled = { step: 'send-answer', text: 'We emptied it.', outcome: 'done', files: [] };

  it('is one story with the complaint and its stage 2, and asks nothing again', async () => {
    const request = await givenLogged(as('agent'), { form: 'service-request', raw: WANTS_A_REPLY });
    succeed(await take('s.lark', request, handled));
    const complaint = succeed(await take('s.lark', request, unhappy)).wentOn?.reference ?? request;
    const [before, made] = await Promise.all([matterOf(request), matterOf(complaint)]);
    expect(made).toMatchObject({ process: 'complaint', pack: 'complaint/lgsco-2024', stage: 'first' });
    expect(made).toMatchObject({ storyId: before.id, receivedOn: '2026-02-11' });
    expect(made.follows).toMatchObject({ reference: request, receivedOn: '2026-02-11' });
    const [asked, shown] = await Promise.all([
      findCase(as('s.lark'), request),
      findCase(as('s.lark'), complaint),
    ]);
    expect(shown?.parties).toMatchObject([{ name: 'Sunita Brar' }]);
    expect(shown?.parties).toEqual(asked?.parties);
    expect(shown?.facts).toEqual(asked?.facts);
    expect(shown?.story).toMatchObject([{ reference: request, stage: 'first', name: 'First answer' }]);
    // By the same officer: only the next look has to be somebody else's.
    succeed(await take('s.lark', complaint, answer));
    const second = succeed(await take('s.lark', complaint, unhappy)).wentOn?.reference ?? request;
    expect(await matterOf(second)).toMatchObject({ stage: 'stage-2', storyId: before.id });
    expect((await findCase(as('s.lark'), second))?.story.map(({ reference }) => reference)).toEqual([
      request,
      complaint,
    ]);
  });

  it('is told of it by mail, under its new reference', async () => {
    const request = await givenLogged(as('agent'), { form: 'service-request', raw: WANTS_A_REPLY });
    succeed(await take('s.lark', request, handled));
    const complaint = succeed(await take('s.lark', request, unhappy)).wentOn?.reference ?? request;
    const [mail] = await deliverAll(test.database, complaint);
    expect(mail?.subject).toContain('We have your complaint');
    expect(mail?.text).toContain(`how we dealt with ${formatReference(request)}, so it is now a complaint`);
  });
});

describe('a complaint that goes on to stage 2', () => {
  it('is a case of its own, of the same story, with its own date', async () => {
    const { first, second } = await givenStageTwo();
    const [one, two] = await Promise.all([matterOf(first), matterOf(second)]);
    expect(two).toMatchObject({ stage: 'stage-2', status: 'received', storyId: one.id, pack: one.pack });
    expect(two.follows).toMatchObject({ reference: first, receivedOn: one.receivedOn });
    const shown = await findCase(as('s.lark'), second);
    expect(shown?.clocks.map(({ clock }) => clock.ruleId)).toEqual(['cmp-stage2-ack', 'cmp-stage2']);
  });

  it('shares the people and what they told us, and asks nothing again', async () => {
    const { first, second } = await givenStageTwo();
    const [one, two] = await Promise.all([findCase(as('s.lark'), first), findCase(as('s.lark'), second)]);
    expect(two?.parties).toEqual(one?.parties);
    expect(two?.facts).toEqual(one?.facts);
    expect(two?.parties.length).toBeGreaterThan(0);
    const id = await caseIdOf(test.database.client, second);
    expect(await test.database.client.party.count({ where: { caseId: id ?? '' } })).toBe(0);
  });

  it('names its other stages, to those who may see them', async () => {
    const { first, second } = await givenStageTwo();
    const shown = await findCase(as('s.lark'), second);
    expect(shown?.story).toMatchObject([
      { reference: first, stage: 'first', status: 'answered', name: 'Stage 1' },
    ]);
  });

  it('opens with the access code and the email address of the first', async () => {
    const { first, second } = await givenStageTwo();
    const client = test.database.client;
    const codes = await client.case.findMany({
      where: { reference: { in: [first, second] } },
      select: { accessCodeHash: true },
    });
    expect(codes[0]?.accessCodeHash).toEqual(codes[1]?.accessCodeHash);
    const email = (await findCase(as('s.lark'), first))?.parties[0]?.email ?? '';
    expect(await findByEmail(client, { reference: second, email })).toMatchObject({ email });
  });

  it('is found in the queue by the name of the resident, who is told of it', async () => {
    const { second } = await givenStageTwo();
    const name = (await findCase(as('s.lark'), second))?.parties[0]?.name ?? '';
    const filter = { status: 'open', process: null, serviceId: null, owner: 'anybody' } as const;
    const page = { dueBy: null, sort: 'due', limit: 100, offset: 0 } as const;
    const { lines } = await listQueue(as('s.lark'), { words: name, ...filter, ...page });
    expect(lines.find(({ reference }) => reference === second)?.residentName).toBe(name);
    const id = (await caseIdOf(test.database.client, second)) ?? '';
    const mails = await test.database.client.notification.findMany({ where: { caseId: id } });
    expect(mails.map(({ template }) => template)).toEqual(['next-stage']);
  });

  it('is answered by somebody else, and then goes on to the Ombudsman', async () => {
    const { second } = await givenStageTwo();
    expect(await take('s.lark', second, answer)).toMatchObject({ ok: false, reason: 'not-allowed' });
    await answerApproved(second);
    const { wentOn } = succeed(await take('manager', second, unhappy));
    expect(wentOn?.stage).toBe('ombudsman');
  });

  it('ends with an answer that says by when the Ombudsman has to hear of it, in the mail and in the letter', async () => {
    const { first, second } = await givenStageTwo();
    await answerApproved(second);
    const textsOf = async (reference: Reference) =>
      (await deliverAll(test.database, reference)).map(({ text }) => text).join();
    const words = 'They normally need to hear from you by Thursday 11 February 2027.';
    expect(await textsOf(second)).toContain(words);
    expect(await textsOf(first)).not.toContain('They normally need to hear');
    expect((await findAnswerLetter(as('s.lark'), second))?.goOnBy).toBe('2027-02-11');
  });

  it('can be refused with reasons that somebody else approves, and the mail tells the way to the Ombudsman', async () => {
    const { second } = await givenStageTwo();
    const refusal = { ...answer, text: 'A court decides this claim.', outcome: 'not-escalated' };
    succeed(await take('caseworker', second, { ...refusal, step: 'save-draft' }));
    succeed(await take('caseworker', second, { step: 'submit-draft', draft: 1 }));
    succeed(await take('manager', second, { step: 'approve-draft', draft: 1 }));
    succeed(await take('caseworker', second, { step: 'send-answer', draft: 1, asDrafted: true }));
    const mail = (await deliverAll(test.database, second)).at(-1)?.text;
    expect(mail).toContain('We have decided not to look at your complaint again at stage 2.');
    expect(mail).toContain('A court decides this claim.');
    expect(mail).toContain('https://www.lgo.org.uk');
  });

  it('goes on once', async () => {
    const { first } = await givenStageTwo();
    expect(await take('s.lark', first, unhappy)).toMatchObject({ ok: false, reason: 'already-done' });
  });
});

describe('a complaint that the Ombudsman refers back', () => {
  const decided = {
    step: 'record-decision',
    outcome: 'ombudsman-referred-back',
    decidedOn: '2026-02-11',
    text: 'The Ombudsman wants us to look at it first.',
  };

  async function givenBefore(pack: { outcome: string }) {
    const first = await givenLogged(as('agent'), { form: 'complaint' });
    succeed(await take('s.lark', first, { ...answer, ...pack }));
    const { wentOn } = succeed(await take('s.lark', first, unhappy));
    if (wentOn === null) throw new Error('It has not gone on.');
    return { first, outside: wentOn };
  }

  it('is ours again: the stage before can be reopened, and says so on its record', async () => {
    const { first, outside } = await givenBefore({ outcome: 'not-accepted' });
    expect(outside.stage).toBe('ombudsman');
    const reopened = { step: 'reopen', message: 'We look at it after all.' };
    expect(await take('s.lark', first, reopened)).toMatchObject({ ok: false, reason: 'already-done' });
    succeed(await take('s.lark', outside.reference, decided));
    expect(await matterOf(first)).toMatchObject({ wentOn: null });
    expect(succeed(await take('s.lark', first, reopened))).toMatchObject({ status: 'in-progress' });
  });

  it('is told once to the manager of the service, while nobody has it', async () => {
    const { first, outside } = await givenBefore({ outcome: 'not-accepted' });
    succeed(await take('s.lark', outside.reference, decided));
    const mails = await deliverAll(test.database, first);
    const told = mails.filter(({ subject }) => subject === `Ours again: ${formatReference(first)}`);
    expect(told.map(({ to }) => to)).toEqual(['manager@brackwater.example']);
  });

  it('stays with them when they decide it', async () => {
    const { first, outside } = await givenBefore({ outcome: 'not-accepted' });
    const upheld = { ...decided, outcome: 'ombudsman-upheld', injustice: 'yes' };
    expect(await take('s.lark', outside.reference, { ...upheld, injustice: '' })).toMatchObject({
      field: 'injustice',
    });
    succeed(await take('s.lark', outside.reference, upheld));
    expect((await matterOf(first)).wentOn?.stage).toBe('ombudsman');
  });

  it('tells the resident what was decided and what is promised for it', async () => {
    const { outside } = await givenBefore({ outcome: 'not-accepted' });
    const remedy = { remedy: 'We will say sorry in writing.', kind: 'apology', dueOn: '2026-03-11' };
    const upheld = {
      ...decided,
      ...remedy,
      outcome: 'ombudsman-upheld',
      injustice: 'no',
      publicReport: true,
    };
    expect(await take('s.lark', outside.reference, { ...upheld, owner: 'nobody' })).toMatchObject({
      field: 'owner',
    });
    const owner = (await findCase(as('s.lark'), outside.reference))?.owners[0];
    const { undertakings } = succeed(
      await take('s.lark', outside.reference, { ...upheld, owner: owner?.id }),
    );
    expect(undertakings).toMatchObject([{ kind: 'apology', dueOn: '2026-03-11', owner: { id: owner?.id } }]);
    const mails = await deliverAll(test.database, outside.reference);
    const mail = mails.find(({ subject }) => subject.startsWith('What was decided'));
    for (const words of ['the Local Government and Social Care Ombudsman', 'agrees with you', decided.text])
      expect(mail?.text).toContain(words);
    expect(mail?.text).toContain('We will say sorry in writing.');
    expect(await matterOf(outside.reference)).toMatchObject({ status: 'answered', toldOn: '2026-02-11' });
  });
});
