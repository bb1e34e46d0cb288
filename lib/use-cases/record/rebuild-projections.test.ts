import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadEvents } from '#lib/db/case-events';
import { caseIdOf } from '#lib/db/cases';
import type { Actor } from '#lib/domain/permissions/actor';
import { type Reference, referenceInUrl } from '#lib/domain/references/reference';
import { storeWith } from '#lib/files/store';
import { givenContext } from '#lib/testing/given';
import { givenLogged, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { takeStep } from '#lib/use-cases/cases/take-step';
import { type Rebuilding, rebuildProjections } from '#lib/use-cases/record/rebuild-projections';
import { verifyRecord } from '#lib/use-cases/record/verify-record';

const test = testCouncil();
const { people } = test;
let reference: Reference;

beforeAll(async () => {
  await givenLogged(as(people('agent')), { form: 'foi' });
  reference = await givenLogged(as(people('agent')), { form: 'complaint' });
  await step({ step: 'allocate', to: people('s.lark').id });
  await step({ step: 'acknowledge', message: 'We have it.' });
  const other = await givenLogged(as(people('agent')), { form: 'complaint' });
  const command = { step: 'send-answer', text: 'Sorry.', outcome: 'upheld', files: [] };
  succeed(await takeStep(as(people('s.lark')), { reference: other, command }));
});

const as = (actor: Actor) => givenContext(test.database, actor);
const step = async (command: object) => succeed(await takeStep(as(people('s.lark')), { reference, command }));

const SYSTEM: Actor = { kind: 'system', job: 'test' };

/** What a rebuild gives, with what it said. */
async function rebuild(change: Partial<Rebuilding> = {}, actor = SYSTEM) {
  const problems: string[] = [];
  const pages: number[] = [];
  const rebuilt = await rebuildProjections(as(actor), {
    check: false,
    which: 'all',
    problem: (sentence) => problems.push(sentence),
    progress: (cases) => pages.push(cases),
    ...change,
  });
  return { ...succeed(rebuilt), problems, pages };
}

const rows = () => test.database.client.case.findMany({ orderBy: { id: 'asc' } });
const rowOf = () => test.database.client.case.findUniqueOrThrow({ where: { reference } });
const eventsOf = async () =>
  loadEvents(test.database.client, (await caseIdOf(test.database.client, reference)) ?? '');
const sql = (statement: string) => test.database.pool.query(statement);
const NOTHING = { cases: 3, differing: 0, failed: 0, columns: {}, problems: [] };

beforeEach(async () => {
  // Whatever an example left is put right, so that each begins with whole rows.
  await rebuild();
});

describe('rows that are what their events make of them', () => {
  it('do not differ, and are not written', async () => {
    const before = await rows();
    expect(await rebuild()).toMatchObject(NOTHING);
    expect(await rebuild({ check: true })).toMatchObject(NOTHING);
    expect(await rows()).toEqual(before);
  });
});

describe('a row that was changed by hand', () => {
  const CHANGES = `status = 'closed', due_on = '2020-01-01', assigned_to_id = null, service_id = 'parks', channel = 'web',
    received_on = '2019-12-01', classification = 'restricted', dates = '{}', undertakings = '[{}]'`;

  it('is named by its columns when only asked', async () => {
    await sql(`update "case" set ${CHANGES} where reference = '${reference}'`);
    const before = await rows();
    const { differing, columns, cases } = await rebuild({ check: true });
    expect({ differing, cases }).toEqual({ differing: 1, cases: 3 });
    expect(Object.keys(columns).toSorted()).toEqual(
      'assignedToId channel classification dates dueOn receivedOn serviceId status undertakings'.split(' '),
    );
    expect(await rows()).toEqual(before);
  });

  it('is rebuilt, and the others are left as they are', async () => {
    const before = await rows();
    await sql(`update "case" set ${CHANGES} where reference = '${reference}'`);
    expect(await rebuild()).toMatchObject({ differing: 1 });
    const after = await rows();
    const stamped = (row: (typeof after)[number]) =>
      row.reference === reference ? { ...row, updatedAt: null } : row;
    expect(after.map(stamped)).toEqual(before.map(stamped));
    expect((await eventsOf()).map(({ data }) => data.type)).not.toContain('dates-recomputed');
    expect(await rebuild({ check: true })).toMatchObject(NOTHING);
  });
});

describe('a record that is not whole', () => {
  it('is not made into a row: the case is named', async () => {
    await sql(`update "case" set version = version + 1, status = 'closed' where reference = '${reference}'`);
    const { problems, failed, differing } = await rebuild();
    expect([failed, differing]).toEqual([1, 0]);
    expect(problems).toEqual([
      `${referenceInUrl(reference)}: its record is not whole, as npm run audit:verify says in detail`,
    ]);
    expect((await rowOf()).status).toBe('closed');
    await sql(`update "case" set version = version - 1 where reference = '${reference}'`);
  });
});

describe('when the bank holidays change', () => {
  // As if the rows had been written with an edition that had one holiday fewer.
  const older = () =>
    sql(`update "case" set due_on = due_on - 1, dates = jsonb_build_object('edition', 'older',
      'due', (select jsonb_object_agg(key, value::date - 1) from jsonb_each_text(dates->'due')))
      where reference = '${reference}'`);
  const moved = async () =>
    (await eventsOf()).flatMap(({ data, author, visibility }) =>
      data.type === 'dates-recomputed' ? [{ ...data, author: author.name, visibility }] : [],
    );

  it('the old date is recorded beside the new one, for the resident to see, once', async () => {
    const { dueOn, dueClock } = await rowOf();
    await older();
    const { dueOn: olderDueOn } = await rowOf();
    expect(await rebuild()).toMatchObject({ differing: 1, columns: { dueOn: 1, dates: 1 } });
    const [day, before] = [dueOn, olderDueOn].map((date) => date?.toISOString().slice(0, 10));
    expect(await moved()).toMatchObject([
      {
        author: 'calendar',
        visibility: 'resident',
        moved: expect.arrayContaining([{ clock: dueClock, from: before, to: day }]),
      },
    ]);
    expect((await rowOf()).dueOn).toEqual(dueOn);
    expect(await rebuild()).toMatchObject(NOTHING);
    expect(await moved()).toHaveLength(1);
    const said: string[] = [];
    await verifyRecord(
      { db: test.database.client, store: storeWith({}) },
      {
        problem: (sentence) => said.push(sentence),
        progress: () => {},
      },
    );
    expect(said).toEqual([]);
  });

  it('an officer who is first at the case writes after it', async () => {
    await older();
    await step({ step: 'add-note', text: 'Rang the crew.' });
    const types = (await eventsOf()).map(({ data, author }) => [data.type, author.kind]);
    expect(types.slice(-2)).toEqual([
      ['dates-recomputed', 'system'],
      ['note-added', 'staff'],
    ]);
    expect(await rebuild({ check: true })).toMatchObject(NOTHING);
  });

  it('only the cases whose dates were counted before can be asked for', async () => {
    expect(await rebuild({ which: 'outdated' })).toMatchObject({ cases: 0 });
    await older();
    expect(await rebuild({ which: 'outdated' })).toMatchObject({ cases: 1, differing: 1 });
    expect(await rebuild({ which: 'outdated' })).toMatchObject({ cases: 0 });
  });
});

describe('a rebuild', () => {
  it('looks at every case, also at more than one page of them, and says how far it is', async () => {
    const { id: _id, reference: _reference, route: _route, watchedOn: _watchedOn, ...row } = await rowOf();
    const copies = Array.from({ length: 401 }, (_, index) => ({
      ...row,
      id: crypto.randomUUID(),
      reference: String(index).padStart(9, '0'),
      answers: {},
      dates: {},
      undertakings: [],
      lessons: [],
      contactLimits: [],
      approval: {},
    }));
    await test.database.client.case.createMany({ data: copies });
    const { cases, failed, pages } = await rebuild({ check: true });
    expect([cases, failed]).toEqual([404, 401]);
    expect(pages).toEqual([200, 400, 404]);
    await test.database.client.case.deleteMany({ where: { id: { in: copies.map(({ id }) => id) } } });
  });

  it('is nobody’s but the system’s', async () => {
    await expect(rebuild({}, people('manager'))).rejects.toThrow('not-allowed');
  });
});

describe('when the council’s settings change', () => {
  it('the dates of open cases move with them, old beside new', async () => {
    // Logged on a Wednesday at ten: after hours, from now on.
    reference = await givenLogged(as(people('agent')), { form: 'complaint' });
    await sql(`update council set profile = jsonb_set(profile, '{counting}', '{"cutoff": "09:00"}')`);
    const later = givenContext(test.database, SYSTEM, { at: '2026-02-11T10:05:00Z' });
    const silent = { problem: () => {}, progress: () => {} };
    const rebuilt = await rebuildProjections(later, { check: false, which: 'outdated', ...silent });
    expect(succeed(rebuilt).failed).toBe(0);
    const moves = (await eventsOf()).flatMap(({ data }) => (data.type === 'dates-recomputed' ? [data] : []));
    expect(moves).toMatchObject([
      {
        edition: expect.stringContaining('cutoff=09:00'),
        moved: expect.arrayContaining([{ clock: 'cmp-ack', from: '2026-02-18', to: '2026-02-19' }]),
      },
    ]);
  });
});

describe('rows that an earlier release computed', () => {
  it('are computed again once, also those of closed cases', async () => {
    const command = { step: 'send-answer', text: 'Sorry.', outcome: 'upheld', files: [] };
    await step(command);
    await step({ step: 'record-told', by: 'phone' });
    await step({ step: 'close' });
    const before = await rowOf();
    expect(before).toMatchObject({ status: 'closed', timeliness: 'in-time' });
    await sql(`update "case" set projected_as = 0, timeliness = null where reference = '${reference}'`);
    expect(await rebuild({ which: 'outdated' })).toMatchObject({
      cases: 1,
      columns: { projectedAs: 1, timeliness: 1 },
    });
    expect(await rowOf()).toEqual(before);
    expect(await rebuild({ which: 'outdated' })).toMatchObject({ cases: 0 });
  });

  it('close by themselves where they ended for want of an answer before there was a day for it', async () => {
    const asked = await givenLogged(as(people('agent')), { form: 'foi' });
    const officer = (command: object, at?: string) =>
      takeStep(givenContext(test.database, people('information'), at ? { at } : {}), {
        reference: asked,
        command,
      });
    succeed(await officer({ step: 'assess', urgency: 'ordinary' }));
    succeed(await officer({ step: 'ask-clarification', message: 'Which?' }));
    succeed(await officer({ step: 'lapse', message: 'Nothing came.' }, '2026-06-10T10:00:00Z'));
    const told = { step: 'record-told', by: 'post', toldOn: '2026-06-11' };
    succeed(await officer(told, '2026-06-12T10:00:00Z'));
    const closesOn = async () =>
      (await test.database.client.case.findUniqueOrThrow({ where: { reference: asked } })).closesOn;
    expect(await closesOn()).toEqual(new Date('2026-06-12'));
    await sql(`update "case" set projected_as = 0, closes_on = null where reference = '${asked}'`);
    await rebuild({ which: 'outdated' });
    expect(await closesOn()).toEqual(new Date('2026-06-12'));
  });
});
