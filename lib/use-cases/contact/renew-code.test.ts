import { describe, expect, it } from 'vitest';
import { deliverAll } from '#lib/testing/deliver';
import { givenSent, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { renewCode } from '#lib/use-cases/contact/renew-code';
import { proveByCode } from '#lib/use-cases/tracking/prove-access';

const test = testCouncil();
const { people, as, anybody } = test;

const agent = () => as('agent');
const opens = async (reference: string, code: string) =>
  (await proveByCode(anybody(), { reference, code, address: null })).ok;
const TOKEN = 'a token of the page, long enough';

describe('another access code for a caller', () => {
  it('opens the case instead of the one before, the same when the page is sent twice, and is on record', async () => {
    const { reference, token } = await givenSent(anybody(), 'complaint');
    const first = agent().secrets.accessCodeFor(token);
    expect(await opens(reference, first)).toBe(true);
    const input = { reference, agreed: ['email', 'about'], token: TOKEN };
    const { accessCode } = succeed(await renewCode(agent(), input));
    expect(succeed(await renewCode(agent(), input)).accessCode).toBe(accessCode);
    expect(await opens(reference, first)).toBe(false);
    const rows = await test.database.client.caseEvent.findMany({ where: { type: 'access-code-renewed' } });
    expect(rows.map(({ actorId, data }) => [actorId, data])).toEqual([
      [people('agent').id, expect.objectContaining({ agreed: ['email', 'about'] })],
      [people('agent').id, expect.objectContaining({ agreed: ['email', 'about'] })],
    ]);
    expect(JSON.stringify(rows)).not.toContain(accessCode);
    const mails = await deliverAll(test.database, reference);
    expect(mails.map(({ subject }) => subject)).toEqual([
      expect.stringContaining('We have your complaint'),
      expect.stringContaining('A new access code'),
    ]);
    expect(mails.at(-1)?.text).toContain('If you did not ask for this, phone us at once');
    expect(mails.at(-1)?.text).not.toContain(accessCode);
    expect(await opens(reference, accessCode)).toBe(true);
  });

  it('is refused, and the one before stays, when too little was right or the case is not theirs to tell of', async () => {
    const { reference, token } = await givenSent(anybody(), 'complaint');
    const wrong = { reference, agreed: ['email'], token: TOKEN };
    expect(await renewCode(agent(), wrong)).toMatchObject({ reason: 'not-allowed' });
    const right = { ...wrong, agreed: ['email', 'about'] };
    await test.database.pool.query(`update "case" set classification = 'restricted' where reference = $1`, [
      reference,
    ]);
    expect(await renewCode(agent(), right)).toMatchObject({ reason: 'not-found' });
    expect(await renewCode(agent(), { ...right, reference: 'x' })).toMatchObject({ reason: 'not-found' });
    expect(await renewCode(anybody(), right)).toMatchObject({ reason: 'not-allowed' });
    expect(await opens(reference, agent().secrets.accessCodeFor(token))).toBe(true);
  });
});
