import { describe, expect, it } from 'vitest';
import { judge, learn } from '#lib/domain/sorting/classifier';

const features = (...names: string[]) => new Map(names.map((name) => [name, 1]));
const examples = [
  { label: 0, features: features('thank', 'you') },
  { label: 1, features: features('fix', 'you') },
];

describe('the classifier', () => {
  const weights = learn(examples, 2);

  it('learns what speaks for which label', () => {
    expect(weights.get('thank')?.[0]).toBeGreaterThan(0);
    expect(weights.get('thank')?.[1]).toBeLessThan(0);
    const judged = judge(weights, features('thank'), ['thanks', 'repair']);
    expect(judged.map(({ label }) => label)).toEqual(['thanks', 'repair']);
    expect(judged.reduce((sum, { likelihood }) => sum + likelihood, 0)).toBeCloseTo(1);
  });

  it('takes all labels as equally likely where it knows nothing', () => {
    expect(judge(weights, features('new'), ['a', 'b']).map(({ likelihood }) => likelihood)).toEqual([
      0.5, 0.5,
    ]);
  });

  it('learns the same from the same examples', () => {
    expect(learn(examples, 2)).toEqual(weights);
  });
});
