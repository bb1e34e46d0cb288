import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StaffActor } from '#lib/domain/permissions/actor';
import type { Reference } from '#lib/domain/references/reference';
import { createTestDatabase, type TestDatabase } from '#lib/testing/database';
import { givenContext, givenCouncil } from '#lib/testing/given';
import { givenLogged, succeed } from '#lib/testing/given-drafts';
import { findCase } from '#lib/use-cases/cases/find-case';
import { listQueue } from '#lib/use-cases/cases/list-cases';
import { takeStep } from '#lib/use-cases/cases/take-step';

let test: TestDatabase;
let people: (email: string) => StaffActor;
let reference: Reference;

beforeAll(async () => {
  test = await createTestDatabase();
  people = (await givenCouncil(test.database)).actor;
});
afterAll(() => test.drop());

// Reported at ten on Wednesday 11 February 2026.
beforeEach(async () => {
  reference = await givenLogged(as('agent'), { form: 'hazard' });
});

const as = (email: string, at?: string) => givenContext(test.database, people(email), at ? { at } : {});

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
