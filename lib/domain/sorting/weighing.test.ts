import { describe, expect, it } from 'vitest';
import { weigherFrom } from '#lib/domain/sorting/weighing';

const features = (...names: string[]) => new Map(names.map((name) => [name, 1]));

describe('weighing', () => {
  const weigh = weigherFrom([
    features('the', 'bin'),
    features('the', 'bin'),
    features('the', 'tree'),
    features('the'),
  ]);

  it('counts what is rare for more', () => {
    const weighed = weigh(features('the', 'bin'));
    expect(weighed.get('bin')).toBeGreaterThan(weighed.get('the') ?? Number.POSITIVE_INFINITY);
  });

  it('leaves out what fewer than two texts had', () => {
    expect([...weigh(features('the', 'tree', 'new')).keys()]).toEqual(['the']);
    expect(weigh(features('new')).size).toBe(0);
  });

  it('makes all texts equally long', () => {
    const length = (...names: string[]) => Math.hypot(...weigh(features(...names)).values());
    expect(length('the', 'bin')).toBeCloseTo(length('the'));
  });
});
