import { describe, expect, it } from 'vitest';
import { toReference } from '#lib/domain/references/reference';
import { storeWith } from '#lib/files/store';
import { COMPLAINT, givenSent, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { logForResident } from '#lib/use-cases/cases/log-for-resident';
import { renewCode } from '#lib/use-cases/contact/renew-code';
import { verifyRecord } from '#lib/use-cases/record/verify-record';
import { proveByCode } from '#lib/use-cases/tracking/prove-access';

const test = testCouncil();
const { as, anybody } = test;

const open = (reference: string, code: string) => proveByCode(anybody(), { reference, code, address: null });

async function givenCode(): Promise<{ reference: string; code: string }> {
  const context = as('agent');
  const receipt = { form: 'complaint', channel: 'phone', receivedOn: context.today, raw: COMPLAINT };
  const logged = succeed(await logForResident(context, { ...receipt, token: context.newToken() }));
  if (logged.to === 'problems') throw new Error(JSON.stringify(logged));
  return { reference: logged.reference, code: logged.accessCode };
}

describe('a code that an officer has seen', () => {
  it('opens once, for a code of their own that goes on opening it', async () => {
    const { reference, code } = await givenCode();
    const { ownCodeToken = '' } = succeed(await open(reference, code));
    const own = anybody().secrets.accessCodeFor(ownCodeToken);
    expect(own).not.toBe(code);
    expect(await open(reference, code)).toMatchObject({ ok: false, reason: 'not-found' });
    for (const _ of [1, 2]) expect(succeed(await open(reference, own))).not.toHaveProperty('ownCodeToken');
  });

  it('opens for one of two who use it at once', async () => {
    const { reference, code } = await givenCode();
    const both = await Promise.all([open(reference, code), open(reference, code)]);
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  });

  it('is also the one that a caller is given instead of theirs', async () => {
    const { reference } = await givenSent(anybody(), 'complaint');
    const given = { reference, agreed: ['email', 'about'], token: 'a token of the page, long enough' };
    const { accessCode } = succeed(await renewCode(as('agent'), given));
    expect(succeed(await open(reference, accessCode)).ownCodeToken).toBeDefined();
    expect((await open(reference, accessCode)).ok).toBe(false);
  });

  it('is not the one that a resident was shown on the website', async () => {
    const { reference, token } = await givenSent(anybody(), 'complaint');
    const code = anybody().secrets.accessCodeFor(token);
    for (const _ of [1, 2]) expect(succeed(await open(reference, code))).not.toHaveProperty('ownCodeToken');
  });

  it('leaves a record that is whole, with the code that opens it now', async () => {
    const { reference, code } = await givenCode();
    const token = 'another token of the page, long enough';
    const agreed = ['email', 'about'];
    succeed(await open(reference, code));
    const { accessCode } = succeed(await renewCode(as('agent'), { reference, agreed, token }));
    succeed(await open(reference, accessCode));
    const problems: string[] = [];
    const listener = { problem: (problem: string) => problems.push(problem), progress: () => {} };
    await verifyRecord({ db: test.database.client, store: storeWith({}) }, listener);
    expect(problems).toEqual([]);
  });

  it('is on record as it is used, without the code', async () => {
    const { reference, code } = await givenCode();
    succeed(await open(reference, code));
    const where = { type: 'access-code-taken', case: { reference: toReference(reference) } };
    const rows = await test.database.client.caseEvent.findMany({ where });
    expect(rows.map(({ actorKind, visibility }) => [actorKind, visibility])).toEqual([['resident', 'staff']]);
  });
});
