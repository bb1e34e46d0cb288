import { describe, expect, it } from 'vitest';
import { LONGEST_TEXT } from '#lib/domain/cases/command';
import type { Reference } from '#lib/domain/references/reference';
import { givenContext } from '#lib/testing/given';
import { givenLogged, succeed } from '#lib/testing/given-drafts';
import { HOSTILE } from '#lib/testing/hostile-texts';
import { testCouncil } from '#lib/testing/test-council';
import { findCase } from '#lib/use-cases/cases/find-case';
import { takeStep } from '#lib/use-cases/cases/take-step';
import type { Context } from '#lib/use-cases/context';
import { findMail } from '#lib/use-cases/mail/find-mail';
import { ownPermit, takeOwnStep } from '#lib/use-cases/tracking/take-own-step';
import { trackCase } from '#lib/use-cases/tracking/track-case';

const test = testCouncil();
const { people, as, anybody } = test;

async function given(): Promise<{ reference: Reference; caseId: string }> {
  const reference = await givenLogged(as('agent'), { form: 'complaint' });
  const { id } = await test.database.client.case.findUniqueOrThrow({ where: { reference } });
  return { reference, caseId: id };
}

const permitFor = (caseId: string) =>
  ownPermit(givenContext(test.database, { kind: 'resident', caseId })) ?? '';

const writeLetter = (
  context: Context,
  { text, ...own }: { permit: string; reference: string; text: string },
) => takeOwnStep(context, { ...own, command: { step: 'write-to-council', text } });

describe('a letter from the resident', () => {
  it('stands with the letters, and whoever has the case is told by email, without its words', async () => {
    const { reference, caseId } = await given();
    const officer = people('caseworker');
    const manager = as('manager');
    succeed(await takeStep(manager, { reference, command: { step: 'allocate', to: officer.id } }));
    const context = anybody();
    const text = 'It has happened again.';
    succeed(await writeLetter(context, { permit: permitFor(caseId), reference, text }));

    const resident = givenContext(test.database, { kind: 'resident', caseId });
    const { letters } = succeed(await trackCase(resident, reference, '192.0.2.1'));
    expect(letters?.events.map((event) => event.text)).toContain(text);
    const { email } = await test.database.client.staff.findUniqueOrThrow({ where: { id: officer.id } });
    const mails = await test.database.client.notification.findMany({
      where: { caseId, template: 'colleague' },
    });
    expect(mails.map(({ recipient }) => recipient)).toEqual([email]);
    expect(JSON.stringify(mails)).not.toContain('again');
  });

  it('of a case that nobody has goes to the managers of its service', async () => {
    const { reference, caseId } = await given();
    succeed(await writeLetter(anybody(), { permit: permitFor(caseId), reference, text: 'Hello?' }));
    const mails = await test.database.client.notification.count({ where: { caseId, template: 'colleague' } });
    expect(mails).toBeGreaterThan(0);
  });

  it('is answered by the officer, who is seen to have written', async () => {
    const { reference, caseId } = await given();
    const officer = as('caseworker');
    const command = { step: 'write-to-resident', message: 'We have asked the depot.' };
    succeed(await takeStep(officer, { reference, command }));
    const mail = await test.database.client.notification.findFirstOrThrow({
      where: { caseId, template: 'letter' },
    });
    expect(mail.recipient).toBe('sunita.brar@post.example');
  });

  it('is taken for a day after the page was opened, and no longer', async () => {
    const { reference, caseId } = await given();
    const permit = permitFor(caseId);
    const letter = { permit, reference, text: 'I wrote this for hours.' };
    expect((await writeLetter(anybody('2026-02-12T09:00:00Z'), letter)).ok).toBe(true);
    expect(await writeLetter(anybody('2026-02-13T12:00:00Z'), letter)).toMatchObject({
      reason: 'not-allowed',
    });
  });

  it('is for the case its permit is for, and needs one', async () => {
    const { caseId } = await given();
    const { reference } = await given();
    const text = 'For somebody else.';
    expect((await writeLetter(anybody(), { permit: permitFor(caseId), reference, text })).ok).toBe(false);
    for (const permit of ['', 'x', anybody().secrets.seal(`tracking ${caseId} 9999999999999 resident`)]) {
      expect(await writeLetter(anybody(), { permit, reference, text })).toMatchObject({
        reason: 'not-allowed',
      });
    }
    expect(ownPermit(anybody())).toBeNull();
  });

  it('keeps hostile text as far as it can be kept; empty or far too long, it is refused', async () => {
    const { reference, caseId } = await given();
    const permit = permitFor(caseId);
    for (const [what, { text, lines }] of Object.entries(HOSTILE)) {
      const written = await writeLetter(anybody(), { permit, reference, text });
      expect(written.ok, what).toBe(lines !== '' && text.length <= LONGEST_TEXT);
      if (!written.ok) continue;
      const shown = await findCase(as('caseworker'), reference);
      expect(shown?.events.at(-1)?.text, what).toBe(lines);
    }
  });

  it('is one of thirty an hour at most', async () => {
    const { reference, caseId } = await given();
    const letter = { permit: permitFor(caseId), reference, text: 'Again.' };
    for (let times = 0; times < 30; times += 1) succeed(await writeLetter(anybody(), letter));
    expect(await writeLetter(anybody(), letter)).toMatchObject({ reason: 'too-many-attempts' });
  });
});

