import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { caseIdOf } from '#lib/db/cases';
import { formatReference, type Reference } from '#lib/domain/references/reference';
import { givenContext } from '#lib/testing/given';
import { givenAnswer } from '#lib/testing/given-answer';
import { givenLogged, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { urls } from '#lib/urls';
import { takeStep } from '#lib/use-cases/cases/take-step';
import { trackCase } from '#lib/use-cases/tracking/track-case';
import { OutcomePart } from './outcome-part.tsx';
import { Stages } from './stages.tsx';

const test = testCouncil();

const complaint = () => givenLogged(test.as('agent'), { form: 'complaint' });
const take = async (reference: Reference, command: object) =>
  succeed(await takeStep(test.as('caseworker'), { reference, command }));

/** What the resident of a case reads, and can read of another: where it leads to, and the letters. */
async function pageOf(reference: Reference, readBy = reference) {
  const caseId = (await caseIdOf(test.database.client, readBy)) ?? '';
  const context = givenContext(test.database, { kind: 'resident', caseId });
  const { matter, letters } = succeed(await trackCase(context, reference, null));
  return {
    ...{ matter, letters },
    page: renderToStaticMarkup(createElement(Stages, { locale: 'en', matter })),
  };
}

const leadTo = (reference: Reference) =>
  `<a href="${urls.trackCase(reference)}">${formatReference(reference)}</a>`;

describe('the resident’s pages of a matter in several cases', () => {
  it('lead from a merged case to the one that goes on and back, and both can be read from either', async () => {
    const [ended, survivor] = [await complaint(), await complaint()];
    await take(ended, { step: 'write-to-resident', message: 'We have sent somebody.' });
    await take(ended, {
      step: 'merge',
      into: survivor,
      whose: 'same',
      why: '',
      message: 'We look into it once.',
    });
    const [first, second] = [await pageOf(ended), await pageOf(survivor)];
    expect(first.page).toContain(`It goes on under ${leadTo(survivor)}`);
    expect(second.page).toContain(`together with ${leadTo(ended)}`);
    for (const { letters } of [first, await pageOf(ended, survivor)])
      expect(JSON.stringify(letters)).toContain('We have sent somebody.');
    expect((await pageOf(survivor, ended)).letters).not.toBeNull();
  });

  it('lead from a case to the part that was split off and back', async () => {
    const whole = await complaint();
    const splitting = { step: 'split', subject: 'The gate', partsBefore: 0, message: 'It goes to parks.' };
    const [part] = (await take(whole, splitting)).parts;
    if (!part) throw new Error('Nothing was split off.');
    expect((await pageOf(whole)).page).toContain(`Follow that under ${leadTo(part.reference)}`);
    expect((await pageOf(part.reference)).page).toContain(`This was a part of ${leadTo(whole)}`);
  });
});

describe('the resident’s page of an answered complaint', () => {
  const outcomeOf = async (reference: Reference) => {
    const { matter, letters } = await pageOf(reference);
    return renderToStaticMarkup(createElement(OutcomePart, { letters, locale: 'en', matter }));
  };

  it('says which stage the answer is of, and what it follows', async () => {
    const reference = await complaint();
    await take(reference, { ...givenAnswer({ outcome: 'not-upheld' }) });
    expect(await outcomeOf(reference)).toContain('This is our answer at stage 1.');
    const { matter, letters } = await pageOf(reference);
    const { id, receivedOn } = matter;
    const follows = { id, reference, receivedOn, answeredById: null, decidedByIds: [], late: false };
    const second = { ...matter, stage: 'stage-2' as const, follows };
    const page = renderToStaticMarkup(createElement(OutcomePart, { letters, locale: 'en', matter: second }));
    expect(page).toContain(`This is our final answer, at stage 2. It follows ${formatReference(reference)}.`);
  });

  it('says of no stage that we answered what they took back', async () => {
    const reference = await complaint();
    await take(reference, { step: 'withdraw', message: 'They phoned.' });
    const page = await outcomeOf(reference);
    expect(page).toContain('You asked us to stop work on it');
    expect(page).not.toContain('at stage');
  });
});
