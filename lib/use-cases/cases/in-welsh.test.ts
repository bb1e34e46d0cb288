import { describe, expect, it } from 'vitest';
import { caseIdOf } from '#lib/db/cases';
import type { Reference } from '#lib/domain/references/reference';
import { deliverAll } from '#lib/testing/deliver';
import { givenSent, INFORMATION, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { findCase } from '#lib/use-cases/cases/find-case';
import { findAnswerLetter } from '#lib/use-cases/cases/find-letter';
import { logForResident } from '#lib/use-cases/cases/log-for-resident';
import { takeStep } from '#lib/use-cases/cases/take-step';
import { findCaller } from '#lib/use-cases/contact/find-caller';
import type { Context } from '#lib/use-cases/context';
import { sendTrackingLink } from '#lib/use-cases/tracking/prove-access';
import { trackCase } from '#lib/use-cases/tracking/track-case';

const test = testCouncil();
const { as } = test;

const inWelsh = (): Context => ({ ...test.anybody(), locale: 'cy' });
const officer = () => as('information');
const take = (reference: Reference, command: Record<string, unknown>) =>
  takeStep(officer(), { reference, command });

async function resident(reference: Reference): Promise<Context> {
  const caseId = (await caseIdOf(test.database.client, reference)) ?? '';
  return { ...inWelsh(), actor: { kind: 'resident', caseId } };
}

const answer = {
  step: 'send-answer',
  text: 'Nineteen trees, and we planted forty.',
  outcome: 'granted',
  files: [],
};

describe('a request sent in Welsh', () => {
  it('is confirmed, acknowledged, answered and closed in Welsh, the officer’s own words as written', async () => {
    const { reference } = await givenSent(inWelsh(), 'foi');
    succeed(await take(reference, { step: 'acknowledge', message: 'I have asked the parks team.' }));
    succeed(await take(reference, answer));
    const mails = await deliverAll(test.database, reference);
    expect(mails.map(({ subject }) => subject.split(':')[0])).toEqual([
      'Mae eich cais am wybodaeth gennym',
      'Rydym yn gweithio ar eich cais am wybodaeth',
      'Ein hateb i’ch cais am wybodaeth',
    ]);
    const [received, acknowledged, answered] = mails.map(({ text }) => text);
    expect(received).toContain('Daeth i law ar ddydd Mercher 11 Chwefror 2026.');
    expect(received).toMatch(/\/track\/\S+\?lang=cy/);
    expect(acknowledged).toContain('I have asked the parks team.');
    expect(answered).toContain('Rydym wedi rhoi i chi’r holl wybodaeth y gofynnoch amdani.');
    expect(answered).toContain('Nineteen trees, and we planted forty.');
    expect(answered).toContain('Cyngor Bwrdeistref Brackwater');
    for (const { html } of mails) expect(html).toContain('<html lang="cy">');
    expect(succeed(await take(reference, { step: 'close' })).status).toBe('closed');
  });

  it('is read in Welsh by the resident and in English by officers, who see which language to expect', async () => {
    const { reference } = await givenSent(inWelsh(), 'foi');
    const tracked = succeed(await trackCase(await resident(reference), reference, null));
    const shown = tracked.letters?.facts.flatMap(({ rows }) => rows) ?? [];
    expect(tracked.serviceName).toBe('Parciau a choed');
    expect(shown.find(({ question }) => question === 'service')?.value).toBe('Parciau a choed');
    expect(shown.find(({ question }) => question === 'information')).toMatchObject({
      value: INFORMATION['information'],
    });
    const opened = await findCase(officer(), reference);
    expect(opened?.matter.language).toBe('cy');
    expect(opened?.serviceName).toBe('Parks and trees');
    const facts = opened?.facts.flatMap(({ rows }) => rows) ?? [];
    expect(facts.find(({ question }) => question === 'service')?.value).toBe('Parks and trees');
  });

  it('has its answer on paper in Welsh, whoever prints it', async () => {
    const { reference } = await givenSent(inWelsh(), 'foi');
    succeed(await take(reference, { step: 'acknowledge', message: 'I am on it.' }));
    succeed(await take(reference, answer));
    expect(await findAnswerLetter(officer(), reference)).toMatchObject({
      council: { name: 'Cyngor Bwrdeistref Brackwater' },
      serviceName: 'Parciau a choed',
    });
  });
});

describe('the language of a case', () => {
  it('is what the caller asked for, and the next mail is in what was chosen since', async () => {
    const context = as('agent');
    const filing = { form: 'foi', channel: 'phone', language: 'cy', receivedOn: context.today };
    const logged = succeed(
      await logForResident(context, { ...filing, raw: INFORMATION, token: context.newToken() }),
    );
    if (logged.to === 'problems') throw new Error(JSON.stringify(logged));
    const { reference } = logged;
    const [received] = await deliverAll(test.database, reference);
    expect(received?.subject).toContain('Mae eich cais am wybodaeth gennym');
    const english = { reference, command: { step: 'choose-language', language: 'en' } };
    succeed(await takeStep(await resident(reference), english));
    succeed(await take(reference, { step: 'acknowledge', message: 'I am on it.' }));
    const [acknowledged] = await deliverAll(test.database, reference);
    expect(acknowledged?.text).toContain('We are now working on your information request.');
  });

  it('is changed by an agent for a caller whose case somebody else took down', async () => {
    const { reference } = await givenSent(inWelsh(), 'foi');
    const english = { step: 'choose-language', language: 'en' };
    const agent = as('agent');
    const told = await findCaller(agent, reference);
    expect(told?.open[0]?.mayChooseLanguage).toBe(true);
    expect(succeed(await takeStep(agent, { reference, command: english })).language).toBe('en');
  });

  it('goes with a link to the letters, which opens the page in it', async () => {
    const { reference } = await givenSent(inWelsh(), 'foi');
    await deliverAll(test.database, reference);
    const asked = { reference, email: String(INFORMATION['email']), address: null };
    succeed(await sendTrackingLink(test.anybody(), asked));
    const [link] = await deliverAll(test.database, reference);
    expect(link?.text).toMatch(/https:\/\/council\.example\/track\/open\/[\w-]+\?lang=cy/);
  });
});
