import { afterEach, describe, expect, it } from 'vitest';
import type { Reference } from '#lib/domain/references/reference';
import { deliverMail } from '#lib/jobs/deliver-mail';
import { givenContext } from '#lib/testing/given';
import { givenLogged, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { takeStep } from '#lib/use-cases/cases/take-step';
import { chaseContributions } from '#lib/use-cases/scheduled/chase-contributions';

const test = testCouncil();
const { people, as } = test;
afterEach(async () => {
  await test.database.client.notification.deleteMany({});
  await test.database.client.contribution.deleteMany({});
});

const system = (day: string) =>
  givenContext(test.database, { kind: 'system', job: 'chase-contributions' }, { at: `${day}T06:40:00Z` });
const chase = async (day: string) => succeed(await chaseContributions(system(day)));

// Asked on Wednesday 11 February for Wednesday 18.
async function asked(person = ''): Promise<Reference> {
  const reference = await givenLogged(as('agent'), { form: 'complaint' });
  const command = {
    step: 'ask-contribution',
    service: 'council-tax',
    person,
    dueOn: '2026-02-18',
    question: 'Was the account closed?',
  };
  succeed(await takeStep(as('s.lark'), { reference, command }));
  return reference;
}

async function chasers(reference: Reference) {
  const rows = await test.database.client.notification.findMany({
    where: { case: { reference }, template: 'colleague', occasion: { not: { startsWith: 'asked' } } },
    orderBy: { createdAt: 'asc' },
  });
  return rows.map(({ recipient, occasion }) => `${recipient.split('@')[0]}: ${occasion.split(' ')[0]}`);
}

describe('chasers', () => {
  it('come when a contribution is due soon and when it is overdue, once each, however often they run', async () => {
    const reference = await asked();
    for (const day of ['2026-02-13', '2026-02-16', '2026-02-17', '2026-02-18']) await chase(day);
    expect(await chasers(reference)).toEqual(['manager: due-soon']);
    for (const day of ['2026-02-19', '2026-02-19', '2026-02-20', '2026-03-02']) await chase(day);
    expect(await chasers(reference)).toEqual(['manager: due-soon', 'manager: overdue']);
  });

  it('do not come before', async () => {
    const reference = await asked();
    expect(await chase('2026-02-13')).toBe(0);
    expect(await chasers(reference)).toEqual([]);
  });

  it('catch up after days on which nothing ran', async () => {
    const reference = await asked();
    await chase('2026-03-04');
    expect(await chasers(reference)).toEqual(['manager: overdue']);
  });

  it('go to the one person who was asked, and to the managers when that person has left', async () => {
    const reference = await asked('t.abara@brackwater.example');
    await chase('2026-02-17');
    expect(await chasers(reference)).toEqual(['t.abara: due-soon']);
    const { id } = people('t.abara');
    await test.database.client.staff.update({ where: { id }, data: { active: false } });
    await chase('2026-02-20');
    await test.database.client.staff.update({ where: { id }, data: { active: true } });
    expect(await chasers(reference)).toEqual(['t.abara: due-soon', 'manager: overdue']);
  });

  it('of a restricted case go to nobody but the person it names', async () => {
    const reference = await asked('t.abara@brackwater.example');
    await test.database.client.case.update({ where: { reference }, data: { classification: 'restricted' } });
    const { id } = people('t.abara');
    await test.database.client.staff.update({ where: { id }, data: { active: false } });
    await chase('2026-02-20');
    await test.database.client.staff.update({ where: { id }, data: { active: true } });
    expect(await chasers(reference)).toEqual([]);
  });

  it('stop when it has been given', async () => {
    const reference = await asked();
    const { number } = await test.database.client.contribution.findFirstOrThrow({
      where: { case: { reference } },
    });
    const command = { step: 'give-contribution', contribution: number, text: 'It was.' };
    succeed(await takeStep(as('t.abara'), { reference, command }));
    expect(await chase('2026-03-04')).toBe(0);
  });

  it('of three runs at the same moment are one each', async () => {
    const references = [await asked(), await asked()];
    const results = await Promise.all([1, 2, 3].map(() => chaseContributions(system('2026-02-17'))));
    expect(results.every(({ ok }) => ok)).toBe(true);
    for (const reference of references) expect(await chasers(reference)).toHaveLength(1);
  });

  it('look at more than one page of them, each once', async () => {
    const reference = await asked();
    const row = await test.database.client.contribution.findFirstOrThrow({ where: { case: { reference } } });
    const copies = Array.from({ length: 401 }, (_, index) => ({ ...row, number: 100 + index }));
    await test.database.client.contribution.createMany({ data: copies });
    expect(await chase('2026-02-17')).toBe(402);
    expect(await chasers(reference)).toHaveLength(402);
  });

  it('say by when it is needed, to whom they go, and lead to the case', async () => {
    const reference = await asked();
    await chase('2026-02-17');
    const { id } = await test.database.client.notification.findFirstOrThrow({
      where: { case: { reference }, occasion: { startsWith: 'due-soon' } },
    });
    const sent: string[] = [];
    const transport = {
      send: ({ text }: { text: string }) => {
        sent.push(text);
        return Promise.resolve({ id: 'x' });
      },
    };
    const delivery = { transport, texts: null, origin: 'https://requests.example', replyDomain: null };
    await deliverMail(system('2026-02-17'), delivery, { notificationId: id, isLastTry: true });
    expect(sent[0]).toContain('Hello Morag Teller,');
    expect(sent[0]).toContain('A colleague needs your help soon');
    expect(sent[0]).toContain('Needed by: Wednesday 18 February 2026');
    expect(sent[0]).toContain('https://requests.example/staff/cases/');
    expect(sent[0]).not.toMatch(/Sunita|kerb/);
  });

  it('are sent by nobody but the system', async () => {
    expect(await chaseContributions(as('manager'))).toMatchObject({ reason: 'not-allowed' });
  });
});
