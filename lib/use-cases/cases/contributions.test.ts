import { describe, expect, it } from 'vitest';
import { caseIdOf } from '#lib/db/cases';
import type { Reference } from '#lib/domain/references/reference';
import { givenContext } from '#lib/testing/given';
import { givenLogged, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { findAskedCase } from '#lib/use-cases/cases/find-asked-case';
import { findCase } from '#lib/use-cases/cases/find-case';
import { findMyWork, listQueue } from '#lib/use-cases/cases/list-cases';
import { takeStep } from '#lib/use-cases/cases/take-step';
import { rebuildProjections } from '#lib/use-cases/record/rebuild-projections';
import { readCaseFile } from '#lib/use-cases/tracking/read-file';

const test = testCouncil();
const { as } = test;

const take = (email: string, reference: string, command: object) =>
  takeStep(as(email), { reference, command });

// Parks are a service of the streets: of caseworker, s.lark and manager; council tax is t.abara's and the manager's.
const ask = {
  step: 'ask-contribution',
  service: 'council-tax',
  dueOn: '2026-02-18',
  question: 'Was the account closed in time?',
};
const give = { step: 'give-contribution', text: 'It was closed on the day.' };

async function asked(change: object = {}, form: 'complaint' | 'foi' = 'complaint') {
  const reference = await givenLogged(as('agent'), {
    form,
    ...(form === 'foi' ? { raw: { information: 'I, Sunita Brar, ask how many trees were felled.' } } : {}),
  });
  const asker = form === 'foi' ? 'information' : 's.lark';
  succeed(await take(asker, reference, { ...ask, ...change }));
  return reference;
}

async function numberOf(reference: Reference): Promise<number> {
  const row = await test.database.client.contribution.findFirstOrThrow({ where: { case: { reference } } });
  return row.number;
}

async function mailsOf(reference: Reference): Promise<string[]> {
  const mails = await test.database.client.notification.findMany({
    where: { case: { reference }, template: 'colleague' },
    orderBy: [{ createdAt: 'asc' }, { recipient: 'asc' }],
  });
  return mails.map(({ occasion, recipient }) => `${occasion.split(' ')[0]}: ${recipient.split('@')[0]}`);
}

const everything = {
  words: '',
  status: 'open',
  process: null,
  serviceId: null,
  owner: 'anybody',
  dueBy: null,
  sort: 'due',
  limit: 50,
  offset: 0,
} as const;

async function findsInQueue(email: string, words: string) {
  return (await listQueue(as(email), { ...everything, words })).lines;
}

describe('a service that is asked', () => {
  it('opens the case, and sees what was filed and the question, but nobody and nothing that was written', async () => {
    const reference = await asked();
    expect(await findCase(as('t.abara'), reference)).toBeNull();
    const shown = await findAskedCase(as('t.abara'), reference);
    expect(shown).toMatchObject({
      reference,
      asked: [{ question: ask.question, askedBy: 'Sioned Lark', dueOn: '2026-02-18' }],
      give: { step: 'give-contribution' },
    });
    const told = JSON.stringify(shown);
    expect(told).toContain('The bin was left at the kerb.');
    expect(told).not.toMatch(/Sunita|Brar|post\.example/);
  });

  it('sees a request for information without who asked, also where they wrote their name into it', async () => {
    const reference = await asked({ service: 'parks' }, 'foi');
    const told = JSON.stringify(await findAskedCase(as('s.lark'), reference));
    expect(told).toContain('I, [left out], ask how many trees were felled.');
    expect(told).not.toMatch(/Sunita|Brar|post\.example/);
  });

  it('finds it in its queue and work by the contribution’s own date, without a name, and not by the name', async () => {
    const reference = await asked({ dueOn: '2026-02-12' });
    const [line] = await findsInQueue('t.abara', reference);
    expect(line).toMatchObject({
      reference,
      isAsked: true,
      residentName: null,
      dueOn: '2026-02-12',
      standing: { state: 'due-soon', workingDays: 1 },
    });
    expect(await findsInQueue('t.abara', 'Sunita')).toEqual([]);
    expect((await findsInQueue('t.abara', 'left at the kerb')).length).toBeGreaterThan(0);
    const work = await findMyWork(as('t.abara'));
    expect(work.asked.map((each) => each.reference)).toContain(reference);
    expect(work.counts.open).toBe((await listQueue(as('t.abara'), everything)).total);
  });

  it('finds it in its work also when the case is its own to read, and in its queue only once', async () => {
    const reference = await asked({ service: 'roads' });
    expect(await findsInQueue('caseworker', reference)).toMatchObject([{ isAsked: false }]);
    const { asked: mine } = await findMyWork(as('caseworker'));
    expect(mine.find((each) => each.reference === reference)).toMatchObject({ dueOn: '2026-02-18' });
  });

  it('reads no file, and takes no other step', async () => {
    const reference = await asked();
    expect(await take('t.abara', reference, { step: 'add-note', text: 'x' })).toMatchObject({
      reason: 'not-found',
    });
    expect(await readCaseFile(as('t.abara'), reference, crypto.randomUUID())).toBeNull();
  });

  it('gives text and a file, which stay with colleagues, and then no longer opens the case', async () => {
    const reference = await asked();
    const files = [{ name: 'account.txt', content: new TextEncoder().encode('closed') }];
    const contribution = String(await numberOf(reference));
    succeed(await take('t.abara', reference, { ...give, contribution, files }));
    expect(await findAskedCase(as('t.abara'), reference)).toBeNull();
    expect(await findsInQueue('t.abara', reference)).toEqual([]);
    const shown = await findCase(as('s.lark'), reference);
    expect(shown?.contributions).toMatchObject([
      { ended: { how: 'given', on: '2026-02-11' }, standing: { state: 'done-in-time' } },
    ]);
    expect(shown?.events.find(({ sequence }) => sequence === shown.contributions[0]?.givenIn)?.text).toBe(
      give.text,
    );
    const row = await test.database.client.attachment.findFirstOrThrow({ where: { case: { reference } } });
    expect(row.visibility).toBe('staff');
    expect(await take('t.abara', reference, { ...give, contribution })).toMatchObject({
      reason: 'not-found',
    });
  });

  it('is told by email, and so is whoever asked, in time for it to matter', async () => {
    const reference = await asked();
    expect(await mailsOf(reference)).toEqual(['asked: manager']);
    const contribution = String(await numberOf(reference));
    succeed(await take('t.abara', reference, { ...give, contribution }));
    expect(await mailsOf(reference)).toEqual(['asked: manager', 'given: s.lark']);
  });

  it('without a manager is told through whoever belongs to it', async () => {
    const reference = await asked({ service: 'information' });
    expect(await mailsOf(reference)).toEqual(
      ['f.draper', 'information', 'o.sarr', 'p.neave'].map((officer) => `asked: ${officer}`),
    );
    expect(await findAskedCase(as('information'), reference)).not.toBeNull();
  });

  it('no longer opens what was taken back, or was answered without it, and is told so', async () => {
    const taken = await asked();
    const contribution = await numberOf(taken);
    succeed(await take('caseworker', taken, { step: 'take-back-contribution', contribution }));
    expect(await findAskedCase(as('t.abara'), taken)).toBeNull();
    expect(await mailsOf(taken)).toEqual(['asked: manager', 'not-needed: manager']);
    const answered = await asked();
    const answer = { step: 'send-answer', text: 'Sorry.', outcome: 'upheld', files: [] };
    succeed(await take('s.lark', answered, answer));
    expect(await findAskedCase(as('t.abara'), answered)).toBeNull();
    expect(await mailsOf(answered)).toEqual(['asked: manager', 'not-needed: manager']);
  });
});

describe('one person who is asked', () => {
  it('is told instead of the managers, and gives it', async () => {
    const reference = await asked({ person: ' T.Abara@brackwater.example' });
    expect(await mailsOf(reference)).toEqual(['asked: t.abara']);
    const contribution = await numberOf(reference);
    succeed(await take('t.abara', reference, { ...give, contribution }));
  });

  it.each([
    ['of another service', { person: 's.lark@brackwater.example' }, 'unknown-person person'],
    ['who is nobody', { person: 'nobody@brackwater.example' }, 'unknown-person person'],
    ['of no service', { service: 'nothing' }, 'wrong-input service'],
    ['by no day', { dueOn: '30 February' }, 'missing-date dueOn'],
  ])('%s is refused', async (_who, change, reason) => {
    const reference = await givenLogged(as('agent'), { form: 'complaint' });
    const refused = await take('s.lark', reference, { ...ask, ...change });
    const [wanted, field] = reason.split(' ');
    expect(refused).toMatchObject({ ok: false, reason: wanted, field });
    expect(await test.database.client.contribution.count({ where: { case: { reference } } })).toBe(0);
  });

  it('alone opens a restricted case, and alone hears of it', async () => {
    const reference = await asked({ person: 't.abara@brackwater.example' });
    await test.database.client.case.update({ where: { reference }, data: { classification: 'restricted' } });
    const inQueue = await findsInQueue('t.abara', reference);
    expect(inQueue).toMatchObject([{ restricted: true, isAsked: true }]);
    await test.database.client.contribution.updateMany({
      where: { case: { reference } },
      data: { personId: null },
    });
    expect(await findsInQueue('t.abara', reference)).toEqual([]);
  });
});

describe('two at once', () => {
  it('give the same contribution: one does, the other is told, and one is kept', async () => {
    const reference = await asked();
    const contribution = await numberOf(reference);
    const results = await Promise.all(
      ['t.abara', 'manager', 't.abara'].map((email) => take(email, reference, { ...give, contribution })),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    for (const result of results.filter(({ ok }) => !ok)) expect(result).toMatchObject({ ok: false });
    const id = await caseIdOf(test.database.client, reference);
    const given = await test.database.client.caseEvent.count({
      where: { caseId: id ?? '', type: 'contribution-given' },
    });
    expect(given).toBe(1);
  });
});

describe('the rows that open a case', () => {
  it('are rebuilt from its events', async () => {
    const reference = await asked();
    const rows = () => test.database.client.contribution.findMany({ where: { case: { reference } } });
    const system = givenContext(test.database, { kind: 'system', job: 'test' });
    const rebuild = async (check: boolean) =>
      succeed(
        await rebuildProjections(system, {
          which: 'all',
          problem: () => undefined,
          progress: () => undefined,
          check,
        }),
      );
    await rebuild(false);
    const before = await rows();
    expect(before).toHaveLength(1);
    await test.database.client.contribution.deleteMany({ where: { case: { reference } } });
    expect((await rebuild(true)).columns).toEqual({ contributions: 1 });
    await rebuild(false);
    expect(await rows()).toEqual(before);
  });
});
