import { describe, expect, it } from 'vitest';
import type { Actor } from '#lib/domain/permissions/actor';
import { givenContext } from '#lib/testing/given';
import { givenSent, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { findAnswerLetter } from '#lib/use-cases/cases/find-letter';
import { takeStep } from '#lib/use-cases/cases/take-step';
import { type Proof, proveByCode } from '#lib/use-cases/tracking/prove-access';
import { readCaseFile } from '#lib/use-cases/tracking/read-file';
import { endRepresentative, nameRepresentative } from '#lib/use-cases/tracking/representatives';
import { residentAs, roleOf } from '#lib/use-cases/tracking/role';
import { OWN_STEPS, ownPermit, takeOwnStep } from '#lib/use-cases/tracking/take-own-step';
import { NOT_SHOWN, trackCase } from '#lib/use-cases/tracking/track-case';

const test = testCouncil();
const { as, anybody } = test;

const doing = (actor: Actor, at?: string) =>
  givenContext(test.database, actor, at === undefined ? {} : { at });
const prove = (reference: string, code: string, at?: string) =>
  proveByCode(anybody(at), { reference, code, address: null });
const readerOf = ({ caseId, ...proof }: Proof) => residentAs(caseId, roleOf(proof));

async function given() {
  const { reference, token } = await givenSent(anybody(), 'complaint');
  const own = succeed(await prove(reference, anybody().secrets.accessCodeFor(token)));
  return { reference, resident: readerOf(own) };
}

async function helped() {
  const { reference, resident } = await given();
  const token = `of a page, ${reference}`.padEnd(30, '.');
  const input = { reference, name: ' Sam from the advice centre ', token };
  const { accessCode } = succeed(await nameRepresentative(doing(resident), input));
  const helper = readerOf(succeed(await prove(reference, accessCode)));
  return { reference, resident, helper, accessCode, input };
}

describe('a code for somebody who helps', () => {
  it('opens where it stands and the letters, and nothing that they told us about themselves', async () => {
    const { reference, helper, input } = await helped();
    const officer = as('caseworker');
    const answer = {
      step: 'send-answer',
      text: 'We are sorry.',
      outcome: 'upheld',
      files: [{ name: 'route.txt', content: new TextEncoder().encode('Route') }],
    };
    succeed(await takeStep(officer, { reference, command: answer }));
    const tracked = succeed(await trackCase(doing(helper), reference, null));
    const { letters } = tracked;
    expect(letters?.events.map(({ text }) => text)).toContain('We are sorry.');
    expect(letters).toMatchObject({ facts: [], own: ['write-to-council'], mayName: false });
    expect(JSON.stringify(letters)).not.toMatch(/Mill Street|post\.example|advice centre/);
    expect(letters?.attachments.map(({ name }) => name)).toEqual(['route.txt']);
    const file = letters?.attachments[0]?.id ?? '';
    expect(await readCaseFile(doing(helper), reference, file)).toMatchObject({ name: 'route.txt' });
    expect(await findAnswerLetter(doing(helper), reference)).toBeNull();
    expect(await nameRepresentative(doing(helper), { ...input, token: 'x'.repeat(30) })).toMatchObject({
      ok: false,
    });
  });

  it('lets them write, which is seen to be theirs, and do nothing else', async () => {
    const { reference, resident, helper } = await helped();
    const permit = ownPermit(doing(helper)) ?? '';
    const commands = {
      'write-to-council': { text: 'I write for her.' },
      rate: { handling: 'well', solved: 'yes' },
      withdraw: { message: '' },
      'next-stage': { askedOn: '2026-02-11', channel: 'web', text: '' },
      'choose-language': { language: 'cy' },
    } as const;
    const done = [];
    for (const step of OWN_STEPS) {
      const command = { step, ...commands[step] } as Parameters<typeof takeOwnStep>[1]['command'];
      if ((await takeOwnStep(anybody(), { permit, reference, command })).ok) done.push(step);
    }
    expect(done).toEqual(['write-to-council']);
    const { letters, matter } = succeed(await trackCase(doing(resident), reference, null));
    expect(letters?.events.at(-1)).toMatchObject({
      text: 'I write for her.',
      data: { type: 'resident-wrote', representative: matter.representatives[0]?.number },
    });
  });

  it('opens no other case of theirs', async () => {
    const { accessCode, helper } = await helped();
    const other = await given();
    expect(await prove(other.reference, accessCode)).toEqual(NOT_SHOWN);
    expect((await trackCase(doing(helper), other.reference, null)).ok).toBe(true);
    expect(succeed(await trackCase(doing(helper), other.reference, null)).letters).toBeNull();
  });

  it('is on record with the days it was used, once a day', async () => {
    const { reference, resident, accessCode } = await helped();
    succeed(await prove(reference, accessCode));
    succeed(await prove(reference, accessCode, '2026-02-13T09:00:00Z'));
    const { matter, letters } = succeed(await trackCase(doing(resident), reference, null));
    expect(matter.representatives).toMatchObject([{ openedOn: ['2026-02-11', '2026-02-13'], endedOn: null }]);
    expect(letters?.events.map(({ text }) => text)).toContain('Sam from the advice centre');
  });

  it('is stored as a hash alone, and given once however often the page is sent', async () => {
    const { resident, reference, input, accessCode } = await helped();
    expect(succeed(await nameRepresentative(doing(resident), input)).accessCode).toBe(accessCode);
    const rows = await test.database.client.representativeCode.findMany({ where: { case: { reference } } });
    expect(rows).toHaveLength(1);
    expect(rows[0]?.codeHash).toHaveLength(32);
    const events = await test.database.client.caseEvent.findMany({ where: { case: { reference } } });
    expect(JSON.stringify(events)).not.toContain(accessCode);
  });

  it('ends when the resident says so, also where it is open', async () => {
    const { reference, resident, helper, accessCode } = await helped();
    const { matter } = succeed(await trackCase(doing(resident), reference, null));
    const representative = String(matter.representatives[0]?.number);
    const permit = ownPermit(doing(helper)) ?? '';
    expect(await endRepresentative(doing(helper), { reference, representative })).toMatchObject({
      ok: false,
    });
    succeed(await endRepresentative(doing(resident), { reference, representative }));
    expect(await endRepresentative(doing(resident), { reference, representative })).toMatchObject({
      reason: 'already-done',
    });
    expect(await prove(reference, accessCode)).toEqual(NOT_SHOWN);
    expect(succeed(await trackCase(doing(helper), reference, null)).letters).toBeNull();
    const command = { step: 'write-to-council', text: 'Still here.' } as const;
    expect(await takeOwnStep(anybody(), { permit, reference, command })).toMatchObject({ ok: false });
  });
});

describe('a code for somebody who helps a caller', () => {
  it('is given once we are sure of the caller, and ended for them', async () => {
    const { reference } = await given();
    const input = { reference, name: 'Sam', token: 'a token of the page, long enough' };
    expect(await nameRepresentative(as('agent'), input)).toMatchObject({ reason: 'not-allowed' });
    const sure = { ...input, agreed: ['email', 'about'] };
    const { accessCode } = succeed(await nameRepresentative(as('agent'), sure));
    const proof = succeed(await prove(reference, accessCode));
    expect(proof).toMatchObject({ isMember: false });
    const own = anybody().secrets.accessCodeFor(proof.ownCodeToken ?? '');
    succeed(await prove(reference, own));
    succeed(await endRepresentative(as('agent'), { reference, representative: proof.representative }));
    expect(await prove(reference, own)).toEqual(NOT_SHOWN);
  });

  it('opens once, of several at once for one: whoever used it has one of their own that nobody else has seen', async () => {
    const { reference } = await given();
    const input = { reference, name: 'Sam', agreed: ['email', 'about'], token: 'z'.repeat(30) };
    const { accessCode } = succeed(await nameRepresentative(as('agent'), input));
    expect(succeed(await nameRepresentative(as('agent'), input)).accessCode).toBe(accessCode);
    const tries = await Promise.all([prove(reference, accessCode), prove(reference, accessCode)]);
    const [opened, ...others] = tries.filter(({ ok }) => ok);
    expect(others).toEqual([]);
    expect(await prove(reference, accessCode)).toEqual(NOT_SHOWN);
    if (!opened?.ok) throw new Error('It opened for nobody.');
    const { ownCodeToken = '', ...proof } = opened.value;
    const again = succeed(await prove(reference, anybody().secrets.accessCodeFor(ownCodeToken)));
    expect(again).toEqual(proof);
    const { matter } = succeed(await trackCase(doing(readerOf(again)), reference, null));
    expect(matter.representatives).toMatchObject([{ openedOn: ['2026-02-11'], endedOn: null }]);
  });

  it('is nobody’s to give who may not tell of the case', async () => {
    const { reference } = await given();
    const input = { reference, name: 'Sam', agreed: ['email', 'about'], token: 'y'.repeat(30) };
    expect(await nameRepresentative(as('information'), input)).toMatchObject({ reason: 'not-found' });
    expect(await nameRepresentative(anybody(), input)).toMatchObject({ reason: 'not-allowed' });
    expect(await nameRepresentative(as('agent'), { ...input, reference: 'x' })).toMatchObject({
      reason: 'not-found',
    });
  });
});
