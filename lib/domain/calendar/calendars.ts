import type { HolidayTable, Nation } from '#lib/domain/calendar/bank-holidays';
import { type CalendarId, type WorkingCalendar, workingCalendar } from '#lib/domain/calendar/working-days';

/** Every calendar a council's clocks count in, by the word their rules use for it. */
export type Calendars = Readonly<Record<'council' | CalendarId, WorkingCalendar>>;

/** The calendars of a council in that nation, from one list of holidays. Made once for many dates. */
export function councilCalendars(nation: Nation, holidays: HolidayTable): Calendars {
  const byId = {
    'england-and-wales': workingCalendar('england-and-wales', holidays),
    scotland: workingCalendar('scotland', holidays),
    'northern-ireland': workingCalendar('northern-ireland', holidays),
    'uk-any': workingCalendar('uk-any', holidays),
    'england-and-wales-and-boxing-day': workingCalendar('england-and-wales-and-boxing-day', holidays),
  };
  return { ...byId, council: byId[nation] };
}
