import { describe, expect, it } from 'vitest';
import { loadEvents } from '#lib/db/case-events';
import { caseIdOf } from '#lib/db/cases';
import type { Case } from '#lib/domain/cases/case';
import { caseFromEvents } from '#lib/domain/cases/evolve';
import type { RawAnswers } from '#lib/domain/forms/form';
import { formatReference, type Reference, toReference } from '#lib/domain/references/reference';
import { storeWith } from '#lib/files/store';
import { deliverAll } from '#lib/testing/deliver';
import { givenContext } from '#lib/testing/given';
import { givenLogged, givenSent, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { findCase } from '#lib/use-cases/cases/find-case';
import { takeStep } from '#lib/use-cases/cases/take-step';
import type { Context } from '#lib/use-cases/context';
import { verifyRecord } from '#lib/use-cases/record/verify-record';
import { trackCase } from '#lib/use-cases/tracking/track-case';

const test = testCouncil();
const { as } = test;

const BEFORE = '2026-02-03T10:00:00Z';
const ASKED_ON = '2026-02-06';

const takeAt = (context: Context, reference: Reference, command: object) =>
  takeStep(context, { reference, command });
const take = (email: string, reference: Reference, command: object) => takeAt(as(email), reference, command);

async function matterOf(reference: Reference): Promise<Case> {
  const id = (await caseIdOf(test.database.client, reference)) ?? '';
  return caseFromEvents(await loadEvents(test.database.client, id));
}

const answer = { step: 'send-answer', text: 'We did what we should.', outcome: 'not-upheld', files: [] };
const naming = (earlier: string, change: Record<string, string> = {}) => ({
  step: 'name-earlier-case',
  earlier,
  message: 'We have found our answer of 3 February.',
  ...change,
});

/** A complaint about the bins that Lark answered. */
async function givenAnswered(): Promise<Reference> {
  const reference = await givenLogged(as('agent', BEFORE), { form: 'complaint' });
  succeed(await takeAt(as('s.lark', BEFORE), reference, answer));
  return reference;
}

/** A letter that came some days before an officer reads it. */
function givenRequest(raw: RawAnswers = {}): Promise<Reference> {
  return givenLogged(as('agent'), { form: 'review-request', receivedOn: ASKED_ON, raw });
}

async function nextOf(earlier: Reference): Promise<Reference> {
  const { wentOn } = await matterOf(earlier);
  if (wentOn === null) throw new Error('It has not gone on.');
  return wentOn.reference;
}

describe('somebody who wants an answer looked at again, and has no page to ask on', () => {
  it('gets the next stage of the earlier case, by its own dates, from the day they asked', async () => {
    const earlier = await givenAnswered();
    const request = await givenRequest({ 'still-wrong': 'Nobody came.', 'put-right': 'A new bin.' });
    succeed(await take('caseworker', request, naming(earlier)));
    const second = await nextOf(earlier);
    expect(await matterOf(second)).toMatchObject({
      process: 'complaint',
      stage: 'stage-2',
      status: 'received',
      receivedOn: ASKED_ON,
      channel: 'phone',
      takenIn: [{ reference: request }],
    });
    const shown = await findCase(as('caseworker'), second);
    expect(shown?.clocks.map(({ clock }) => [clock.ruleId, clock.dueOn])).toEqual([
      ['cmp-stage2-ack', '2026-02-13'],
      ['cmp-stage2', '2026-03-13'],
    ]);
    expect(shown?.events.map(({ text }) => text)).toContain('Nobody came.\n\nA new bin.');
    // Somebody else answers it.
    expect(await take('s.lark', second, { ...answer, step: 'save-draft' })).toMatchObject({ ok: false });
  });

  it('is told where it goes on, and their request ends there', async () => {
    const [earlier, request] = [await givenAnswered(), await givenRequest()];
    succeed(await take('caseworker', request, naming(earlier)));
    const second = formatReference(await nextOf(earlier));
    const mail = (await deliverAll(test.database, request)).at(-1);
    expect(mail?.subject).toContain('We look at our answer again');
    expect(mail?.text).toContain(`We look at it again under a reference of its own, ${second}.`);
    expect(mail?.text).toContain('We have found our answer of 3 February.');
    expect(await matterOf(request)).toMatchObject({
      status: 'answered',
      outcome: 'merged',
      mergedInto: { looksAgain: true },
    });
    expect((await deliverAll(test.database, await nextOf(earlier))).length).toBeGreaterThan(0);
  });

  it('reads the new stage with the code of their request, and nobody else does', async () => {
    const [earlier, request, other] = [await givenAnswered(), await givenRequest(), await givenRequest()];
    succeed(await take('caseworker', request, naming(earlier)));
    const second = await nextOf(earlier);
    const lettersFor = async (reference: Reference) => {
      const { id: caseId } = await matterOf(reference);
      const context = givenContext(test.database, { kind: 'resident', caseId, isMember: false });
      return succeed(await trackCase(context, second, null)).letters !== null;
    };
    expect([await lettersFor(request), await lettersFor(other)]).toEqual([true, false]);
  });

  it('has been acknowledged for the new stage where their request was, and waits no longer for it', async () => {
    const [earlier, request] = [await givenAnswered(), await givenRequest()];
    const acknowledged = { step: 'acknowledge', message: 'We look for it.' };
    succeed(await takeAt(as('caseworker', '2026-02-09T10:00:00Z'), request, acknowledged));
    succeed(await take('caseworker', request, naming(earlier)));
    const second = await nextOf(earlier);
    expect(await matterOf(second)).toMatchObject({ status: 'in-progress', acknowledgedOn: '2026-02-09' });
    const shown = await findCase(as('caseworker'), second);
    expect(shown?.clocks.map(({ clock }) => [clock.ruleId, clock.dueOn, clock.stoppedOn])).toEqual([
      ['cmp-stage2-ack', '2026-02-13', '2026-02-09'],
      ['cmp-stage2', '2026-03-09', null],
    ]);
  });

  it('leaves a record that holds together', async () => {
    const [earlier, request] = [await givenAnswered(), await givenRequest()];
    succeed(await take('caseworker', request, naming(earlier)));
    const problems: string[] = [];
    const report = { problem: (each: string) => problems.push(each), progress: () => undefined };
    await verifyRecord({ db: test.database.client, store: storeWith({}) }, report);
    expect(problems).toEqual([]);
  });

  it('is looked at from the beginning, from the same day, where there is no earlier case here', async () => {
    const request = await givenRequest();
    const words = { why: 'Nothing of theirs is here.', message: 'From now on this is a complaint.' };
    succeed(await take('caseworker', request, { step: 'recategorise', process: 'complaint', ...words }));
    expect(await matterOf(request)).toMatchObject({
      process: 'complaint',
      pack: 'complaint/lgsco-2024',
      receivedOn: ASKED_ON,
    });
  });

  it('can ask in the form for complaints just as well', async () => {
    const earlier = await givenAnswered();
    const raw = { 'told-us': 'complained', 'what-happened': '', 'told-when': '', 'told-reference': '' };
    const complaint = await givenLogged(as('agent'), { form: 'complaint', receivedOn: ASKED_ON, raw });
    const words = { why: 'It has been answered once.', message: 'We look for our answer.' };
    succeed(
      await take('caseworker', complaint, { step: 'recategorise', process: 'review-request', ...words }),
    );
    succeed(await take('caseworker', complaint, naming(earlier)));
    expect(await matterOf(await nextOf(earlier))).toMatchObject({ receivedOn: ASKED_ON });
  });
});

describe('naming the earlier case', () => {
  it('is helped by what the same person had with us before that can be looked at again', async () => {
    const sender = { name: 'Ines Quill', email: 'ines@post.example' };
    const at = as('agent', BEFORE);
    const complaint = await givenLogged(at, { form: 'complaint', raw: sender });
    const others = await givenLogged(at, { form: 'complaint' });
    const ofAnotherOffice = await givenLogged(at, { form: 'foi', raw: sender });
    const request = await givenRequest(sender);
    const again = await givenRequest(sender);
    const shown = await findCase(as('caseworker'), request);
    const named = shown?.nameable.map(({ reference }) => reference);
    expect(named).toEqual([complaint]);
    expect(named).not.toContain(others);
    expect(named).not.toContain(ofAnotherOffice);
    expect(named).not.toContain(again);
    expect((await findCase(as('caseworker'), complaint))?.nameable).toEqual([]);
  });

  it('is refused of a case that there is not, is not theirs to take further, or is the request itself', async () => {
    const request = await givenRequest();
    const ofOthers = await givenLogged(as('agent', BEFORE), { form: 'foi' });
    for (const named of ['', 'lost', toReference('222222222'), ofOthers, request])
      expect(await take('caseworker', request, naming(named)), named).toMatchObject({
        ok: false,
        field: 'earlier',
        message: expect.stringContaining('Check the reference'),
      });
  });

  it('is refused where that case is not answered yet, was answered later, or has gone on', async () => {
    const request = await givenRequest();
    const open = await givenLogged(as('agent', BEFORE), { form: 'complaint' });
    const answeredLater = await givenLogged(as('agent', BEFORE), { form: 'complaint' });
    succeed(await take('s.lark', answeredLater, answer));
    const gone = await givenAnswered();
    succeed(await take('caseworker', gone, { step: 'next-stage', askedOn: ASKED_ON, channel: 'phone' }));
    for (const named of [open, answeredLater, gone])
      expect(await take('caseworker', request, naming(named))).toMatchObject({ ok: false, field: 'earlier' });
    expect(await matterOf(request)).toMatchObject({ status: 'received' });
  });

  it('is refused after our last stage: who comes next is not of the council', async () => {
    const [earlier, request] = [await givenAnswered(), await givenRequest()];
    succeed(
      await take('caseworker', earlier, { step: 'next-stage', askedOn: '2026-02-04', channel: 'phone' }),
    );
    const second = await nextOf(earlier);
    const withdrawn = { step: 'withdraw', message: 'As you wish.' };
    succeed(await takeAt(as('caseworker', '2026-02-05T10:00:00Z'), second, withdrawn));
    expect(await take('caseworker', request, naming(second))).toMatchObject({
      ok: false,
      field: 'earlier',
      message: expect.stringContaining('Nobody of ours looks again'),
    });
    expect(await matterOf(second)).toMatchObject({ wentOn: null });
  });

  it('wants to know how an officer knows that it is the same person, and a word to the resident', async () => {
    const [earlier, request] = [
      await givenAnswered(),
      await givenRequest({ name: 'Sunita Rai', email: 'rai@post.example' }),
    ];
    expect(await take('caseworker', request, naming(earlier))).toMatchObject({ ok: false, field: 'why' });
    const why = 'She has married, and rang from the number we have.';
    expect(await take('caseworker', request, naming(earlier, { why, message: ' ' }))).toMatchObject({
      ok: false,
      field: 'message',
    });
    expect(await matterOf(earlier)).toMatchObject({ wentOn: null });
    succeed(await take('caseworker', request, naming(earlier, { why })));
    expect(await nextOf(earlier)).toBeTruthy();
  });

  it('has them reached where their request says from then on, once an officer says how it is known', async () => {
    const moved = { email: 'sunita@new.example' };
    const [earlier, request] = [await givenAnswered(), await givenRequest(moved)];
    expect(await take('caseworker', request, naming(earlier))).toMatchObject({ ok: false, field: 'why' });
    expect((await findCase(as('caseworker'), earlier))?.parties).toMatchObject([
      { email: 'sunita.brar@post.example' },
    ]);
    succeed(await take('caseworker', request, naming(earlier, { why: 'She rang about it.' })));
    const second = await nextOf(earlier);
    expect((await findCase(as('caseworker'), second))?.parties).toMatchObject([moved]);
    const changed = (await findCase(as('caseworker'), earlier))?.events.find(
      ({ data }) => data.type === 'contact-changed',
    );
    expect(changed?.text).toBe('She rang about it.');
    const notices = await test.database.client.notification.findMany({
      where: { template: { in: ['contact-moved', 'contact-changed', 'next-stage'] } },
      select: { template: true, recipient: true },
    });
    expect(notices).toEqual(
      expect.arrayContaining([
        { template: 'contact-moved', recipient: 'sunita.brar@post.example' },
        { template: 'contact-changed', recipient: moved.email },
        { template: 'next-stage', recipient: moved.email },
      ]),
    );
  });

  it('has them answered in the way that the request asks for', async () => {
    const [earlier, request] = [await givenAnswered(), await givenRequest({ needs: ['large-print'] })];
    succeed(await take('caseworker', request, naming(earlier)));
    expect((await findCase(as('caseworker'), await nextOf(earlier)))?.parties).toMatchObject([
      { email: 'sunita.brar@post.example', needs: ['large-print'] },
    ]);
  });

  it('leaves how the resident is reached to themselves where somebody acts for them', async () => {
    const earlier = await givenAnswered();
    const helper = { name: 'Dev Brar', email: 'dev@post.example', 'who-for': 'somebody-else' };
    const helped = {
      'helped-name': 'Sunita Brar',
      'helped-relationship': 'Her son',
      'helped-consent': 'agreed',
    };
    const request = await givenRequest({ ...helper, ...helped });
    succeed(await take('caseworker', request, naming(earlier, { why: 'She wrote that he may.' })));
    expect((await findCase(as('caseworker'), await nextOf(earlier)))?.parties).toMatchObject([
      { email: 'sunita.brar@post.example' },
    ]);
  });

  it('waits for the consent of the one for whom somebody acts', async () => {
    const earlier = await givenAnswered();
    const another = { 'helped-name': 'Sunita Brar', 'helped-relationship': 'Her son' };
    const request = await givenRequest({
      'who-for': 'somebody-else',
      ...another,
      'helped-consent': 'not-yet',
    });
    expect(await take('caseworker', request, naming(earlier))).toMatchObject({
      ok: false,
      reason: 'not-now',
    });
  });
});

describe('a request for a review of an answer to a request for information', () => {
  const asksAboutInformation = { answered: 'information', service: '' };

  it('is for information officers alone, and opens the review from the day it came', async () => {
    const earlier = await givenLogged(as('agent', BEFORE), { form: 'foi' });
    const granted = { ...answer, text: 'Twelve.', outcome: 'granted' };
    for (const command of [{ step: 'assess', urgency: 'ordinary' }, granted])
      succeed(await takeAt(as('information', BEFORE), earlier, command));
    const request = await givenRequest(asksAboutInformation);
    expect(await matterOf(request)).toMatchObject({ process: 'internal-review-request' });
    expect(await take('caseworker', request, naming(earlier))).toMatchObject({ reason: 'not-found' });
    succeed(await take('information', request, naming(earlier)));
    const review = await nextOf(earlier);
    expect(await matterOf(review)).toMatchObject({ process: 'foi', stage: 'review', receivedOn: ASKED_ON });
    const shown = await findCase(as('information'), review);
    expect(shown?.clocks.map(({ clock }) => [clock.ruleId, clock.dueOn])).toEqual([
      ['foi-ir-target', '2026-03-06'],
    ]);
  });

  it('says why it is taken where it came after the time for it', async () => {
    const long = '2025-11-03T10:00:00Z';
    const earlier = await givenLogged(as('agent', long), { form: 'foi' });
    for (const command of [
      { step: 'assess', urgency: 'ordinary' },
      { ...answer, outcome: 'granted' },
    ])
      succeed(await takeAt(as('information', long), earlier, command));
    const request = await givenRequest(asksAboutInformation);
    expect(await take('information', request, naming(earlier))).toMatchObject({ ok: false, field: 'why' });
    succeed(await take('information', request, naming(earlier, { why: 'She was in hospital.' })));
    expect((await matterOf(await nextOf(earlier))).follows).toMatchObject({ late: true });
  });
});

describe('the form', () => {
  it('is sent page by page, and its dates are told', async () => {
    const { reference } = await givenSent(test.anybody(), 'review-request');
    const matter = await matterOf(reference);
    expect(matter).toMatchObject({ process: 'review-request', receivedOn: '2026-02-11' });
    const shown = await findCase(as('caseworker'), reference);
    expect(shown?.clocks.map(({ clock }) => [clock.ruleId, clock.dueOn])).toEqual([
      ['review-request-answer', '2026-02-16'],
    ]);
  });
});

describe('a request to look again at an answer about social care', () => {
  it('is kept from the contact centre, and opens the next stage', async () => {
    const earlier = await givenLogged(as('i.tarr', BEFORE), { form: 'childrens-social-care' });
    succeed(await takeAt(as('i.tarr', BEFORE), earlier, answer));
    const request = await givenLogged(as('i.tarr'), {
      form: 'review-request',
      receivedOn: ASKED_ON,
      raw: { answered: 'care', service: 'childrens-services' },
    });
    expect(await matterOf(request)).toMatchObject({ process: 'care-review-request' });
    expect(await findCase(as('agent'), request)).toBeNull();
    expect(await findCase(as('caseworker'), request)).toBeNull();
    succeed(await take('i.tarr', request, naming(earlier)));
    expect(await matterOf(await nextOf(earlier))).toMatchObject({
      process: 'childrens-social-care',
      stage: 'stage-2',
    });
  });
});
