import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { Rating } from '#lib/domain/cases/rating';
import { groupByMonth, type OfMonth } from '#lib/domain/reports/by-month';

/** What a resident said of a case, and when. */
export type GivenRating = Rating & { readonly serviceId: string; readonly on: PlainDate };

/** What residents said of a service's cases in a month. */
export type RatingRow = OfMonth & {
  readonly ratings: number;
  readonly well: number;
  readonly badly: number;
  readonly solved: number;
  readonly partly: number;
  readonly notSolved: number;
};

/** Ratings by month and service, the newest month first. */
export function ratingRows(given: readonly GivenRating[]): RatingRow[] {
  return groupByMonth(given).map(({ own, ...ofMonth }) => ({ ...ofMonth, ...counted(own) }));
}

function counted(ratings: readonly GivenRating[]): Omit<RatingRow, keyof OfMonth> {
  const count = (is: (rating: Rating) => boolean) => ratings.filter(is).length;
  return {
    ratings: ratings.length,
    well: count(({ handling }) => handling === 'very-well' || handling === 'well'),
    badly: count(({ handling }) => handling === 'badly' || handling === 'very-badly'),
    solved: count(({ solved }) => solved === 'yes'),
    partly: count(({ solved }) => solved === 'partly'),
    notSolved: count(({ solved }) => solved === 'no'),
  };
}
