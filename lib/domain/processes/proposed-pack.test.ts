import { describe, expect, it } from 'vitest';
import { proposedPack } from '#lib/domain/processes/proposed-pack';
import { packById } from '#lib/domain/processes/registry';

const CODE = 'complaint/lgsco-2024';
const first = (change: object) => ({ pack: CODE, stages: [{ id: 'first', ...change }] });

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
    const [acknowledge, answer] = stage.clocks;
    expect(answer).toMatchObject({ id: 'cmp-stage1', name: 'Stage 1 answer', limit });
    expect(acknowledge?.limit).toEqual({ unit: 'working-days', count: 5 });
  });

  it('has the steps it gives another meaning, and lacks what it is without', () => {
    const steps = [
      { step: 'close', permission: 'case:answer', from: ['answered'], to: null, tellsResident: true },
    ];
    const change = { steps, withoutSteps: ['extend'], withoutClocks: ['cmp-ack'] };
    const { pack } = proposed({ ...first(change), withoutStages: ['ombudsman'] });
    const [stage, ...later] = pack.stages;
    expect(stage.steps.find(({ step }) => step === 'close')).toMatchObject(steps[0] ?? {});
    expect(stage.steps.some(({ step }) => step === 'extend')).toBe(false);
    expect(stage.clocks.map(({ id }) => id)).not.toContain('cmp-ack');
    expect(later.map(({ id }) => id)).toEqual(['stage-2']);
  });

  it.each<[unknown, string]>([
    [null, 'Invalid input'],
    [{}, 'pack: '],
    [{ pack: 'complaint/none' }, 'pack: there is no pack called “complaint/none”'],
    [{ pack: CODE, stage: [] }, 'Unrecognized key: "stage"'],
    [{ pack: CODE, stages: [{ id: 'zeroth' }] }, 'stages.id: there is none called “zeroth” (first, stage-2'],
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
      'stages.first.clocks: there is none called “cmp-stage9”',
    ],
    [first({ withoutClocks: ['x'] }), 'stages.first.withoutClocks: there is none called “x”'],
    [first({ steps: [{ step: 'dance' }] }), 'stages.0.steps.0.step: '],
    [first({ steps: [{ step: 'publish' }] }), 'stages.first.steps: there is none called “publish”'],
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
