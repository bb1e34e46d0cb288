import { describe, expect, it } from 'vitest';
import { loadEvents } from '#lib/db/case-events';
import { caseFromEvents } from '#lib/domain/cases/evolve';
import type { Actor } from '#lib/domain/permissions/actor';
import type { Reference } from '#lib/domain/references/reference';
import { storeWith } from '#lib/files/store';
import { deliverAll } from '#lib/testing/deliver';
import { givenContext } from '#lib/testing/given';
import { givenSent, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { takeStep } from '#lib/use-cases/cases/take-step';
import { recordMail } from '#lib/use-cases/mail/record-mail';
import { rebuildProjections } from '#lib/use-cases/record/rebuild-projections';
import { verifyRecord } from '#lib/use-cases/record/verify-record';
import { changeContact } from '#lib/use-cases/tracking/change-contact';

const test = testCouncil();
const { as, anybody } = test;

const resident = (caseId: string, more: Partial<Extract<Actor, { kind: 'resident' }>> = {}) => ({
  ...givenContext(test.database, { kind: 'resident', caseId, ...more }),
  sendsTexts: true,
});

const BY_EMAIL = {
  'contact-by': 'email',
  email: 'sunita.brar@post.example',
  phone: '07700 900123',
  texts: 'yes',
  address: '',
  postcode: '',
};
const BY_POST = { ...BY_EMAIL, 'contact-by': 'post', email: '', texts: '', address: '14 Mill Street' };

async function given() {
  const { reference } = await givenSent(anybody(), 'complaint');
  await deliverAll(test.database, reference);
  return { reference, caseId: await idOf(reference) };
}

async function idOf(reference: Reference): Promise<string> {
  return (await test.database.client.case.findUniqueOrThrow({ where: { reference } })).id;
}

async function promisedOn(caseId: string) {
  const rows = await test.database.client.notification.findMany({ where: { caseId, status: 'queued' } });
  return rows.map(({ template, recipient }) => `${template} ${recipient}`).toSorted();
}

const lastOf = async (caseId: string) => (await loadEvents(test.database.client, caseId)).at(-1);
const partyOf = (caseId: string) =>
  test.database.client.party.findFirstOrThrow({ where: { caseId, role: 'resident' } });

async function problemsOfRecord(): Promise<string[]> {
  const problems: string[] = [];
  const listener = { problem: (sentence: string) => problems.push(sentence), progress: () => {} };
  await verifyRecord({ db: test.database.client, store: storeWith({}) }, listener);
  return problems;
}

describe('how we reach a resident', () => {
  it('is changed by them, on record without the details, and told to where we reached them before', async () => {
    const { reference, caseId } = await given();
    expect(succeed(await changeContact(resident(caseId), { reference, raw: BY_EMAIL }))).toBe(reference);
    expect(await promisedOn(caseId)).toEqual([
      'changed-text +447700900123',
      'contact-changed sunita.brar@post.example',
    ]);
    const [told] = await deliverAll(test.database, reference);
    expect(told?.text).toContain('We will text you when there is news.');
    const raw = { ...BY_POST, email: 'sunita@new.example' };
    succeed(await changeContact(resident(caseId), { reference, raw }));
    expect(await promisedOn(caseId)).toEqual([
      'contact-changed sunita@new.example',
      'contact-moved sunita.brar@post.example',
      'moved-text +447700900123',
    ]);
    const { data, text, visibility, author } = (await lastOf(caseId)) ?? {};
    expect({ text, visibility, by: author?.kind }).toEqual({
      text: null,
      visibility: 'staff',
      by: 'resident',
    });
    expect(data).toMatchObject({ type: 'contact-changed', by: 'post', contact: { email: true, post: true } });
    expect(JSON.stringify(data)).not.toMatch(/new\.example|Mill Street|07700/);
    expect(await partyOf(caseId)).toMatchObject({ email: 'sunita@new.example', address: '14 Mill Street' });
    expect(await problemsOfRecord()).toEqual([]);
  });

  it('says to the former address nothing of the matter, and asks nobody to phone when it does not arrive', async () => {
    const { reference, caseId } = await given();
    succeed(await changeContact(resident(caseId), { reference, raw: BY_POST }));
    const rows = await test.database.client.notification.findMany({ where: { caseId, status: 'queued' } });
    const [mail] = await deliverAll(test.database, reference);
    expect(mail).toMatchObject({ to: 'sunita.brar@post.example' });
    expect(mail?.text).toContain('If you did not ask for this, phone us');
    expect(mail?.text).not.toMatch(/Sunita|kerb|Mill Street|07700/);
    const notificationId = rows[0]?.id ?? '';
    const system = givenContext(test.database, { kind: 'system', job: 'deliver-mail' });
    succeed(await recordMail(system, { notificationId, failure: 'it came back', cameBack: true }));
    const { undeliveredSince } = caseFromEvents(await loadEvents(test.database.client, caseId));
    expect(undeliveredSince).toBeNull();
  });

  it('is the same in all stages of the matter, and what comes next goes there', async () => {
    const { reference, caseId } = await given();
    const officer = as('caseworker');
    const answer = { step: 'send-answer', text: 'Sorry.', outcome: 'not-upheld', files: [] };
    succeed(await takeStep(officer, { reference, command: answer }));
    await deliverAll(test.database, reference);
    const next = { step: 'next-stage', askedOn: '2026-02-11', channel: 'web', text: 'Still.' };
    const { wentOn } = succeed(await takeStep(resident(caseId), { reference, command: next }));
    if (wentOn === null) throw new Error('It has not gone on.');
    const raw = { ...BY_EMAIL, email: 'sunita@new.example', texts: '' };
    succeed(await changeContact(resident(wentOn.id), { reference: wentOn.reference, raw }));
    for (const id of [caseId, wentOn.id])
      expect((await lastOf(id))?.data).toMatchObject({ type: 'contact-changed', by: 'email' });
    expect(await problemsOfRecord()).toEqual([]);
    await deliverAll(test.database, wentOn.reference);
    const letter = { step: 'write-to-resident', message: 'We look again.' };
    succeed(await takeStep(as('manager'), { reference: wentOn.reference, command: letter }));
    expect(await promisedOn(wentOn.id)).toEqual(['letter sunita@new.example']);
  });

  it('is changed once, however often the same is posted, and not by what cannot be kept', async () => {
    const { reference, caseId } = await given();
    succeed(await changeContact(resident(caseId), { reference, raw: BY_POST }));
    const { sequence } = (await lastOf(caseId)) ?? {};
    succeed(await changeContact(resident(caseId), { reference, raw: BY_POST }));
    const landline = { ...BY_EMAIL, phone: '01632 960001' };
    for (const raw of [landline, {}])
      expect(await changeContact(resident(caseId), { reference, raw })).toMatchObject({
        reason: 'wrong-input',
      });
    expect((await lastOf(caseId))?.sequence).toBe(sequence);
  });

  it('is nobody else’s to change', async () => {
    const { reference, caseId } = await given();
    const input = { reference, raw: BY_POST };
    const other = await given();
    expect(await changeContact(resident(other.caseId), input)).toMatchObject({ reason: 'not-found' });
    for (const context of [resident(caseId, { representative: 2 }), anybody(), as('caseworker')])
      expect(await changeContact(context, input)).toMatchObject({ reason: 'not-allowed' });
  });
});

describe('an officer who changes how we reach somebody', () => {
  const needy = {
    ...BY_POST,
    email: 'sunita@new.example',
    needs: ['large-print'],
    'needs-details': 'No calls.',
  };

  it('does so for a caller who is known: told old and new, on record with what was right, and rebuilt the same', async () => {
    const { reference, caseId } = await given();
    const input = { reference, raw: needy };
    const once = { ...input, agreed: ['email'], proof: 'They sounded right.' };
    expect(await changeContact(as('agent'), once)).toMatchObject({ reason: 'not-allowed' });
    expect(await partyOf(caseId)).toMatchObject({ email: 'sunita.brar@post.example', needs: [] });

    succeed(await changeContact(as('agent'), { ...input, agreed: ['email', 'about'] }));
    expect(await promisedOn(caseId)).toEqual([
      'contact-changed sunita@new.example',
      'contact-moved sunita.brar@post.example',
    ]);
    expect(await lastOf(caseId)).toMatchObject({
      author: { kind: 'staff' },
      data: { type: 'contact-changed', by: 'post', agreed: ['email', 'about'] },
      text: null,
    });
    expect(await partyOf(caseId)).toMatchObject({ needs: ['large-print', 'No calls.'] });
    expect(await problemsOfRecord()).toEqual([]);
    const system = givenContext(test.database, { kind: 'system', job: 'rebuild' });
    const told = { check: true, which: 'all' as const, problem: () => undefined, progress: () => undefined };
    expect(succeed(await rebuildProjections(system, told))).toMatchObject({ differing: 0, failed: 0 });
  });

  it('or in their own words how they know them, and is told which field is wrong', async () => {
    const { reference, caseId } = await given();
    const input = { reference, raw: needy, proof: 'Their signed letter of 3 March.' };
    expect(await changeContact(as('caseworker'), { ...input, raw: { ...needy, address: '' } })).toMatchObject(
      {
        reason: 'wrong-input',
        field: 'address',
      },
    );
    succeed(await changeContact(as('caseworker'), input));
    expect(await lastOf(caseId)).toMatchObject({
      text: 'Their signed letter of 3 March.',
      visibility: 'staff',
    });
  });

  it('does not where the case is not theirs to tell of', async () => {
    const { reference } = await given();
    const input = { reference, raw: needy, agreed: ['email', 'about'], proof: 'Yes.' };
    for (const email of ['information', 'monitoring'])
      expect(await changeContact(as(email), input)).toMatchObject({ reason: 'not-found' });
  });
});
