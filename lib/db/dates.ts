import { type PlainDate, plainDate } from '#lib/domain/calendar/plain-date';

/** A date column's value for a London calendar date. */
export function toColumn(date: PlainDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** The London calendar date in a date column. */
export function fromColumn(value: Date): PlainDate {
  return plainDate(value.toISOString().slice(0, 10));
}

/** As toColumn, where there may be none. */
export function toColumnOrNull(date: PlainDate | null): Date | null {
  return date === null ? null : toColumn(date);
}

/** As fromColumn, where there may be none. */
export function fromColumnOrNull(value: Date | null): PlainDate | null {
  return value === null ? null : fromColumn(value);
}
