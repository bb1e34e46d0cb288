import { beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '#lib/domain/forms/form';
import { pageById } from '#lib/domain/forms/journey';
import { serviceRequestForm } from '#lib/domain/forms/service-request-form';
import type { Reference } from '#lib/domain/references/reference';
import { givenLogged, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { takeStep } from '#lib/use-cases/cases/take-step';
import { findNearby } from '#lib/use-cases/drafts/find-nearby';

const council = testCouncil();
const { as, anybody } = council;
let first: Reference;

beforeAll(async () => {
  first = await reported({ place: '14 Mill Lane', receivedOn: '2026-02-03' });
  await reported({ place: 'opposite the baker’s, Mill Lane', receivedOn: '2026-02-09' });
  await reported({ place: 'Mill Road' });
});

function reported({ receivedOn, ...raw }: { place: string; ward?: string; receivedOn?: string }) {
  const when = receivedOn === undefined ? {} : { receivedOn };
  return givenLogged(as('agent'), { form: 'service-request', raw, ...when });
}

const HERE: Answers = { danger: 'no', service: 'roads', category: 'roads-pothole', place: 'Mill Lane 9' };

function nearby(answers: Answers, pageId = 'reported-before') {
  const page = pageById(serviceRequestForm, pageId);
  if (page === null) throw new Error(`There is no page ${pageId}.`);
  return findNearby(anybody(), serviceRequestForm, { page, answers: { ...HERE, ...answers } });
}

describe('reports like the one that somebody begins', () => {
  it('are counted when they are open, of the same kind and in the same street, and nothing of them is told', async () => {
    expect(await nearby({})).toEqual({ count: 2, since: '2026-02-03', isBegun: false });
    expect(await nearby({ place: 'Mill Road' })).toEqual({ count: 1, since: '2026-02-11', isBegun: false });
    expect(await nearby({ place: 'Salt Row' })).toBeNull();
    expect(await nearby({ category: 'roads-pavement' })).toBeNull();
  });

  it('are told apart by their wards where both are known', async () => {
    await reported({ place: 'Church Lane', ward: 'rookery-park' });
    expect(await nearby({ place: 'Church Lane', ward: 'rookery-park' })).toMatchObject({ count: 1 });
    expect(await nearby({ place: 'Church Lane', ward: 'quayside' })).toBeNull();
    expect(await nearby({ place: 'Church Lane' })).toMatchObject({ count: 1 });
  });

  it('are shown on one page of the form, never of what concerns a home or a person', async () => {
    expect(await nearby({}, 'where')).toBeNull();
    expect(await nearby({ category: 'something-else' })).toBeNull();
    expect(
      await nearby({ service: 'environmental-health', category: 'environmental-health-noise' }),
    ).toBeNull();
    expect(await nearby({ place: '' })).toBeNull();
  });

  it('say that somebody has begun, and are gone once they are answered or restricted', async () => {
    const take = async (command: object) =>
      succeed(await takeStep(as('caseworker'), { reference: first, command }));
    const classify = (classification: string) =>
      council.database.client.case.update({ where: { reference: first }, data: { classification } });
    await take({ step: 'acknowledge', message: 'We are looking.' });
    expect(await nearby({})).toMatchObject({ count: 2, isBegun: true });
    await classify('restricted');
    expect(await nearby({})).toEqual({ count: 1, since: '2026-02-09', isBegun: false });
    await classify('open');
    await take({ step: 'send-answer', text: 'It is filled.', outcome: 'done' });
    expect(await nearby({})).toMatchObject({ count: 1 });
  });
});
