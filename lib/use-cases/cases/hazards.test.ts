import { beforeEach, describe, expect, it } from 'vitest';
import type { Reference } from '#lib/domain/references/reference';
import { givenContext } from '#lib/testing/given';
import { givenLogged, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { findCase } from '#lib/use-cases/cases/find-case';
import { findMyWork, listQueue } from '#lib/use-cases/cases/list-cases';
import { takeStep } from '#lib/use-cases/cases/take-step';
import { escalate } from '#lib/use-cases/scheduled/escalate';

const test = testCouncil();
const { as } = test;
let reference: Reference;

// Reported at ten on Wednesday 11 February 2026.
beforeEach(async () => {
  reference = await givenLogged(as('agent'), { form: 'hazard' });
});

const record = (change: object, at?: string) =>
  takeStep(as('d.quill', at), {
    reference,
    command: {
      step: 'record-fact',
      fact: 'made-safe',
      happenedOn: '2026-02-11',
      happenedTime: '',
      ...change,
    },
  });

async function listed(at: string) {
  const filter = {
    status: 'open',
    process: 'hazard',
    serviceId: null,
    owner: 'anybody',
    dueBy: null,
  } as const;
  const page = { words: '', sort: 'due', limit: 50, offset: 0 } as const;
  const { lines } = await listQueue(as('d.quill', at), { ...filter, ...page });
  return lines.find((line) => line.reference === reference);
}

describe('a hazard in a council home', () => {
  it('is with the service that runs the homes', async () => {
    expect((await findCase(as('d.quill'), reference))?.serviceName).toBe('Council housing repairs');
  });

  it('is due 24 hours after it was reported, and overdue from that minute', async () => {
    expect(await listed('2026-02-11T10:00:00Z')).toMatchObject({
      dueOn: '2026-02-12',
      dueAt: '2026-02-12T10:00:00.000Z',
      standing: { state: 'due-soon' },
    });
    expect(await listed('2026-02-12T09:59:00Z')).toMatchObject({ standing: { state: 'due-today' } });
    expect(await listed('2026-02-12T10:01:00Z')).toMatchObject({ standing: { state: 'overdue' } });
  });

  it('is brought by the hour to who has to know, at night too, and the mail names the minute', async () => {
    const job = { kind: 'system', job: 'escalate' } as const;
    const sweep = async (at: string) =>
      succeed(await escalate(givenContext(test.database, job, { at }), 'due-by-the-hour'));
    for (const at of [
      '2026-02-11T10:10:00Z',
      '2026-02-12T04:00:00Z',
      '2026-02-12T04:10:00Z',
      '2026-02-12T08:10:00Z',
      '2026-02-12T10:10:00Z',
    ])
      await sweep(at);
    const told = await test.database.client.notification.findMany({
      where: { case: { reference }, template: 'reminder' },
      orderBy: { createdAt: 'asc' },
    });
    const about = told.map(({ data }) => data);
    const kinds = new Set(about.map((data) => Object(data).alert));
    expect([...kinds]).toEqual(['due-soon', 'due-in-hours', 'overdue']);
    const toHeads = told.filter(({ recipient }) => recipient.startsWith('head@'));
    expect(toHeads.map(({ data }) => Object(data).alert)).toEqual(['due-in-hours', 'overdue']);
    expect(about[0]).toMatchObject({ clock: 'hazard-emergency', dueAt: '2026-02-12T10:00:00.000Z' });
    const fact = { happenedOn: '2026-02-12', happenedTime: '11:00' };
    succeed(await record(fact, '2026-02-12T12:00:00Z'));
    expect(await sweep('2026-02-12T12:10:00Z')).not.toMatchObject({ looked: 0 });
  });

  it('is counted as overdue from the minute on', async () => {
    const countsAt = async (at: string) => (await findMyWork(as('d.quill', at))).counts;
    const before = await countsAt('2026-02-12T09:59:00Z');
    const after = await countsAt('2026-02-12T10:01:00Z');
    expect(after.overdue).toBeGreaterThan(before.overdue);
    expect(after.dueToday).toBeLessThan(before.dueToday);
  });

  it('is made safe in time by the minute that an officer records', async () => {
    succeed(await record({ happenedTime: '16:30' }, '2026-02-13T09:00:00Z'));
    const shown = await findCase(as('d.quill'), reference);
    const emergency = shown?.clocks.find(({ clock }) => clock.ruleId === 'hazard-emergency');
    expect(emergency).toMatchObject({
      clock: { stoppedAt: '2026-02-11T16:30:00.000Z' },
      standing: { state: 'done-in-time' },
    });
    expect(shown?.matter.facts.map(({ type }) => type)).toContain('made-safe');
    expect(await listed('2026-02-13T09:00:00Z')).toMatchObject({ dueAt: null });
  });

  it.each([
    ['a time to come', { happenedTime: '10:01' }, 'happenedTime'],
    ['an hour before it was reported', { happenedTime: '09:59' }, 'happenedTime'],
    ['a time that is none', { happenedTime: '25:00' }, 'happenedTime'],
    ['no day', { happenedOn: '', happenedTime: '09:00' }, 'happenedOn'],
    ['a day before it was reported', { happenedOn: '2026-02-10' }, 'happenedOn'],
    ['what its stage does not have', { fact: 'panel-met' }, 'fact'],
    ['what nobody knows of', { fact: 'moon' }, 'fact'],
  ])('does not take %s', async (_what, change, field) => {
    expect(await record(change)).toMatchObject({ ok: false, field });
  });

  it('is not worked by who belongs to another service', async () => {
    const command = { step: 'record-fact', fact: 'made-safe', happenedOn: '2026-02-11' };
    expect(await takeStep(as('s.lark'), { reference, command })).toMatchObject({ reason: 'not-found' });
  });
});
