import { describe, expect, it } from 'vitest';
import { loadEvents } from '#lib/db/case-events';
import { caseIdOf } from '#lib/db/cases';
import { givenLogged, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { takeStep } from '#lib/use-cases/cases/take-step';

const test = testCouncil();
const AT = '2026-03-10T10:00:00.000Z';
const later = (seconds: number) => new Date(Date.parse(AT) + seconds * 1000).toISOString();

const given = () => givenLogged(test.as('agent', AT), { form: 'complaint' });

async function note(reference: string, text: string, { by = 'caseworker', at = AT }) {
  succeed(await takeStep(test.as(by, at), { reference, command: { step: 'add-note', text } }));
}

async function texts(reference: Awaited<ReturnType<typeof given>>, type: string) {
  const client = test.database.client;
  const events = await loadEvents(client, (await caseIdOf(client, reference)) ?? '');
  return events.filter(({ data }) => data.type === type).map(({ text }) => text);
}

describe('what is sent twice', () => {
  it('by one press too many is on record once, and is no fault', async () => {
    const reference = await given();
    for (const at of [AT, later(2)]) await note(reference, 'Rang: no answer.', { at });
    expect(await texts(reference, 'note-added')).toEqual(['Rang: no answer.']);
  });

  it('after a colleague has undone it is done again', async () => {
    const reference = await given();
    const allocate = async (by: string, to: string, seconds: number) => {
      const command = { step: 'allocate', to: test.people(to).id };
      succeed(await takeStep(test.as(by, later(seconds)), { reference, command }));
    };
    await allocate('manager', 's.lark', 0);
    await allocate('s.lark', 'caseworker', 2);
    await allocate('manager', 's.lark', 4);
    expect(await texts(reference, 'case-allocated')).toHaveLength(3);
  });

  it('by two officers, in other words or a minute later is on record each time', async () => {
    const reference = await given();
    await note(reference, 'Rang: no answer.', {});
    await note(reference, 'Rang: no answer.', { by: 'manager', at: later(2) });
    await note(reference, 'Rang again: no answer.', { at: later(4) });
    await note(reference, 'Rang: no answer.', { at: later(70) });
    expect(await texts(reference, 'note-added')).toHaveLength(4);
  });
});
