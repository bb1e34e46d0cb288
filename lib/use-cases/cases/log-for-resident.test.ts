import { describe, expect, it } from 'vitest';
import { formatReference } from '#lib/domain/references/reference';
import { givenContext } from '#lib/testing/given';
import { COMPLAINT, givenLogged, INFORMATION, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { findCase } from '#lib/use-cases/cases/find-case';
import { logForResident } from '#lib/use-cases/cases/log-for-resident';
import { proveByCode } from '#lib/use-cases/tracking/prove-access';

const test = testCouncil();
const { people, as } = test;

const call = (change: Record<string, unknown> = {}) => ({
  form: 'complaint',
  channel: 'phone',
  receivedOn: '2026-02-11',
  raw: COMPLAINT,
  token: `a token of its own ${Math.random()}`,
  ...change,
});

describe('logging for somebody who got in touch', () => {
  it('counts the clocks from the day it reached the council', async () => {
    const reference = await givenLogged(as('caseworker'), { form: 'complaint', receivedOn: '2026-02-02' });
    const shown = await findCase(as('caseworker'), reference);
    expect(shown?.clocks.map(({ clock }) => [clock.ruleId, clock.startsOn, clock.dueOn])).toEqual([
      ['cmp-ack', '2026-02-02', '2026-02-09'],
      ['cmp-stage1', '2026-02-02', '2026-02-23'],
    ]);
    expect(shown?.matter).toMatchObject({ channel: 'phone', loggedById: people('caseworker').id });
  });

  it('files what concerns the council as a landlord under the Housing Ombudsman’s code', async () => {
    const raw = { service: 'repairs', category: 'repairs-leak' };
    const reference = await givenLogged(as('caseworker'), { form: 'complaint', raw });
    const shown = await findCase(as('caseworker'), reference);
    expect(shown?.matter.pack).toBe('complaint/housing-2024');
    expect(shown?.clocks.map(({ clock }) => clock.ruleId)).toEqual(['housing-ack', 'housing-stage1']);
  });

  it.each([
    ['2026-02-12', 'The date it reached the council must be today or before.'],
    ['2024-02-10', 'That date is too long ago. Check the year.'],
    ['1926-02-11', 'That date is too long ago. Check the year.'],
    ['2026-02-30', 'Enter the date it reached the council.'],
    ['', 'Enter the date it reached the council.'],
  ])('does not take “%s” for the date: %s', async (receivedOn, message) => {
    expect(await logForResident(as('agent'), call({ receivedOn }))).toMatchObject({
      ok: false,
      message,
      field: 'receivedOn',
    });
  });

  it('does not take a date on which that kind had no rules yet', async () => {
    const early = call({ form: 'data-protection-complaint', receivedOn: '2026-02-11' });
    expect(await logForResident(as('agent'), early)).toMatchObject({ ok: false, field: 'receivedOn' });
  });

  it('takes today and two years back where the rules reach that far', async () => {
    for (const receivedOn of ['2026-02-11', '2024-02-11']) {
      const logged = await logForResident(as('agent'), call({ form: 'foi', raw: INFORMATION, receivedOn }));
      expect(succeed(logged).to).toBe('logged');
    }
  });

  it('gives back what to put right, and files nothing', async () => {
    const before = await test.database.client.case.count();
    const raw = { ...COMPLAINT, 'what-happened': '', service: 'no-such-service' };
    const logged = succeed(await logForResident(as('agent'), call({ raw })));
    expect(logged.to === 'problems' && logged.problems.map(({ question }) => question)).toEqual(
      expect.arrayContaining(['service', 'what-happened']),
    );
    expect(await test.database.client.case.count()).toBe(before);
    expect(await test.database.client.draft.count({ where: { caseId: null } })).toBe(0);
  });

  it('says where to send somebody whom no case helps', async () => {
    const raw = { ...INFORMATION, 'about-you': 'yes' };
    expect(succeed(await logForResident(as('agent'), call({ form: 'foi', raw })))).toEqual({
      to: 'problems',
      problems: [],
      signpost: 'your-own-information',
    });
  });

  it('posted again, also at the same moment, makes one case and gives the same reference and code', async () => {
    const before = await test.database.client.case.count();
    const post = call();
    const at = Array.from({ length: 6 }, () => as('agent'));
    const logged = await Promise.all(at.map((context) => logForResident(context, post)));
    expect(new Set(logged.map((each) => JSON.stringify(succeed(each)))).size).toBe(1);
    expect(await test.database.client.case.count()).toBe(before + 1);
  });

  it('gives a code that opens the case', async () => {
    const logged = succeed(await logForResident(as('agent'), call()));
    if (logged.to !== 'logged') throw new Error('It was not logged.');
    const anybody = test.anybody();
    const proof = { reference: formatReference(logged.reference), code: logged.accessCode, address: '::1' };
    expect((await proveByCode(anybody, proof)).ok).toBe(true);
  });

  it('draws another reference when the first is taken', async () => {
    const zeros = { ...as('agent'), random: () => 0 };
    succeed(await logForResident(zeros, call()));
    let drawn = 0;
    const random = () => (drawn++ < 8 ? 0 : 2);
    expect(succeed(await logForResident({ ...as('agent'), random }, call())).to).toBe('logged');
  });

  it.each(['agent', 'caseworker', 'information', 'manager'])('is done by the %s', async (email) => {
    expect((await logForResident(as(email), call())).ok).toBe(true);
  });

  it('is not done by anybody else', async () => {
    const anybody = test.anybody();
    expect(await logForResident(anybody, call())).toMatchObject({ reason: 'not-allowed' });
    const resident = givenContext(test.database, { kind: 'resident', caseId: 'x' });
    expect(await logForResident(resident, call())).toMatchObject({ reason: 'not-allowed' });
  });

  it.each([
    [{ form: 'parking' }, 'not-found'],
    [{ channel: 'pigeon' }, 'wrong-input'],
    [{ token: 'short' }, 'wrong-input'],
    [{ raw: { service: 7 } }, 'wrong-input'],
  ])('does not take %o', async (change, reason) => {
    expect(await logForResident(as('agent'), call(change))).toMatchObject({ ok: false, reason });
  });
});
