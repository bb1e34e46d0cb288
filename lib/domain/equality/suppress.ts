/** How often each answer to one question was given. */
export type Counted = { readonly answer: string; readonly count: number };

/**
 * What a reader sees of it: the number; that it is small; or nothing, because with it a small number could be worked out.
 */
export type Shown = number | 'fewer-than-5' | 'withheld';

const SMALL = 5;

/**
 * The counts of one question, safe to show. Below 5 none is shown, zero neither. Whoever knows how many answered (the
 * counts of another question may tell) could take the others away from it: where that would leave one value only for a
 * small count, the smallest of the larger ones are withheld too.
 */
export function suppressed(counts: readonly Counted[]): ReadonlyMap<string, Shown> {
  const small = counts.filter(({ count }) => count < SMALL);
  const larger = counts
    .filter(({ count }) => count >= SMALL)
    .toSorted((one, other) => one.count - other.count);
  const least = larger.findIndex((_, index) => !isPinned(small, larger.slice(0, index)));
  const withheld = larger.slice(0, least < 0 ? larger.length : least);
  return new Map(counts.map((each) => [each.answer, shown(each, withheld)]));
}

function shown(each: Counted, withheld: readonly Counted[]): Shown {
  if (each.count < SMALL) return 'fewer-than-5';
  return withheld.includes(each) ? 'withheld' : each.count;
}

// Whether the sum of what is not shown leaves one way only to fill a small one.
function isPinned(small: readonly Counted[], withheld: readonly Counted[]): boolean {
  const sum = [...small, ...withheld].reduce((total, { count }) => total + count, 0);
  const spare = sum - SMALL * withheld.length;
  if (withheld.length > 0) return spare === 0;
  return small.length === 1 || (small.length > 0 && [0, (SMALL - 1) * small.length].includes(spare));
}
