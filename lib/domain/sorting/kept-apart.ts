import type { Known } from '#lib/domain/sorting/labelled';
import { keptApartRecords } from '#lib/domain/sorting/sentences/kept-apart-records';
import { keptApartRequests } from '#lib/domain/sorting/sentences/kept-apart-requests';
import { keptApartTroubles } from '#lib/domain/sorting/sentences/kept-apart-troubles';
import { type SortRouteId, sortRouteIds } from '#lib/domain/sorting/sort-route';

const sentences: Readonly<Record<SortRouteId, readonly string[]>> = {
  ...keptApartTroubles,
  ...keptApartRequests,
  ...keptApartRecords,
};

/**
 * Sentences that the product's own sorter never learns from: how good it is shows here. They stay apart only as long as
 * nothing is changed for the sake of one of them.
 */
export const keptApart: readonly Known[] = sortRouteIds.flatMap((route) =>
  sentences[route].map((text) => ({ route, text })),
);
