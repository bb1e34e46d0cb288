/** What is counted of a service in a month ('2026-11'). */
export type OfMonth = { readonly month: string; readonly serviceId: string };

/** What happened in the same month to cases of the same service, together. */
export function groupByMonth<T extends { readonly on: string; readonly serviceId: string }>(
  given: readonly T[],
): (OfMonth & { readonly own: readonly T[] })[] {
  const groups = Map.groupBy(given, ({ on, serviceId }) => `${on.slice(0, 7)} ${serviceId}`);
  return [...groups]
    .map(([key, own]) => ({ month: key.slice(0, 7), serviceId: key.slice(8), own }))
    .toSorted(newestFirst);
}

function newestFirst(one: OfMonth, other: OfMonth): number {
  return other.month.localeCompare(one.month) || one.serviceId.localeCompare(other.serviceId);
}
