import { describe, expect, it } from 'vitest';
import { loadEvents } from '#lib/db/case-events';
import { project } from '#lib/db/case-row';
import { caseIdOf } from '#lib/db/cases';
import { caseFromEvents } from '#lib/domain/cases/evolve';
import type { Reference } from '#lib/domain/references/reference';
import { givenContext } from '#lib/testing/given';
import { givenLogged, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { findCase } from '#lib/use-cases/cases/find-case';
import { findMyWork } from '#lib/use-cases/cases/list-cases';
import { takeStep } from '#lib/use-cases/cases/take-step';
import { countingOf } from '#lib/use-cases/counting';
import { trackCase } from '#lib/use-cases/tracking/track-case';
import { demonstration } from '../../../prisma/demonstration/organisation.ts';

const test = testCouncil();
const { people, as } = test;

const take = (reference: Reference, command: Record<string, unknown>) =>
  takeStep(as('caseworker'), { reference, command });

const learning = () => ({
  step: 'record-lesson',
  text: 'The list of doors was old.',
  change: 'It is checked each month.',
  owner: people('s.lark').id,
  dueOn: '2026-03-03',
});

describe('what a case has taught', () => {
  it('stands on the case for colleagues, and in its row to be found by service', async () => {
    const reference = await givenLogged(as('agent'), { form: 'complaint' });
    const { lessons } = succeed(await take(reference, learning()));
    const finishing = { step: 'finish-lesson', lesson: lessons[0]?.id, doneOn: '2026-02-11', text: 'Yes.' };
    succeed(await take(reference, finishing));
    const shown = await findCase(as('manager'), reference);
    expect(shown?.lessons).toMatchObject([
      { words: expect.stringContaining('checked each month'), done: 'Yes.', owner: { name: 'Sioned Lark' } },
    ]);
    const row = await test.database.client.case.findUniqueOrThrow({ where: { reference } });
    expect(row.lessons).toEqual([
      { id: 2, by: 'council', ownerId: people('s.lark').id, dueOn: '2026-03-03', doneOn: '2026-02-11' },
    ]);
    const matter = caseFromEvents(await loadEvents(test.database.client, row.id));
    expect(row).toMatchObject(project(matter, countingOf(demonstration.council)));
  });

  it('is in its owner’s work until it is done, and in nobody else’s', async () => {
    const reference = await givenLogged(as('agent'), { form: 'complaint' });
    const { lessons } = succeed(await take(reference, learning()));
    const ownOf = async (email: string) =>
      (await findMyWork(as(email))).lessons.filter((each) => each.reference === reference);
    expect(await ownOf('s.lark')).toMatchObject([
      { id: 2, dueOn: '2026-03-03', text: expect.stringContaining('list of doors') },
    ]);
    expect(await ownOf('caseworker')).toEqual([]);
    const finishing = { step: 'finish-lesson', lesson: lessons[0]?.id, doneOn: '2026-02-11', text: 'Yes.' };
    succeed(await take(reference, finishing));
    expect(await ownOf('s.lark')).toEqual([]);
  });

  it('is nothing the resident reads', async () => {
    const reference = await givenLogged(as('agent'), { form: 'complaint' });
    succeed(await take(reference, learning()));
    const caseId = (await caseIdOf(test.database.client, reference)) ?? '';
    const resident = givenContext(test.database, { kind: 'resident', caseId });
    const { letters } = succeed(await trackCase(resident, reference, null));
    expect(JSON.stringify(letters)).not.toContain('doors');
  });

  it('cannot be somebody’s of another service', async () => {
    const reference = await givenLogged(as('agent'), { form: 'complaint' });
    const stranger = { ...learning(), owner: people('t.abara').id };
    expect(await take(reference, stranger)).toMatchObject({ reason: 'unknown-person' });
  });
});
