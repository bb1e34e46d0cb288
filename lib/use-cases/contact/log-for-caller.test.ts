import { describe, expect, it } from 'vitest';
import { COMPLAINT, givenLogged, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { findPerson } from '#lib/use-cases/contact/find-person';
import { logForCaller } from '#lib/use-cases/contact/log-for-caller';

const test = testCouncil();
const { as } = test;

const cases = () => test.database.client.case.count();

const ELSEWHERE = { place: '3 Quay Street', name: 'Idris Vaughan', email: 'idris@post.example' };

const call = (raw: object = {}, change: object = {}) => ({
  form: 'complaint',
  channel: 'phone',
  language: 'en',
  receivedOn: '2026-02-11',
  raw: { ...COMPLAINT, ...raw },
  token: `a token of its own ${Math.random()}`,
  despite: false,
  ...change,
});

describe('logging what may have been logged before', () => {
  it('is refused nothing: the agent sees what is open, and files all the same when it is another', async () => {
    const first = await givenLogged(as('caseworker'), { form: 'complaint' });
    const before = await cases();
    const input = call({ place: '99 Other Street' });
    expect(succeed(await logForCaller(as('agent'), input))).toMatchObject({
      to: 'alike',
      alike: [{ reference: first, isTheirs: true, status: 'received' }],
    });
    expect(await cases()).toBe(before);
    const filed = succeed(await logForCaller(as('agent'), { ...input, despite: true }));
    expect(filed.to).toBe('logged');
    // Sent again by the browser, without the tick: it is the same case.
    expect(succeed(await logForCaller(as('agent'), input))).toEqual(filed);
  });

  it('also when somebody else has told us of the same at the same place, but not long ago or of something else', async () => {
    const reference = await givenLogged(as('caseworker'), {
      form: 'complaint',
      raw: { place: '7 Salt Row BW1 3CQ' },
    });
    const raw = { ...ELSEWHERE, place: 'Salt Row, bw13cq' };
    expect(succeed(await logForCaller(as('agent'), call(raw)))).toMatchObject({
      alike: [{ reference, isTheirs: false }],
    });
    const later = as('agent', '2026-03-20T10:00:00Z');
    expect(succeed(await logForCaller(later, call(raw, { receivedOn: '2026-03-20' }))).to).toBe('logged');
    const other = { ...raw, name: 'Nesta Vaughan', email: 'nesta@post.example', category: 'bins-missed' };
    expect(succeed(await logForCaller(as('agent'), call(other))).to).not.toBe('alike');
  });

  it('says nothing of what the agent may not know of', async () => {
    const raw = { name: 'Hester Vane', email: 'hester@post.example', place: '41 Fuller Lane' };
    const hidden = await givenLogged(as('caseworker'), { form: 'complaint', raw });
    await test.database.pool.query(`update "case" set classification = 'restricted' where reference = $1`, [
      hidden,
    ]);
    expect(succeed(await logForCaller(as('agent'), call(raw))).to).toBe('logged');
    expect(await findPerson(as('agent'), hidden)).toBeNull();
  });

  it('lets what has to be put right be told first, and no form that is not', async () => {
    expect(succeed(await logForCaller(as('agent'), call({ 'what-happened': '' }))).to).toBe('problems');
    expect(await logForCaller(as('agent'), call({}, { form: 'nothing' }))).toMatchObject({
      reason: 'not-found',
    });
    const information = { form: 'foi', raw: {} };
    expect(succeed(await logForCaller(as('agent'), call({}, information))).to).toBe('problems');
  });
});

describe('whom something is logged for', () => {
  it('is the resident of a case of theirs, and nobody without one', async () => {
    const reference = await givenLogged(as('caseworker'), { form: 'complaint' });
    expect((await findPerson(as('agent'), reference))?.name).toBe('Sunita Brar');
    expect(await findPerson(as('agent'), '')).toBeNull();
  });
});
