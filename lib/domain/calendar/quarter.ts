import { type PlainDate, plainDate } from '#lib/domain/calendar/plain-date';

/** The first day of the calendar quarter that a day lies in. */
export function quarterOf(date: PlainDate): PlainDate {
  const month = Number(date.slice(5, 7));
  const first = month - ((month - 1) % 3);
  return plainDate(`${date.slice(0, 4)}-${String(first).padStart(2, '0')}-01`);
}
