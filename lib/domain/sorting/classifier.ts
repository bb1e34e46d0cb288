import type { Features } from '#lib/domain/sorting/features';

/** `label` counts from 0. */
export type Example = { readonly label: number; readonly features: Features };

/** How much each feature speaks for each label. What no example had speaks for none. */
export type Weights = ReadonlyMap<string, Float64Array>;

const ROUNDS = 3;
const PACE = 0.3;

/** An error so small that learning from it costs more than it gives. */
const NEGLIGIBLE = 0.005;

/**
 * Fits a multinomial logistic regression by Adagrad: example after example, each weight moves the less the more it has
 * moved. The order is the examples' own, so the same examples always give the same weights.
 */
export function learn(examples: readonly Example[], labels: number): Weights {
  const columns = new Map<string, Column>();
  const rows = examples.map(({ label, features }) => ({
    label,
    cells: [...features].map(([name, value]) => {
      const { weights, moved } = columnFor(columns, name, labels);
      return { weights, moved, value };
    }),
  }));
  for (let round = 0; round < ROUNDS; round += 1) for (const row of rows) correct(row, labels);
  return new Map([...columns].map(([name, { weights }]) => [name, weights]));
}

/** How likely each label is, most likely first; together they make 1. */
export function judge<Label>(
  weights: Weights,
  features: Features,
  labels: readonly Label[],
): { label: Label; likelihood: number }[] {
  const cells = [...features].flatMap(([name, value]) => {
    const known = weights.get(name);
    return known ? [{ weights: known, value }] : [];
  });
  const likely = likelihoods(cells, labels.length);
  return labels
    .map((label, each) => ({ label, likelihood: at(likely, each) }))
    .toSorted((a, b) => b.likelihood - a.likelihood);
}

/** `moved` is the sum of the squares of all steps so far. */
type Column = { readonly weights: Float64Array; readonly moved: Float64Array };
type Cell = { readonly weights: Float64Array; readonly value: number };
type Row = { readonly label: number; readonly cells: readonly (Cell & Column)[] };

function columnFor(columns: Map<string, Column>, name: string, labels: number): Column {
  const known = columns.get(name);
  if (known) return known;
  const column = { weights: new Float64Array(labels), moved: new Float64Array(labels).fill(1) };
  columns.set(name, column);
  return column;
}

function correct({ label, cells }: Row, labels: number): void {
  const errors = likelihoods(cells, labels);
  errors[label] = at(errors, label) - 1;
  for (const [each, error] of errors.entries()) {
    if (Math.abs(error) < NEGLIGIBLE) continue;
    for (const { weights, moved, value } of cells) {
      const slope = error * value;
      moved[each] = at(moved, each) + slope * slope;
      weights[each] = at(weights, each) - (PACE * slope) / Math.sqrt(at(moved, each));
    }
  }
}

function likelihoods(cells: readonly Cell[], labels: number): Float64Array {
  const sums = new Float64Array(labels);
  for (const { weights, value } of cells) {
    for (let each = 0; each < labels; each += 1) sums[each] = at(sums, each) + at(weights, each) * value;
  }
  const highest = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp(sum - highest));
  const total = odds.reduce((sum, each) => sum + each, 0);
  return odds.map((each) => each / total);
}

// The compiler cannot know that a place below the length holds a number.
function at(numbers: Float64Array, place: number): number {
  return numbers[place] as number;
}
