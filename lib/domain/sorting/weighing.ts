import type { Features } from '#lib/domain/sorting/features';

export type Weigh = (features: Features) => Features;

/** How long all the features of a text are together, however many it has. */
const LENGTH = 4;

/**
 * Weighs features by how rare they are among these texts (tf-idf), and so that a long text counts no more than a short
 * one. What fewer than two texts had is left out.
 */
export function weigherFrom(texts: readonly Features[]): Weigh {
  const rarity = rarities(texts);
  return (features) => {
    const weighed = [...features].flatMap(([name, value]) => {
      const rare = rarity.get(name);
      return rare === undefined ? [] : [[name, value * rare] as const];
    });
    const length = Math.hypot(...weighed.map(([, value]) => value)) || 1;
    return new Map(weighed.map(([name, value]) => [name, (value * LENGTH) / length]));
  };
}

function rarities(texts: readonly Features[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const name of text.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(
    [...counts]
      .filter(([, count]) => count > 1)
      .map(([name, count]) => [name, Math.log(1 + texts.length / count)]),
  );
}
