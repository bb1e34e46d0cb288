import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { Rating } from '#lib/domain/cases/rating';

/** What a resident said of a case, and when. */
export type GivenRating = Rating & { readonly serviceId: string; readonly on: PlainDate };

/** What residents said of a service's cases in a month. */
export type RatingRow = {
  /** '2026-11' */
  readonly month: string;
  readonly serviceId: string;
  readonly ratings: number;
  readonly well: number;
  readonly badly: number;
  readonly solved: number;
  readonly partly: number;
  readonly notSolved: number;
};

/** Ratings by month and service, the newest month first. */
export function ratingRows(given: readonly GivenRating[]): RatingRow[] {
  const groups = Map.groupBy(given, ({ on, serviceId }) => `${on.slice(0, 7)} ${serviceId}`);
  return [...groups].map(([key, ratings]) => rowOf(key, ratings)).toSorted(byMonth);
}

function rowOf(key: string, ratings: readonly GivenRating[]): RatingRow {
  const count = (is: (rating: Rating) => boolean) => ratings.filter(is).length;
  return {
    month: key.slice(0, 7),
    serviceId: key.slice(8),
    ratings: ratings.length,
    well: count(({ handling }) => handling === 'very-well' || handling === 'well'),
    badly: count(({ handling }) => handling === 'badly' || handling === 'very-badly'),
    solved: count(({ solved }) => solved === 'yes'),
    partly: count(({ solved }) => solved === 'partly'),
    notSolved: count(({ solved }) => solved === 'no'),
  };
}

function byMonth(one: RatingRow, other: RatingRow): number {
  return other.month.localeCompare(one.month) || one.serviceId.localeCompare(other.serviceId);
}
