import { beforeAll, describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import type { PackChange } from '#lib/domain/cases/simulate-pack';
import { workingDays } from '#lib/domain/deadlines/limit';
import { legacyClocks } from '#lib/domain/deadlines/rules/legacy-three-stage';
import type { Pack } from '#lib/domain/processes/process';
import { packById } from '#lib/domain/processes/registry';
import { formatReference } from '#lib/domain/references/reference';
import { givenLogged } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { simulateOpenCases } from '#lib/use-cases/record/simulate-pack';

const test = testCouncil();
let complaint: string;

const lgsco = packById('complaint', 'complaint/lgsco-2024');
const [stage, ...laterStages] = lgsco.stages;
const now = new Date('2026-02-11T10:00:00Z');
const oneStage: Pack = {
  id: 'complaint/proposed',
  effectiveFrom: plainDate('2027-04-01'),
  stages: [{ ...stage, clocks: [legacyClocks.stage1] }, ...laterStages],
};

async function simulate(pack: Pack) {
  const told: (readonly [string, PackChange])[] = [];
  const problems: string[] = [];
  const totals = await simulateOpenCases(
    test.database.client,
    { process: 'complaint', pack, now },
    {
      change: (reference, change) => told.push([reference, change]),
      problem: (sentence) => problems.push(sentence),
    },
  );
  return { totals, told, problems };
}

beforeAll(async () => {
  const agent = test.as('agent');
  complaint = formatReference(await givenLogged(agent, { form: 'complaint' }));
  await givenLogged(agent, { form: 'foi' });
});

describe('a pack before it is switched on', () => {
  it('is compared with every open case of its process, and names those that would change', async () => {
    const { totals, told } = await simulate(oneStage);
    expect(totals).toEqual({ cases: 1, changed: 1, uncounted: 0 });
    expect(told.map(([reference]) => reference)).toEqual([complaint]);
    expect(told[0]?.[1].dates.map(({ towards }) => towards)).toEqual(['acknowledged', 'response-sent']);
  });

  it('changes nothing when it is the pack that the cases have', async () => {
    expect(await simulate(lgsco)).toEqual({
      totals: { cases: 1, changed: 0, uncounted: 0 },
      told: [],
      problems: [],
    });
  });

  it('names a case whose dates lie beyond the bank holidays loaded, and compares the others', async () => {
    const later = formatReference(
      await givenLogged(test.as('agent', '2028-12-01T10:00:00Z'), { form: 'complaint' }),
    );
    const { totals, told, problems } = await simulate({
      ...oneStage,
      stages: [{ ...stage, clocks: [{ ...legacyClocks.stage1, limit: workingDays(40) }] }, ...laterStages],
    });
    expect(totals).toEqual({ cases: 2, changed: 1, uncounted: 1 });
    expect(told.map(([reference]) => reference)).toEqual([complaint]);
    expect(problems).toEqual([expect.stringMatching(new RegExp(`^${later}: .*load the bank holidays`))]);
  });
});
