import { describe, expect, it } from 'vitest';
import { loadEvents } from '#lib/db/case-events';
import { project } from '#lib/db/case-row';
import { addDays, plainDate } from '#lib/domain/calendar/plain-date';
import { caseFromEvents } from '#lib/domain/cases/evolve';
import { toReference } from '#lib/domain/references/reference';
import { storeWith } from '#lib/files/store';
import { givenContext } from '#lib/testing/given';
import { COMPLAINT, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { findCase } from '#lib/use-cases/cases/find-case';
import { logForResident } from '#lib/use-cases/cases/log-for-resident';
import { takeStep } from '#lib/use-cases/cases/take-step';
import { countingOf } from '#lib/use-cases/counting';
import { verifyRecord } from '#lib/use-cases/record/verify-record';
import { proveByCode } from '#lib/use-cases/tracking/prove-access';
import { trackCase } from '#lib/use-cases/tracking/track-case';
import { demonstration } from '../../../prisma/demonstration/organisation.ts';

const test = testCouncil();
const { people, as, anybody } = test;

const take = (reference: string, command: Record<string, unknown>) =>
  takeStep(as('caseworker'), { reference, command });
const rowOf = (reference: string) => test.database.client.case.findUniqueOrThrow({ where: { reference } });
const merging = (into: string, change: Record<string, string> = {}) => ({
  step: 'merge',
  into,
  whose: 'same',
  why: '',
  message: 'We look into it once.',
  ...change,
});

type Given = { reference: string; accessCode: string };

/** A complaint that reached us so many days ago. */
async function given(daysAgo: number, raw: Record<string, string> = {}): Promise<Given> {
  const context = as('agent');
  const logged = succeed(
    await logForResident(context, {
      form: 'complaint',
      channel: 'letter',
      receivedOn: addDays(plainDate(context.today), -daysAgo),
      raw: { ...COMPLAINT, ...raw },
      token: context.newToken(),
    }),
  );
  if (logged.to === 'problems') throw new Error(JSON.stringify(logged));
  const { reference, accessCode: code } = logged;
  // The code that was read out opens once, for one of their own.
  const { ownCodeToken = '' } = succeed(await proveByCode(anybody(), { reference, code, address: null }));
  return { reference, accessCode: context.secrets.accessCodeFor(ownCodeToken) };
}

/** What whoever has the code of one case may read of another: its letters, or only where it stands. */
async function lettersWith({ reference, accessCode: code }: Given, of: string): Promise<boolean> {
  const { caseId, isMember } = succeed(await proveByCode(anybody(), { reference, code, address: null }));
  const context = givenContext(test.database, { kind: 'resident', caseId, isMember });
  return succeed(await trackCase(context, of, null)).letters !== null;
}

describe('two cases of one person that are merged', () => {
  it('go on as the one, by the earlier dates, and each names the other', async () => {
    const [first, second] = [await given(5), await given(0)];
    succeed(await take(first.reference, merging(second.reference)));
    const [ended, survivor] = [await rowOf(first.reference), await rowOf(second.reference)];
    expect(ended).toMatchObject({ status: 'answered', outcome: 'merged', dueOn: null });
    expect(survivor).toMatchObject({ status: 'received', receivedOn: ended.receivedOn });
    for (const row of [ended, survivor]) {
      const matter = caseFromEvents(await loadEvents(test.database.client, row.id));
      expect(row).toMatchObject(project(matter, countingOf(demonstration.council)));
    }
    const shown = await findCase(as('caseworker'), second.reference);
    expect(shown?.matter.takenIn).toMatchObject([{ reference: first.reference }]);
    expect((await findCase(as('caseworker'), first.reference))?.matter.mergedInto?.reference).toBe(
      second.reference,
    );
    const problems: string[] = [];
    await verifyRecord(
      { db: test.database.client, store: storeWith({}) },
      {
        problem: (each) => problems.push(each),
        progress: () => undefined,
      },
    );
    expect(problems).toEqual([]);
  });

  it('are told whoever has the one that goes on, or sees to it that somebody has', async () => {
    const [first, second] = [await given(0), await given(0)];
    const owner = { step: 'allocate', to: people('s.lark').id };
    succeed(await takeStep(as('manager'), { reference: second.reference, command: owner }));
    succeed(await take(first.reference, merging(second.reference)));
    const mails = await test.database.client.notification.findMany({
      where: { template: 'colleague', case: { reference: second.reference } },
      select: { recipient: true, data: true },
    });
    expect(mails).toMatchObject([{ recipient: 's.lark@brackwater.example', data: { news: 'taken-in' } }]);
  });

  it('are told the resident in one message, on the one that ends', async () => {
    const [first, second] = [await given(0), await given(0)];
    succeed(await take(first.reference, merging(second.reference)));
    const mails = await test.database.client.notification.findMany({
      where: { template: 'merged', case: { reference: { in: [first.reference, second.reference] } } },
      select: { recipient: true, case: { select: { reference: true } } },
    });
    expect(mails).toEqual([{ recipient: 'sunita.brar@post.example', case: { reference: first.reference } }]);
  });

  it('are both read with the code of either, and no other case is', async () => {
    const [first, second, third] = [await given(0), await given(0), await given(0)];
    expect(await lettersWith(first, second.reference)).toBe(false);
    succeed(await take(first.reference, merging(second.reference)));
    expect(await lettersWith(first, first.reference)).toBe(true);
    expect(await lettersWith(first, second.reference)).toBe(true);
    expect(await lettersWith(second, first.reference)).toBe(true);
    expect(await lettersWith(third, second.reference)).toBe(false);
  });

  it('are each by itself again once the one that ended is reopened', async () => {
    const [first, second] = [await given(0), await given(0)];
    succeed(await take(first.reference, merging(second.reference)));
    succeed(
      await takeStep(as('manager'), {
        reference: first.reference,
        command: { step: 'reopen', message: 'Two things.' },
      }),
    );
    expect(await lettersWith(first, second.reference)).toBe(false);
    expect(await lettersWith(second, first.reference)).toBe(false);
    expect((await findCase(as('caseworker'), second.reference))?.matter.takenIn).toEqual([]);
  });

  it('are merged one way only when two officers do it at once', async () => {
    const [first, second] = [await given(0), await given(0)];
    const results = await Promise.all([
      take(first.reference, merging(second.reference)),
      take(second.reference, merging(first.reference)),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe('cases of two people', () => {
  it('are merged only with a reason, and neither reads what is the other’s', async () => {
    const other = { name: 'Tomos Abara', email: 'tomos@post.example' };
    const [first, second] = [await given(0), await given(0, other)];
    expect(await take(first.reference, merging(second.reference))).toMatchObject({ ok: false, field: 'why' });
    succeed(await take(first.reference, merging(second.reference, { whose: 'another', why: 'A couple.' })));
    expect(await lettersWith(first, second.reference)).toBe(false);
    expect(await lettersWith(second, first.reference)).toBe(false);
  });
});

describe('a case that nobody may be told of', () => {
  it('is not found to merge into', async () => {
    const first = await given(0);
    const [secret] = [await given(0)];
    await test.database.client.case.update({
      where: { reference: secret.reference },
      data: { classification: 'restricted' },
    });
    const unknown = merging(toReference('222222222'));
    const refused = await take(first.reference, unknown);
    expect(refused).toMatchObject({ ok: false, field: 'into' });
    expect(await take(first.reference, merging(secret.reference))).toEqual(refused);
  });
});
