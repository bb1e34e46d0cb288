import { type PlainDate, yearOf } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import { uncountedOf } from '#lib/domain/cases/case-clocks';
import { type Refusal, refuse } from '#lib/domain/cases/refusal';
import type { Counting } from '#lib/domain/deadlines/trace';

/** Null when every clock of the case as it would be can be counted; else the refusal, at the field of the day that was entered. */
export function uncountable(after: Case, field: string, counting: Counting): Refusal | null {
  if (uncountedOf(after, counting).length === 0) return null;
  return refuse('wrong-input', 'We have no bank holidays for that year. Check it.', field);
}

/** Null for a day to which working days can be counted; else the refusal at its field: nobody could be reminded of it. */
export function beyondHolidays(day: PlainDate, field: string, { calendars }: Counting): Refusal | null {
  const { lastYear } = calendars.council.holidays;
  if (yearOf(day) <= lastYear) return null;
  return refuse('too-late', `We have bank holidays up to ${lastYear}. Enter an earlier date.`, field);
}
