import { compareDates, dayNumber, type PlainDate } from '#lib/domain/calendar/plain-date';
import { addWorkingDays, type WorkingCalendar } from '#lib/domain/calendar/working-days';

/** Days on which a school is closed, both ends included. */
export type Closure = { readonly from: PlainDate; readonly to: PlainDate };

/**
 * By when a maintained school in England or Wales answers a Freedom of Information request: the twentieth working day that is
 * a school day, or the sixtieth working day if that comes first (SI 2004/3364, reg 3). A school is an authority of its own, so
 * it gives its own closures; the council's cases never run by this. Throws CalendarError outside the years loaded.
 */
export function schoolAnswerDue(
  receivedOn: PlainDate,
  closures: readonly Closure[],
  calendar: WorkingCalendar,
): PlainDate {
  const disregarded = closures.map(({ from, to }) => ({ from: dayNumber(from), to: dayNumber(to) }));
  const latest = addWorkingDays(receivedOn, 60, calendar);
  const bySchoolDays = addWorkingDays(receivedOn, 20, { ...calendar, disregarded });
  return compareDates(bySchoolDays, latest) < 0 ? bySchoolDays : latest;
}
