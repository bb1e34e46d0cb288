import type { Known } from '#lib/domain/sorting/labelled';
import type { SortRouteId } from '#lib/domain/sorting/sort-route';
import { routesFor, type Sorter } from '#lib/domain/sorting/sorter';

/** How often the sorter was right, and what it took for what. */
export type Score = {
  readonly sentences: number;
  /** How many had the right route first, and how many had it among the three. */
  readonly first: number;
  readonly amongThree: number;
  /** Sentences that belong to one route and were given another first; most first. */
  readonly taken: readonly {
    readonly route: SortRouteId;
    readonly for: SortRouteId;
    readonly times: number;
  }[];
};

/** Lets a sorter sort sentences whose routes are known, and counts. */
export function scoreOf(labelled: readonly Known[], sorter: Sorter): Score {
  const sorted = labelled.map(({ route, text }) => ({
    route,
    given: routesFor(text, sorter),
  }));
  return {
    sentences: sorted.length,
    first: sorted.filter(({ route, given }) => given[0] === route).length,
    amongThree: sorted.filter(({ route, given }) => given.includes(route)).length,
    taken: confusions(sorted),
  };
}

type Sorted = { readonly route: SortRouteId; readonly given: readonly SortRouteId[] };

function confusions(sorted: readonly Sorted[]): Score['taken'] {
  const wrong = sorted.flatMap(({ route, given: [first] }) =>
    first === undefined || first === route ? [] : [{ route, for: first }],
  );
  const groups = Map.groupBy(wrong, (each) => `${each.route} ${each.for}`);
  return [...groups.values()]
    .flatMap((group) => group.slice(0, 1).map((each) => ({ ...each, times: group.length })))
    .toSorted((a, b) => b.times - a.times);
}
