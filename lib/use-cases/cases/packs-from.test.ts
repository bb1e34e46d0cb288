import { expect, it } from 'vitest';
import { givenLogged, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { findCase } from '#lib/use-cases/cases/find-case';
import { takeStep } from '#lib/use-cases/cases/take-step';

const test = testCouncil();

it('a complaint of the day before the council’s two stages ends in three, one of that day in two', async () => {
  await test.database.pool.query(`update council set profile = jsonb_set(profile, '{packsFrom}', $1)`, [
    { 'complaint/lgsco-2024': '2026-02-10' },
  ]);
  const officer = test.as('s.lark');
  const received = (receivedOn: string) => givenLogged(test.as('agent'), { form: 'complaint', receivedOn });
  const before = await received('2026-02-09');
  const packs = [before, await received('2026-02-10')].map(async (reference) => {
    return (await findCase(officer, reference))?.matter.pack;
  });
  expect(await Promise.all(packs)).toEqual(['complaint/three-stages', 'complaint/lgsco-2024']);

  const answer = { step: 'send-answer', text: 'The crew came.', outcome: 'not-upheld', files: [] };
  succeed(await takeStep(officer, { reference: before, command: answer }));
  const unhappy = { step: 'next-stage', askedOn: '2026-02-11', channel: 'phone', text: 'It never came.' };
  const { wentOn } = succeed(await takeStep(officer, { reference: before, command: unhappy }));
  const second = await findCase(officer, wentOn?.reference ?? '');
  expect(second?.matter).toMatchObject({ pack: 'complaint/three-stages', stage: 'stage-2' });
});
