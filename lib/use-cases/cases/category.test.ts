import { describe, expect, it } from 'vitest';
import { loadEvents } from '#lib/db/case-events';
import { project } from '#lib/db/case-row';
import { caseFromEvents } from '#lib/domain/cases/evolve';
import type { Reference } from '#lib/domain/references/reference';
import { givenLogged, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { findCase } from '#lib/use-cases/cases/find-case';
import { takeStep } from '#lib/use-cases/cases/take-step';
import { countingOf } from '#lib/use-cases/counting';
import { demonstration } from '../../../prisma/demonstration/organisation.ts';

const test = testCouncil();
const { as } = test;

const take = (email: string, reference: string, command: object) =>
  takeStep(as(email), { reference, command });

const isOpenTo = async (email: string, reference: Reference) =>
  (await findCase(as(email), reference)) !== null;

async function lettersOf(reference: Reference): Promise<string[]> {
  const mails = await test.database.client.notification.findMany({
    where: { case: { reference }, template: 'letter' },
  });
  return mails.map(({ recipient }) => recipient);
}

const rowOf = (reference: Reference) => test.database.client.case.findUniqueOrThrow({ where: { reference } });

describe('a case that is another’s', () => {
  const toHousing = { step: 'move-service', service: 'repairs', why: 'She is a tenant of ours.' };

  it('is given to that service: whoever had it can no longer open it, and its rules are that service’s', async () => {
    const reference = await givenLogged(as('agent'), { form: 'complaint' });
    expect(await isOpenTo('d.quill', reference)).toBe(false);
    const { actor } = as('s.lark');
    const to = actor.kind === 'staff' ? actor.id : '';
    succeed(await take('s.lark', reference, { step: 'allocate', to }));
    succeed(await take('s.lark', reference, toHousing));
    expect(await isOpenTo('s.lark', reference)).toBe(false);
    expect(await isOpenTo('d.quill', reference)).toBe(true);
    expect(await rowOf(reference)).toMatchObject({
      serviceId: 'repairs',
      pack: 'complaint/housing-2024',
      assignedToId: null,
    });
    const row = await rowOf(reference);
    const matter = caseFromEvents(await loadEvents(test.database.client, row.id));
    expect(row).toMatchObject(project(matter, countingOf(demonstration.council)));
  });

  it('stays where it is when no such service is named', async () => {
    const reference = await givenLogged(as('agent'), { form: 'complaint' });
    expect(await take('s.lark', reference, { ...toHousing, service: 'nowhere' })).toMatchObject({
      reason: 'wrong-input',
      field: 'service',
    });
  });
});

describe('a case that is of another kind', () => {
  it('goes to the service that deals with that kind, and the resident is told', async () => {
    const reference = await givenLogged(as('agent'), { form: 'complaint' });
    const words = { why: 'It is about her carers.', message: 'Our adult care team looks into this now.' };
    succeed(
      await take('caseworker', reference, { step: 'recategorise', process: 'adult-social-care', ...words }),
    );
    expect(await rowOf(reference)).toMatchObject({
      process: 'adult-social-care',
      serviceId: 'adult-social-care',
    });
    expect(await isOpenTo('caseworker', reference)).toBe(false);
    expect(await lettersOf(reference)).toHaveLength(1);
  });
});
