import { beforeAll, describe, expect, it } from 'vitest';
import { loadEvents } from '#lib/db/case-events';
import { project } from '#lib/db/case-row';
import { caseIdOf } from '#lib/db/cases';
import { caseFromEvents } from '#lib/domain/cases/evolve';
import type { Reference } from '#lib/domain/references/reference';
import { givenContext } from '#lib/testing/given';
import { givenLogged, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { findCase } from '#lib/use-cases/cases/find-case';
import { takeStep } from '#lib/use-cases/cases/take-step';
import { findCaller } from '#lib/use-cases/contact/find-caller';
import { countingOf } from '#lib/use-cases/counting';
import { trackCase } from '#lib/use-cases/tracking/track-case';
import { demonstration } from '../../../prisma/demonstration/organisation.ts';

const test = testCouncil();
const { as, people } = test;

const LATER = '2026-02-12T10:00:00Z';
const AFTER_IT_ENDED = '2026-05-12T10:00:00Z';

const take = (reference: Reference, command: Record<string, unknown>, context = as('manager')) =>
  takeStep(context, { reference, command });

const limiting = () => ({
  step: 'limit-contact',
  ground: 'abuse',
  'written-only': 'yes',
  contact: people('caseworker').id,
  day: 'tuesday',
  callsFrom: '10:00',
  callsTo: '11:00',
  until: '2026-05-11',
  reviewOn: '2026-04-13',
  reason: 'You shouted at Ann on 3 and 9 February.',
});
const warning = { step: 'warn-about-contact', ground: 'abuse', reason: 'You shouted at Ann.' };

let limited: Reference;
let theirOther: Reference;
let somebodyElses: Reference;

beforeAll(async () => {
  limited = await givenLogged(as('agent'), { form: 'complaint' });
  theirOther = await givenLogged(as('agent'), { form: 'foi' });
  somebodyElses = await givenLogged(as('agent'), { form: 'complaint', raw: { name: 'Agathe Pugh' } });
  succeed(await take(theirOther, warning, as('information')));
  succeed(await take(limited, warning, as('caseworker')));
  succeed(await take(limited, limiting(), as('manager', LATER)));
});

const limitsOn = async (reference: Reference, email: string, at = LATER) =>
  (await findCase(as(email, at), reference))?.limits;

describe('a limit on how somebody contacts us', () => {
  it('stands on every case of theirs for whoever may read it, with the case it was decided on where they may', async () => {
    const limit = {
      measures: ['written-only', 'one-contact', 'limited-times'],
      contact: { name: people('caseworker').name },
      times: { day: 'tuesday', from: '10:00', to: '11:00' },
      by: { name: people('manager').name },
    };
    expect(await limitsOn(limited, 'caseworker')).toMatchObject([{ ...limit, reference: limited }]);
    expect(await limitsOn(theirOther, 'information')).toMatchObject([{ ...limit, reference: null }]);
    expect(await limitsOn(somebodyElses, 'caseworker')).toEqual([]);
  });

  it('is told whoever takes their call, until it has ended', async () => {
    const told = async (at: string) => (await findCaller(as('agent', at), theirOther))?.limits;
    expect(await told(LATER)).toHaveLength(1);
    expect(await told(AFTER_IT_ENDED)).toEqual([]);
    expect(await limitsOn(limited, 'manager', AFTER_IT_ENDED)).toEqual([]);
  });

  it('is a letter to them, with the reason, what holds, its end, the review and the Ombudsman', async () => {
    const letters = await lettersOf({ isMember: false });
    const text = letters.find(({ data }) => data.type === 'contact-limited')?.text ?? '';
    for (const words of [
      'You shouted at Ann on 3 and 9 February.',
      'by email or by post',
      people('caseworker').name,
      'Tuesdays only, between 10:00 and 11:00',
      'Monday 11 May 2026',
      'Monday 13 April 2026',
      'the Local Government and Social Care Ombudsman',
      'ask us in writing to look at it again',
    ])
      expect(text).toContain(words);
    const mails = await test.database.client.notification.findMany({
      where: { template: 'letter', case: { reference: limited } },
    });
    expect(mails).toHaveLength(2);
  });

  it('is for nobody who reads or asks for them', async () => {
    const types = (await lettersOf({ isMember: true })).map(({ data }) => data.type);
    expect(types.filter((type) => type.startsWith('contact-'))).toEqual([]);
  });

  it('stands in the row as the events make it', async () => {
    const row = await test.database.client.case.findUniqueOrThrow({ where: { reference: limited } });
    const matter = caseFromEvents(await loadEvents(test.database.client, row.id));
    expect(row).toMatchObject(project(matter, countingOf(demonstration.council)));
    expect(row.contactReviewOn?.toISOString()).toContain('2026-04-13');
  });
});

async function lettersOf({ isMember }: { isMember: boolean }) {
  const caseId = (await caseIdOf(test.database.client, limited)) ?? '';
  const resident = givenContext(test.database, { kind: 'resident', caseId, isMember });
  const { letters } = succeed(await trackCase(resident, limited, null));
  return letters?.events ?? [];
}

describe('limiting contact', () => {
  it('counts a warning on another case that the officer may know of, and no other', async () => {
    const other = await givenLogged(as('agent'), { form: 'complaint' });
    expect((await take(other, limiting(), as('manager', LATER))).ok).toBe(true);
    expect(await take(somebodyElses, limiting(), as('manager', LATER))).toMatchObject({ field: 'ground' });
  });

  it.each([
    [{ contact: 'nobody' }, 'contact'],
    [{ day: 'any-day' }, 'day'],
    [{ day: 'sunday' }, 'day'],
    [{ callsFrom: 'ten' }, 'callsFrom'],
    [{ until: 'soon' }, 'until'],
    [{ ground: 'vexatious' }, 'ground'],
  ])('is refused with %j, and changes nothing', async (change, field) => {
    const command = { ...limiting(), ground: 'threat', ...change };
    expect(await take(somebodyElses, command)).toMatchObject({ ok: false, field });
    expect(await limitsOn(somebodyElses, 'manager')).toEqual([]);
  });

  it('is not shown to a service that may not know of the case it was decided on', async () => {
    const care = await givenLogged(as('agent'), { form: 'complaint', raw: { name: 'Cal Carr' } });
    succeed(await take(care, { ...limiting(), ground: 'threat' }));
    const other = await givenLogged(as('agent'), { form: 'foi', raw: { name: 'Cal Carr' } });
    expect(await limitsOn(other, 'information')).toHaveLength(1);
    await test.database.client.case.update({
      where: { reference: care },
      data: { classification: 'restricted' },
    });
    expect(await limitsOn(other, 'information')).toEqual([]);
    expect(await limitsOn(care, 'manager')).toHaveLength(1);
  });

  it('goes on and ends by a manager’s review, and is over at once then', async () => {
    const reference = await givenLogged(as('agent'), { form: 'complaint', raw: { name: 'Bea Brook' } });
    succeed(await take(reference, { ...limiting(), ground: 'threat' }));
    const { ground: _ground, ...terms } = limiting();
    const reviewing = { ...terms, step: 'review-contact-limit', contact: 'anybody', reviewOn: '2026-05-04' };
    succeed(await take(reference, reviewing, as('manager', LATER)));
    expect(await limitsOn(reference, 'caseworker')).toMatchObject([
      { measures: ['written-only', 'limited-times'], contact: null, reviewOn: '2026-05-04' },
    ]);
    succeed(
      await take(reference, { step: 'lift-contact-limit', reason: 'It went well.' }, as('manager', LATER)),
    );
    expect(await limitsOn(reference, 'caseworker')).toEqual([]);
  });
});