const answer = { step: 'send-answer', text: 'We did what we should.', outcome: 'not-upheld', files: [] };

async function answered(form: 'complaint' | 'foi' = 'complaint') {
  const reference = await givenLogged(as('agent'), { form });
  const { id: caseId } = await test.database.client.case.findUniqueOrThrow({ where: { reference } });
  const officer = form === 'foi' ? 'information' : 's.lark';
  const outcome = form === 'foi' ? 'not-held' : 'not-upheld';
  const given = { reference, command: { ...answer, outcome } };
  succeed(await takeStep(as(officer), given));
  return { reference, caseId, permit: permitFor(caseId) };
}

const mailsOf = (caseId: string) =>
  test.database.client.notification.findMany({ where: { caseId }, orderBy: { createdAt: 'asc' } });

describe('a case that its resident takes back', () => {
  it('is answered as withdrawn, told to them by mail without their own words, and to whoever sees to it', async () => {
    const { reference, caseId } = await given();
    const command = { step: 'withdraw', message: 'My neighbour has mended it.' } as const;
    const matter = succeed(await takeOwnStep(anybody(), { permit: permitFor(caseId), reference, command }));
    expect(matter).toMatchObject({ status: 'answered', outcome: 'withdrawn' });
    const mails = await mailsOf(caseId);
    expect(mails.map(({ template }) => template)).toEqual(expect.arrayContaining(['ended', 'colleague']));
    const ended = mails.find(({ template }) => template === 'ended');
    const system = givenContext(test.database, { kind: 'system', job: 'deliver-mail' });
    expect(await findMail(system, ended?.id ?? '')).toMatchObject({ text: null });
  });
});

