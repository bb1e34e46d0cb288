/** How long something may take. A limit in days or months `rolls` when a last day that is no working day moves on. */
export type Limit =
  | { readonly unit: 'working-days'; readonly count: number }
  | {
      readonly unit: 'days';
      readonly count: number;
      /** Which day is day 1: the one after the start, or the start itself. */
      readonly dayOne: 'day-after' | 'start';
      readonly rolls: boolean;
    }
  | {
      readonly unit: 'months';
      readonly count: number;
      /** Ends on the corresponding date of the start; of the day after it; or on the day before the corresponding date. */
      readonly ends: 'same-date' | 'same-date-of-day-after' | 'day-before';
      readonly rolls: boolean;
    }
  /** Real time: a night, a Sunday and the hour the clocks change all count. */
  | { readonly unit: 'hours'; readonly count: number };

/** "Within n working days of": the start is day 0. */
export function workingDays(count: number): Limit {
  return { unit: 'working-days', count };
}

/** So many months, to the same date. */
export function months(count: number): Limit {
  return { unit: 'months', count, ends: 'same-date', rolls: false };
}
