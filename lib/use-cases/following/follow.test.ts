import { describe, expect, it } from 'vitest';
import { findCaseForSystem } from '#lib/db/case-files';
import { inTransaction } from '#lib/db/transaction';
import { serviceRequestForm } from '#lib/domain/forms/service-request-form';
import type { Reference } from '#lib/domain/references/reference';
import { deliverAll } from '#lib/testing/deliver';
import { givenLogged, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { findCase } from '#lib/use-cases/cases/find-case';
import { takeStep } from '#lib/use-cases/cases/take-step';
import type { Context } from '#lib/use-cases/context';
import { saveAnswers } from '#lib/use-cases/drafts/save-answers';
import { startDraft } from '#lib/use-cases/drafts/start-draft';
import { answerFollowing, askToFollow } from '#lib/use-cases/following/follow';
import { tellFollowers } from '#lib/use-cases/following/tell-followers';
import { deleteOldDrafts } from '#lib/use-cases/scheduled/delete-old-drafts';

const test = testCouncil();
const { as, anybody } = test;

const FOLLOWER = 'ada@post.example';

const report = (place: string): Promise<Reference> =>
  givenLogged(as('agent'), { form: 'service-request', raw: { place } });

/** Somebody who has begun to report a pothole there. */
async function begun(context: Context, place: string): Promise<string> {
  const { token, form } = succeed(await startDraft(context, { form: 'service-request' }));
  const pages = {
    danger: { danger: 'no' },
    service: { service: 'roads' },
    category: { category: 'roads-pothole' },
  };
  for (const [page, raw] of Object.entries({ ...pages, where: { place, ward: '' } }))
    succeed(await saveAnswers(context, form, { token, page, raw, changing: true }));
  return token;
}

async function ask(place: string, email = FOLLOWER, context = anybody()) {
  return askToFollow(context, serviceRequestForm, {
    token: await begun(context, place),
    address: null,
    email,
  });
}

/** A case as it stands when it has just come. */
async function received() {
  const reference = await report('9 Fish Hill');
  const found = await findCase(as('caseworker'), reference);
  if (found === null) throw new Error('It did not come.');
  return found.matter;
}

const tokenIn = (text = '') => /\/follow\/([\w.-]+)/.exec(text)?.[1] ?? '';

async function followed(place: string, email = FOLLOWER, context = anybody()): Promise<Reference> {
  const reference = await report(place);
  succeed(await ask(place, email, context));
  const [mail] = (await deliverAll(test.database, reference)).filter(({ to }) => to === email);
  succeed(await answerFollowing(anybody(), tokenIn(mail?.text)));
  return reference;
}

const take = async (reference: Reference, command: object) =>
  succeed(await takeStep(as('caseworker'), { reference, command }));

describe('whoever follows the report of another', () => {
  it('is asked by a link first, and told nothing before they have used it', async () => {
    const reference = await report('1 Quay Street');
    succeed(await ask('Quay Street 4'));
    const [mail, ...more] = await deliverAll(test.database, reference);
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ to: FOLLOWER, subject: 'Do you want to be told what happens? Pothole' });
    expect(mail?.addresses?.replyTo).toBeNull();
    await take(reference, { step: 'acknowledge', message: 'Sunita, we are looking.' });
    expect((await deliverAll(test.database, reference)).filter(({ to }) => to === FOLLOWER)).toEqual([]);
    const token = tokenIn(mail?.text);
    expect(succeed(await answerFollowing(anybody(), token))).toBe('begin');
    expect(await answerFollowing(anybody(), token)).toMatchObject({ ok: false });
  });

  it('is told that it has begun and ended, in no words of anybody, and officers see how many they are', async () => {
    const reference = await followed('2 Salt Row');
    await take(reference, { step: 'acknowledge', message: 'Sunita Brar, we are looking.' });
    await take(reference, { step: 'send-answer', text: 'It is filled, Sunita.', outcome: 'done' });
    const mails = (await deliverAll(test.database, reference)).filter(({ to }) => to === FOLLOWER);
    expect(mails.map(({ text }) => text)).toEqual([
      expect.stringContaining('We have begun to look into what was reported'),
      expect.stringMatching(/We have dealt with what was reported[\s\S]*What came of it: /),
    ]);
    for (const { text } of mails)
      expect(text).not.toMatch(new RegExp(`Sunita|filled|looking\\.|${reference}`));
    expect((await findCase(as('caseworker'), reference))?.followers).toBe(1);
  });

  it('hears no more once they have stopped it', async () => {
    const reference = await followed('3 Tanner Street');
    await take(reference, { step: 'acknowledge', message: 'Looking.' });
    const [mail] = (await deliverAll(test.database, reference)).filter(({ to }) => to === FOLLOWER);
    expect(succeed(await answerFollowing(anybody(), tokenIn(mail?.text)))).toBe('stop');
    expect(await answerFollowing(anybody(), tokenIn(mail?.text))).toMatchObject({ ok: false });
    await take(reference, { step: 'send-answer', text: 'Filled.', outcome: 'done' });
    expect((await deliverAll(test.database, reference)).filter(({ to }) => to === FOLLOWER)).toEqual([]);
    expect((await findCase(as('caseworker'), reference))?.followers).toBe(0);
  });

  it('is told once however often they asked, in their own language', async () => {
    const welsh = { ...anybody(), locale: 'cy' as const };
    const reference = await followed('4 Mill Lane');
    succeed(await ask('Mill Lane', FOLLOWER, welsh));
    const [again] = await deliverAll(test.database, reference);
    succeed(await answerFollowing(anybody(), tokenIn(again?.text)));
    await take(reference, { step: 'acknowledge', message: 'Looking.' });
    const mails = (await deliverAll(test.database, reference)).filter(({ to }) => to === FOLLOWER);
    expect(mails.map(({ text }) => text)).toEqual([expect.stringContaining('Rydym wedi dechrau edrych')]);
  });

  it('is told nothing of a case that has been restricted', async () => {
    const reference = await followed('5 Church Lane');
    await take(reference, { step: 'acknowledge', message: 'Looking.' });
    await deliverAll(test.database, reference);
    const { id } = await test.database.client.case.findUniqueOrThrow({
      where: { reference },
      select: { id: true },
    });
    const file = await findCaseForSystem(test.database.client, id);
    const context = as('caseworker');
    const tellThem = (restricted: boolean) =>
      inTransaction(test.database, async (tx) => {
        if (file === null) throw new Error('The case is gone.');
        const matter = { ...file.matter, restricted };
        await tellFollowers(context, { tx, before: await received(), matter, saved: [] });
      });
    await tellThem(true);
    expect(await deliverAll(test.database, reference)).toEqual([]);
    await tellThem(false);
    expect(await deliverAll(test.database, reference)).toHaveLength(1);
  });

  it('can follow only what is like their own report, and not fill mailboxes', async () => {
    await report('6 Rope Walk');
    expect(await ask('Station Road')).toMatchObject({ ok: false, reason: 'not-found' });
    const asked = { token: null, address: null, email: FOLLOWER };
    expect(await askToFollow(anybody(), serviceRequestForm, asked)).toMatchObject({ reason: 'not-found' });
    const tries = [];
    for (let tried = 0; tried < 11; tried += 1) tries.push((await ask('Rope Walk', 'much@post.example')).ok);
    expect(tries).toEqual([...Array(10).fill(true), false]);
  });

  it('is forgotten when they never confirmed it', async () => {
    await report('7 Cooper Street');
    succeed(await ask('Cooper Street', 'never@post.example'));
    const system = { kind: 'system', job: 'delete-old-drafts' } as const;
    const later = { ...anybody(), actor: system, now: new Date('2030-01-01T00:00:00Z') };
    succeed(await deleteOldDrafts(later));
    expect(await test.database.client.follower.count({ where: { email: 'never@post.example' } })).toBe(0);
  });

  it('is refused with a link that is none of ours', async () => {
    for (const token of [
      '',
      'x.y',
      anybody().secrets.seal('follow other x'),
      anybody().secrets.seal('rate begin x'),
    ])
      expect(await answerFollowing(anybody(), token)).toMatchObject({ ok: false, reason: 'not-found' });
  });
});
