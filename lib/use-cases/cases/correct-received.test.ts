import { describe, expect, it } from 'vitest';
import { loadEvents } from '#lib/db/case-events';
import { project } from '#lib/db/case-row';
import { caseFromEvents } from '#lib/domain/cases/evolve';
import type { Reference } from '#lib/domain/references/reference';
import { givenContext } from '#lib/testing/given';
import { givenLogged, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { takeStep } from '#lib/use-cases/cases/take-step';
import { countingOf } from '#lib/use-cases/counting';
import { trackCase } from '#lib/use-cases/tracking/track-case';
import { demonstration } from '../../../prisma/demonstration/organisation.ts';

const test = testCouncil();
const { as } = test;

const rowOf = (reference: Reference) => test.database.client.case.findUniqueOrThrow({ where: { reference } });
const correct = (reference: Reference, receivedOn: string) =>
  takeStep(as('caseworker'), {
    reference,
    command: { step: 'correct-received', receivedOn, why: 'The letter was stamped then.' },
  });

// Logged on Wednesday 11 February 2026, as received that day.
const given = () => givenLogged(as('agent'), { form: 'complaint' });

describe('correcting the day a case reached us', () => {
  it('moves its dates, in the row as from the events', async () => {
    const reference = await given();
    expect((await rowOf(reference)).dueOn).toEqual(new Date('2026-02-18'));
    succeed(await correct(reference, '2026-02-06'));
    const row = await rowOf(reference);
    expect(row.receivedOn).toEqual(new Date('2026-02-06'));
    expect(row.dueOn).toEqual(new Date('2026-02-13'));
    const matter = caseFromEvents(await loadEvents(test.database.client, row.id));
    expect(row).toMatchObject(project(matter, countingOf(demonstration.council)));
  });

  it('goes by the rules in force on the right day', async () => {
    const reference = await givenLogged(as('agent'), { form: 'complaint', receivedOn: '2025-06-02' });
    succeed(await correct(reference, '2024-03-28'));
    const { pack } = await rowOf(reference);
    expect(pack).not.toBe('complaint/lgsco-2024');
    expect(await correct(reference, '1970-01-02')).toMatchObject({ ok: false, field: 'receivedOn' });
  });

  it('is told the resident with both days and the reason', async () => {
    const reference = await given();
    succeed(await correct(reference, '2026-02-06'));
    const { id: caseId } = await rowOf(reference);
    const resident = givenContext(test.database, { kind: 'resident', caseId });
    const { letters } = succeed(await trackCase(resident, reference, null));
    expect(letters?.events).toContainEqual(
      expect.objectContaining({
        data: expect.objectContaining({ from: '2026-02-11', to: '2026-02-06' }),
        text: 'The letter was stamped then.',
      }),
    );
  });

  it('refuses what is no day, and writes nothing', async () => {
    const reference = await given();
    expect(await correct(reference, 'last week')).toMatchObject({ reason: 'missing-date' });
    expect((await rowOf(reference)).version).toBe(1);
  });
});
