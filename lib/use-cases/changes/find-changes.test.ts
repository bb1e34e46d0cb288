import { beforeAll, describe, expect, it } from 'vitest';
import type { Reference } from '#lib/domain/references/reference';
import { givenLogged, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { takeStep } from '#lib/use-cases/cases/take-step';
import { searchChanges } from '#lib/use-cases/changes/find-changes';

const test = testCouncil();
const { people, as } = test;
let reference: Reference;

beforeAll(async () => {
  const { id: owner } = people('manager');
  reference = await givenLogged(as('agent'), { form: 'complaint' });
  for (const command of [
    { step: 'record-lesson', text: 'Late.', change: 'Earlier.', owner, dueOn: '2026-03-03' },
    { step: 'finish-lesson', lesson: 2, doneOn: '2026-02-11', text: 'It begins earlier.' },
    { step: 'send-answer', text: 'Sorry.', outcome: 'upheld' },
    { step: 'record-told', by: 'phone' },
  ])
    await take(command);
});

const take = async (command: object) => succeed(await takeStep(as('manager'), { reference, command }));
const publish = () =>
  take({ step: 'publish-change', said: 'The round is late.', did: 'It begins earlier.', checked: true });
const withdraw = () => take({ step: 'withdraw-change', why: 'Not yet true.' });
const seek = (sought: { words?: string; service?: string; page?: number } = {}) =>
  searchChanges(test.anybody(), {
    words: '',
    service: '',
    page: 1,
    ...sought,
  });

describe('“You said, we did”', () => {
  it('shows what is published to anybody, found by its words and by its service', async () => {
    const { serviceId } = await publish();
    const found = await seek();
    expect(found).toMatchObject({ total: 1, pages: 1, service: '', services: [{ value: serviceId }] });
    expect(found.changes).toMatchObject([
      { said: 'The round is late.', did: 'It begins earlier.', publishedOn: '2026-02-11' },
    ]);
    expect(found.changes[0]?.serviceName).not.toBe('');
    expect(await seek({ words: 'rounds' })).toMatchObject({ total: 1 });
    expect(await seek({ words: 'earlier', service: serviceId })).toMatchObject({
      total: 1,
      service: serviceId,
    });
    expect(await seek({ words: 'library' })).toMatchObject({ total: 0, changes: [] });
    expect(await seek({ service: 'nothing-like-it' })).toMatchObject({ total: 1, service: '' });
    expect((await seek({ page: 2 })).changes).toEqual([]);
    await withdraw();
  });

  it('shows nothing of what is taken out, or of a case that has been restricted since', async () => {
    await publish();
    await test.database.client.case.update({ where: { reference }, data: { classification: 'restricted' } });
    expect(await seek()).toMatchObject({ total: 0, changes: [], services: [] });
    await test.database.client.case.update({ where: { reference }, data: { classification: 'open' } });
    expect(await seek()).toMatchObject({ total: 1 });
    await withdraw();
    expect(await seek()).toMatchObject({ total: 0, services: [] });
  });
});
