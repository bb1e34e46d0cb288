import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { StaffActor } from '#lib/domain/permissions/actor';
import type { Reference } from '#lib/domain/references/reference';
import { createTestDatabase, type TestDatabase } from '#lib/testing/database';
import { givenContext, givenCouncil } from '#lib/testing/given';
import { givenLogged, succeed } from '#lib/testing/given-drafts';
import { takeStep } from '#lib/use-cases/cases/take-step';
import { remindDue } from '#lib/use-cases/work/remind-due';

let test: TestDatabase;
let people: (email: string) => StaffActor;

beforeAll(async () => {
  test = await createTestDatabase();
  people = (await givenCouncil(test.database)).actor;
});
afterAll(() => test.drop());
afterEach(() => test.database.client.notification.deleteMany({}));

const as = (email: string) => givenContext(test.database, people(email));
const system = (day: string) =>
  givenContext(test.database, { kind: 'system', job: 'remind-due' }, { at: `${day}T06:30:00Z` });

async function reminders(reference: Reference): Promise<string[]> {
  const rows = await test.database.client.notification.findMany({
    where: { case: { reference }, template: 'reminder' },
    orderBy: { createdAt: 'asc' },
  });
  return rows.map(
    ({ recipient, occasion }) => `${recipient.split('@')[0]}: ${occasion.split(' ').slice(0, 3).join(' ')}`,
  );
}

const remind = async (day: string) => succeed(await remindDue(system(day)));

// Received on Wednesday 11 February: to be acknowledged by Wednesday 18.
const given = (form: 'complaint' | 'foi' = 'complaint') => givenLogged(as('agent'), { form });

async function allocated(to: string): Promise<Reference> {
  const reference = await given();
  const command = { step: 'allocate', to: people(to).id };
  succeed(await takeStep(as('caseworker'), { reference, command }));
  return reference;
}

describe('reminders', () => {
  it('come when a date is near and when it is past, once each, however often the sweep runs', async () => {
    const reference = await allocated('s.lark');
    for (const day of ['2026-02-13', '2026-02-16', '2026-02-16', '2026-02-17', '2026-02-18'])
      await remind(day);
    expect(await reminders(reference)).toEqual(['s.lark: cmp-ack 2026-02-18 due-soon']);
    for (const day of ['2026-02-19', '2026-02-19', '2026-02-20']) await remind(day);
    expect(await reminders(reference)).toEqual([
      's.lark: cmp-ack 2026-02-18 due-soon',
      's.lark: cmp-ack 2026-02-18 overdue',
    ]);
  });

  it('do not come before', async () => {
    const reference = await allocated('s.lark');
    await remind('2026-02-13');
    expect(await reminders(reference)).toEqual([]);
  });

  it('catch up after days on which nothing ran', async () => {
    const reference = await allocated('s.lark');
    await remind('2026-02-13');
    await remind('2026-03-04');
    expect(await reminders(reference)).toEqual(['s.lark: cmp-ack 2026-02-18 overdue']);
  });

  it('of three sweeps at the same moment are one each, and one job each', async () => {
    const references = [await allocated('s.lark'), await given(), await given()];
    const sweeps = [1, 2, 3].map(() => system('2026-02-17'));
    const results = await Promise.all(sweeps.map((context) => remindDue(context)));
    expect(results.every(({ ok }) => ok)).toBe(true);
    for (const reference of references) expect(await reminders(reference)).toHaveLength(1);
    const written = await test.database.client.notification.count({ where: { template: 'reminder' } });
    expect(sweeps.flatMap(({ enqueued }) => enqueued)).toHaveLength(written);
  });

  it('of a case nobody has go to the managers of its service', async () => {
    const reference = await given();
    await remind('2026-02-17');
    expect(await reminders(reference)).toEqual(['manager: cmp-ack 2026-02-18 due-soon']);
  });

  it('of a case whose officer has left go to the managers', async () => {
    const reference = await allocated('s.lark');
    const { id } = people('s.lark');
    await test.database.client.staff.update({ where: { id }, data: { active: false } });
    await remind('2026-02-17');
    await test.database.client.staff.update({ where: { id }, data: { active: true } });
    expect(await reminders(reference)).toEqual(['manager: cmp-ack 2026-02-18 due-soon']);
  });

  it('of an information request go to the information officers, who alone may open it', async () => {
    const reference = await given('foi');
    await remind('2026-03-11');
    expect(await reminders(reference)).toEqual(['information: foi-response 2026-03-11 due-soon']);
  });

  it('stop with the answer', async () => {
    const reference = await allocated('s.lark');
    const command = { step: 'send-answer', text: 'Sorry.', outcome: 'upheld', files: [] };
    succeed(await takeStep(as('s.lark'), { reference, command }));
    await remind('2026-03-04');
    expect(await reminders(reference)).toEqual([]);
  });

  it('look at every case, also at more than one page of them', async () => {
    const reference = await given();
    const { route: _route, ...row } = await test.database.client.case.findUniqueOrThrow({
      where: { reference },
    });
    const copies = Array.from({ length: 401 }, (_, index) => ({
      ...row,
      id: crypto.randomUUID(),
      reference: String(index).padStart(9, '0'),
      answers: {},
      dates: {},
      undertakings: [],
    }));
    await test.database.client.case.createMany({ data: copies });
    const looked = await remind('2026-02-17');
    const overdue = await test.database.client.notification.groupBy({ by: ['caseId'] });
    expect(looked).toBeGreaterThanOrEqual(402);
    expect(overdue.length).toBeGreaterThanOrEqual(402);
  });

  it('are sent by nobody but the system', async () => {
    expect(await remindDue(as('manager'))).toMatchObject({ reason: 'not-allowed' });
  });
});
