import type { PlainDate } from '#lib/domain/calendar/plain-date';

/** How many people live in the council's area, from a day on. */
export type Population = { readonly from: PlainDate; readonly people: number };

/**
 * How many of something there were for every 1,000 people who lived there then, to two decimals (SPSO key performance
 * indicators); null while no population is set for that day.
 */
export function perThousand(count: number, on: PlainDate, populations: readonly Population[]): number | null {
  const known = populations
    .filter(({ from }) => from <= on)
    .toSorted((one, other) => one.from.localeCompare(other.from));
  const population = known.at(-1);
  return population === undefined ? null : Math.round((100_000 * count) / population.people) / 100;
}
