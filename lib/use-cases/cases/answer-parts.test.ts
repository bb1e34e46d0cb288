import { describe, expect, it } from 'vitest';
import { loadEvents } from '#lib/db/case-events';
import { caseIdOf } from '#lib/db/cases';
import { pointsFound, withheldWith } from '#lib/domain/cases/answer-parts';
import { deliverAll } from '#lib/testing/deliver';
import { givenContext } from '#lib/testing/given';
import { givenLogged, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { findCase } from '#lib/use-cases/cases/find-case';
import { findAnswerLetter } from '#lib/use-cases/cases/find-letter';
import { takeStep } from '#lib/use-cases/cases/take-step';
import { exemptionsNamed, readPublication } from '#lib/use-cases/disclosure/find-publications';
import { trackCase } from '#lib/use-cases/tracking/track-case';

const test = testCouncil();
const { people, as } = test;

const take = (email: string, reference: string, command: object) =>
  takeStep(as(email), { reference, command });

describe('a complaint answered point by point', () => {
  const points = [
    { point: 'The bin stood at the kerb.', finding: 'upheld' },
    { point: '', finding: '' },
    { point: 'Nobody rang back.', finding: 'not-upheld' },
  ];
  const answer = { step: 'send-answer', text: 'We looked into both.', outcome: 'partly-upheld', points };

  it('has its findings in the letter and on the page of whoever has the code', async () => {
    const reference = await givenLogged(as('agent'), { form: 'complaint' });
    succeed(await take('caseworker', reference, answer));
    const found = [
      { point: 'The bin stood at the kerb.', finding: 'upheld' },
      { point: 'Nobody rang back.', finding: 'not-upheld' },
    ];
    expect((await findAnswerLetter(as('caseworker'), reference))?.points).toMatchObject(found);
    const caseId = (await caseIdOf(test.database.client, reference)) ?? '';
    const resident = givenContext(test.database, { kind: 'resident', caseId });
    const { letters } = succeed(await trackCase(resident, reference, null));
    const sequence = letters?.events.findLast(({ data }) => data.type === 'answer-sent')?.sequence ?? 0;
    expect(pointsFound(letters?.events ?? [], sequence)).toMatchObject(found);
  });

  it('is refused, and nothing is written, when the outcome is not what they add up to', async () => {
    const reference = await givenLogged(as('agent'), { form: 'complaint' });
    expect(await take('caseworker', reference, { ...answer, outcome: 'upheld' })).toMatchObject({
      reason: 'unknown-outcome',
      field: 'outcome',
    });
    const caseId = (await caseIdOf(test.database.client, reference)) ?? '';
    expect(await loadEvents(test.database.client, caseId)).toHaveLength(1);
  });
});

describe('an information request refused in part', () => {
  const blank = { exemption: '', why: '', neither: false, disclosing: '', withholding: '', balance: '' };
  const names = { ...blank, exemption: 'foia-40-2-with-3a', why: 'Names of junior staff.' };
  const prices = {
    ...blank,
    exemption: 'foia-43-2',
    why: 'One bidder’s prices.',
    disclosing: 'Open tenders.',
    withholding: 'Fair prices.',
    balance: 'Prices would rise.',
  };
  const withheld = { exemptions: [names, prices], emissions: false, narrowing: '' };
  const answer = { step: 'send-answer', text: 'Here is the rest.', outcome: 'partly-granted', withheld };
  const publish = {
    step: 'publish',
    title: 'Tenders',
    request: 'Which tenders?',
    response: 'Here is the rest.',
    checked: true,
  };

  it('says under which sections and why in the letter, to the resident and in the disclosure log', async () => {
    const reference = await givenLogged(as('agent'), { form: 'foi' });
    succeed(await take('information', reference, { ...answer, step: 'save-draft' }));
    succeed(await take('information', reference, { step: 'submit-draft', draft: 1 }));
    succeed(await take('p.neave', reference, { step: 'approve-draft', draft: 1 }));
    succeed(await take('information', reference, { step: 'send-answer', draft: 1, asDrafted: true }));
    const given = [
      { exemption: { id: 'foia-40-2-with-3a' }, why: 'Names of junior staff.', interests: [] },
      { exemption: { id: 'foia-43-2' }, interests: [{ words: 'Open tenders.' }, {}, {}] },
    ];
    const letter = await findAnswerLetter(as('information'), reference);
    expect(letter?.withheld.exemptions).toMatchObject(given);
    const caseId = (await caseIdOf(test.database.client, reference)) ?? '';
    const resident = givenContext(test.database, { kind: 'resident', caseId });
    const { letters } = succeed(await trackCase(resident, reference, null));
    const sequence = letters?.events.findLast(({ data }) => data.type === 'answer-sent')?.sequence ?? 0;
    expect(withheldWith(letters?.events ?? [], sequence, 'resident').exemptions).toMatchObject(given);

    const slug = succeed(await take('information', reference, publish)).publishedAs ?? '';
    const publication = await readPublication(test.anybody(), slug);
    const named = publication && exemptionsNamed(publication).map(({ section }) => section);
    expect(named).toEqual(['section 40(2) with (3A)', 'section 43(2)']);
  });

  it('never tells a reason that would itself tell: not in mail, letter, page or disclosure log', async () => {
    const reference = await givenLogged(as('agent'), { form: 'foi' });
    const secret = { ...prices, exemption: 'foia-31', why: 'We watch the yard.', untold: true };
    const silent = { ...answer, withheld: { ...withheld, exemptions: [names, secret] } };
    succeed(await take('information', reference, { ...silent, step: 'save-draft' }));
    succeed(await take('information', reference, { step: 'submit-draft', draft: 1 }));
    succeed(await take('p.neave', reference, { step: 'approve-draft', draft: 1 }));
    succeed(await take('information', reference, { step: 'send-answer', draft: 1, asDrafted: true }));
    const mail = (await deliverAll(test.database, reference)).at(-1);
    expect(mail?.text).toContain('Freedom of Information Act 2000, section 31.');
    expect(mail?.text).toContain('Names of junior staff.');
    expect(`${mail?.text}${mail?.html}`).not.toMatch(/We watch|law enforcement|crime|Fair prices/);
    const letter = await findAnswerLetter(as('information'), reference);
    expect(JSON.stringify(letter?.withheld)).not.toContain('We watch');
    const caseId = (await caseIdOf(test.database.client, reference)) ?? '';
    const resident = givenContext(test.database, { kind: 'resident', caseId });
    const { letters } = succeed(await trackCase(resident, reference, null));
    expect(JSON.stringify(letters?.events)).not.toMatch(/We watch|Fair prices/);
    const slug = succeed(await take('information', reference, publish)).publishedAs ?? '';
    const publication = await readPublication(test.anybody(), slug);
    expect(publication && exemptionsNamed(publication).map(({ section }) => section)).toEqual([
      'section 40(2) with (3A)',
    ]);
    const shown = await findCase(as('information'), reference);
    expect(JSON.stringify(shown?.events)).toContain('We watch the yard.');
  });

  it('tells whom to ask where others hold it', async () => {
    const reference = await givenLogged(as('agent'), { form: 'foi' });
    const advice = 'Ask the water company.';
    const elsewhere = { exemptions: [], emissions: false, narrowing: '', advice };
    const told = {
      step: 'send-answer',
      text: 'We hold none.',
      outcome: 'held-elsewhere',
      withheld: elsewhere,
    };
    succeed(await take('information', reference, told));
    expect((await deliverAll(test.database, reference)).at(-1)?.text).toContain(advice);
  });

  it('is reviewed by somebody with no part in it, who names anew what still applies, and another approves that', async () => {
    const reference = await givenLogged(as('agent'), { form: 'foi' });
    succeed(await take('information', reference, { ...answer, step: 'save-draft' }));
    succeed(await take('information', reference, { step: 'submit-draft', draft: 1 }));
    succeed(await take('p.neave', reference, { step: 'approve-draft', draft: 1 }));
    succeed(await take('information', reference, { step: 'send-answer', draft: 1, asDrafted: true }));
    const unhappy = { step: 'next-stage', askedOn: '2026-02-11', channel: 'email', text: '' };
    const review = succeed(await take('information', reference, unhappy)).wentOn?.reference ?? reference;
    expect(
      await take('p.neave', review, { step: 'save-draft', text: 'It stands.', outcome: 'review-partly' }),
    ).toMatchObject({
      reason: 'not-allowed',
    });
    const stands = { step: 'save-draft', text: 'It stands in part.', outcome: 'review-partly' };
    succeed(await take('f.draper', review, stands));
    const submit = { step: 'submit-draft', draft: 1 };
    expect(await take('f.draper', review, submit)).toMatchObject({ field: 'exemption-1' });
    const named = { ...withheld, exemptions: [names] };
    succeed(await take('f.draper', review, { ...stands, draft: 1, withheld: named }));
    const asked = (await findCase(as('f.draper'), review))?.approvers.map(({ id }) => id);
    expect(asked).toContain(people('o.sarr').id);
    for (const before of ['information', 'p.neave']) expect(asked).not.toContain(people(before).id);
    succeed(await take('f.draper', review, { ...submit, draft: 2 }));
    const approve = { step: 'approve-draft', draft: 2 };
    for (const officer of ['information', 'p.neave', 'f.draper'])
      expect(await take(officer, review, approve)).toMatchObject({ reason: 'not-allowed' });
    succeed(await take('o.sarr', review, approve));
    succeed(await take('f.draper', review, { step: 'send-answer', draft: 2, asDrafted: true }));
    const letter = await findAnswerLetter(as('o.sarr'), review);
    expect(letter?.withheld.exemptions).toMatchObject([{ exemption: { id: 'foia-40-2-with-3a' } }]);
  });

  it('is not answered, and nothing is written, while an exemption goes unexplained', async () => {
    const reference = await givenLogged(as('agent'), { form: 'foi' });
    const unweighed = { ...withheld, exemptions: [names, { ...prices, balance: ' ' }] };
    succeed(await take('information', reference, { ...answer, step: 'save-draft', withheld: unweighed }));
    expect(await take('information', reference, { step: 'submit-draft', draft: 1 })).toMatchObject({
      reason: 'missing-text',
      field: 'balance-2',
    });
    expect(await take('information', reference, answer)).toMatchObject({ ok: false });
    const caseId = (await caseIdOf(test.database.client, reference)) ?? '';
    const types = (await loadEvents(test.database.client, caseId)).map(({ data }) => data.type);
    expect(types.at(-1)).toBe('draft-saved');
    expect(types).not.toContain('answer-sent');
  });
});