describe('a resident who is unhappy with the answer', () => {
  const goOn = {
    step: 'next-stage',
    askedOn: '2026-02-11',
    channel: 'web',
    text: 'The crew never came.',
  } as const;

  it('opens the next stage, with their words, and types nothing again', async () => {
    const { reference, permit } = await answered();
    const { wentOn } = succeed(await takeOwnStep(anybody(), { permit, reference, command: goOn }));
    const second = wentOn ?? { id: '', reference: '' };
    const next = givenContext(test.database, { kind: 'resident', caseId: second.id });
    const { matter, letters } = succeed(await trackCase(next, second.reference, null));
    expect(matter).toMatchObject({ stage: 'stage-2', channel: 'web', follows: { reference } });
    expect(letters?.events[0]?.text).toBe('The crew never came.');
    expect(letters?.facts.length).toBeGreaterThan(0);
    expect((await mailsOf(second.id)).map(({ template }) => template)).toEqual(['next-stage']);
  });

  it('asks for a review of an information request, also late, with a reason', async () => {
    const { reference, permit, caseId } = await answered('foi');
    const late = anybody('2026-06-01T10:00:00Z');
    const fresh = ownPermit(
      givenContext(test.database, { kind: 'resident', caseId }, { at: '2026-06-01T09:00:00Z' }),
    );
    const asking = { ...goOn, askedOn: '2026-06-01', text: '' };
    const own = { permit: fresh ?? '', reference };
    expect(await takeOwnStep(late, { ...own, command: asking })).toMatchObject({ reason: 'missing-text' });
    expect(await takeOwnStep(late, { ...own, permit, command: asking })).toMatchObject({
      reason: 'not-allowed',
    });
    const { wentOn } = succeed(
      await takeOwnStep(late, { ...own, command: { ...asking, text: 'I was in hospital.' } }),
    );
    const officer = as('information');
    const review = await findCase(officer, wentOn?.reference ?? '');
    expect(review?.matter.follows).toMatchObject({ reference, late: true });
  });

  it('says that it is not solved: whoever sees to it is told, and it stays answered', async () => {
    const { reference, permit, caseId } = await answered();
    const own = { permit, reference };
    const command = { step: 'rate', handling: 'badly', solved: 'no' } as const;
    expect(succeed(await takeOwnStep(anybody(), { ...own, command })).status).toBe('answered');
    const told = (await mailsOf(caseId)).filter(({ template }) => template === 'colleague');
    expect(told.length).toBeGreaterThan(0);
    expect(told[0]?.data).toMatchObject({ news: 'not-solved' });
    expect(await takeOwnStep(anybody(), { ...own, command })).toMatchObject({ reason: 'already-done' });
    const wrong = { step: 'rate', handling: 'splendidly', solved: '' } as const;
    expect(await takeOwnStep(anybody(), { ...own, command: wrong })).toMatchObject({ reason: 'wrong-input' });
  });

  it('says that it is solved without anybody being told', async () => {
    const { reference, permit, caseId } = await answered();
    const command = { step: 'rate', handling: 'well', solved: 'yes' } as const;
    succeed(await takeOwnStep(anybody(), { permit, reference, command }));
    expect((await mailsOf(caseId)).filter(({ template }) => template === 'colleague')).toEqual([]);
  });

  it('is offered what can be done now, and nothing else', async () => {
    const { reference, permit, caseId } = await answered();
    const resident = givenContext(test.database, { kind: 'resident', caseId });
    const own = async () => succeed(await trackCase(resident, reference, null)).letters?.own;
    expect(await own()).toEqual(['write-to-council', 'rate', 'next-stage', 'choose-language']);
    succeed(await takeOwnStep(anybody(), { permit, reference, command: goOn }));
    expect(await own()).toEqual(['write-to-council', 'rate', 'choose-language']);
  });
});

describe('a resident whose complaint is not answered by its last day', () => {
  // Received on Wednesday 11 February 2026 and not acknowledged: 15 working days end on Wednesday 4 March.
  it('goes on to stage 2 from the next day, which the page offers then', async () => {
    const { reference, caseId } = await given();
    const at = (day: string) =>
      givenContext(test.database, { kind: 'resident', caseId }, { at: `${day}T10:00:00Z` });
    const lettersOn = async (day: string) =>
      succeed(await trackCase(at(day), reference, '192.0.2.1')).letters;
    const go = (day: string) =>
      takeOwnStep(at(day), {
        permit: ownPermit(at(day)) ?? '',
        reference,
        command: { step: 'next-stage', askedOn: day, channel: 'web', text: '' },
      });
    expect(await lettersOn('2026-03-04')).toMatchObject({ overdueSince: null });
    expect((await lettersOn('2026-03-04'))?.own).not.toContain('next-stage');
    expect(await go('2026-03-04')).toMatchObject({ ok: false, reason: 'not-now' });
    const letters = await lettersOn('2026-03-05');
    expect(letters).toMatchObject({ overdueSince: '2026-03-04' });
    expect(letters?.own).toContain('next-stage');
    expect(succeed(await go('2026-03-05'))).toMatchObject({
      status: 'received',
      wentOn: { stage: 'stage-2' },
    });
  });
});
