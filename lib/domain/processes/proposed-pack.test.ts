import { describe, expect, it } from 'vitest';
import { legacyClocks } from '#lib/domain/deadlines/rules/legacy-three-stage';
import { proposedPack } from '#lib/domain/processes/proposed-pack';
import { packById } from '#lib/domain/processes/registry';

const CODE = 'complaint/lgsco-2024';
const first = (change: object) => ({ pack: CODE, stages: [{ id: 'first', ...change }] });

const close = { step: 'close', from: ['answered'], to: 'closed', permission: 'case:close' };
const WHOLE = {
  process: 'complaint',
  id: 'complaint/one-stage',
  for: { nations: ['england'] },
  stages: [
    { id: 'first', clocks: [{ id: 'legacy-stage1' }], steps: [{ ...close, requires: ['resident-told'] }] },
  ],
};

function proposed(input: unknown) {
  const read = proposedPack(input);
  return read.ok ? read : expect.unreachable(read.faults.join());
}

function faultsOf(input: unknown): readonly string[] {
  const read = proposedPack(input);
  return read.ok ? expect.unreachable('It was taken.') : read.faults;
}

describe('a proposed pack', () => {
  it('is the pack it names when nothing would differ', () => {
    expect(proposed({ pack: CODE })).toMatchObject({
      process: 'complaint',
      pack: packById('complaint', CODE),
    });
  });

  it.each([
    { unit: 'working-days', count: 5 },
    { unit: 'hours', count: 24 },
    { unit: 'days', count: 14, dayOne: 'start', rolls: true },
    { unit: 'months', count: 1, ends: 'day-before', rolls: false },
  ])('has the limit it gives a clock: %j', (limit) => {
    const [stage] = proposed(first({ clocks: [{ id: 'cmp-stage1', limit }] })).pack.stages;
    const [acknowledge, answer] = stage?.clocks ?? [];
    expect(answer).toMatchObject({ id: 'cmp-stage1', name: 'Stage 1 answer', limit });
    expect(acknowledge?.limit).toEqual({ unit: 'working-days', count: 5 });
  });

  it('has the time it gives to ask for the next stage, or none', () => {
    const asked = { id: 'foi-ir-window', limit: { unit: 'working-days', count: 10 } };
    const windowOf = (nextWithin: object | null) => {
      const change = { pack: 'foi/2000', stages: [{ id: 'first', nextWithin }] };
      return proposed(change).pack.stages[0]?.nextWithin;
    };
    expect(windowOf(asked)).toMatchObject({ ...asked, name: 'Ask for an internal review' });
    expect(windowOf(null)).toBeUndefined();
    expect(
      proposed({ pack: 'foi/2000', stages: [{ id: 'first' }] }).pack.stages[0]?.nextWithin?.limit.count,
    ).toBe(40);
  });

  it('has the steps it gives another meaning, and lacks what it is without', () => {
    const steps = [
      { step: 'close', permission: 'case:answer', from: ['answered'], to: null, tellsResident: true },
    ];
    const change = { steps, withoutSteps: ['extend'], withoutClocks: ['cmp-ack'] };
    const { pack } = proposed({ ...first(change), withoutStages: ['ombudsman'] });
    const [stage, ...later] = pack.stages;
    expect(stage?.steps.find(({ step }) => step === 'close')).toMatchObject(steps[0] ?? {});
    expect(stage?.steps.some(({ step }) => step === 'extend')).toBe(false);
    expect(stage?.clocks.map(({ id }) => id)).not.toContain('cmp-ack');
    expect(later.map(({ id }) => id)).toEqual(['stage-2']);
  });

  it('gains the clocks and steps that any pack has', () => {
    const publish = { step: 'publish', from: ['answered'], permission: 'case:publish' };
    const [stage] = proposed(first({ clocks: [{ id: 'legacy-stage1' }], steps: [publish] })).pack.stages;
    expect(stage?.clocks.at(-1)).toEqual(legacyClocks.stage1);
    expect(stage?.steps.at(-1)).toEqual({ ...publish, to: null, requires: [], tellsResident: false });
  });

  it('can be whole: each stage with its clocks, by name, and its steps', () => {
    const { process, pack } = proposed(WHOLE);
    expect(process).toBe('complaint');
    expect(pack).toEqual({
      id: 'complaint/one-stage',
      for: { nations: ['england'] },
      stages: [
        {
          id: 'first',
          clocks: [legacyClocks.stage1],
          steps: [{ ...close, requires: ['resident-told'], tellsResident: false }],
        },
      ],
    });
  });

  it.each<[unknown, string]>([
    [null, 'Invalid input'],
    [{}, 'pack: '],
    [{ pack: 'complaint/none' }, 'pack: there is no pack called “complaint/none”'],
    [{ pack: CODE, stage: [] }, 'Unrecognized key: "stage"'],
    [{ pack: CODE, stages: [{ id: 'review' }] }, 'stages.id: there is none called “review” (first, stage-2'],
    [{ pack: CODE, stages: [{ id: 'zeroth' }] }, 'stages.0.id: '],
    [
      first({ clocks: [{ id: 'cmp-stage1', limit: { unit: 'weeks', count: 2 } }] }),
      'stages.0.clocks.0.limit',
    ],
    [
      first({ clocks: [{ id: 'cmp-stage1', limit: { unit: 'hours', count: 0 } }] }),
      'stages.0.clocks.0.limit.count: ',
    ],
    [
      first({ clocks: [{ id: 'cmp-stage9', limit: { unit: 'hours', count: 1 } }] }),
      'stages.0.clocks.0.id: there is no clock called “cmp-stage9”',
    ],
    [first({ withoutClocks: ['x'] }), 'stages.first.withoutClocks: there is none called “x”'],
    [first({ steps: [{ step: 'dance' }] }), 'stages.0.steps.0.step: '],
    [first({ steps: [{ step: 'publish' }] }), 'stages.first.steps.publish: a new step says “from” where'],
    [first({ steps: [{ step: 'publish', from: ['answered'] }] }), 'stages.first.steps.publish: a new step'],
    [
      first({ steps: [{ step: 'close' }, { step: 'close' }] }),
      'stages.first.steps: “close” stands there twice',
    ],
    [
      first({ steps: [{ step: 'close', requires: ['luck'] }] }),
      'stages.0.steps.0.requires.0: there is no condition called “luck”',
    ],
    [
      first({ clocks: [{ id: 'cmp-ack' }, { id: 'cmp-ack' }] }),
      'stages.first.clocks: “cmp-ack” stands there twice',
    ],
    [{ pack: CODE, stages: [{ id: 'first' }, { id: 'first' }] }, 'stages.id: “first” stands there twice'],
    [{ process: 'complaint', id: 'complaint/x', stages: [] }, 'stages: '],
    [{ process: 'parking', id: 'parking/x', stages: [{ id: 'first' }] }, 'process: '],
    [{ process: 'complaint', stages: [{ id: 'first' }] }, 'id: '],
    [{ ...WHOLE, for: { nations: ['france'] } }, 'for.nations.0: '],
    [
      { ...WHOLE, stages: [{ id: 'first', steps: [{ step: 'close', from: ['answered'] }] }] },
      'stages.first.steps.close: a new step',
    ],
    [first({ withoutSteps: ['publish'] }), 'stages.first.withoutSteps: there is none called “publish”'],
    [
      first({ steps: [{ step: 'close', permission: 'case:dance' }] }),
      'stages.0.steps.0.permission: there is no permission called “case:dance”',
    ],
    [{ pack: CODE, withoutStages: ['x'] }, 'withoutStages: there is none called “x”'],
    [{ pack: CODE, withoutStages: ['first', 'stage-2', 'ombudsman'] }, 'withoutStages: no stage is left'],
  ])('%j is none: %s', (input, words) => {
    const [named, ...more] = faultsOf(input);
    expect(named).toContain(words);
    expect(more).toEqual([]);
  });
});
