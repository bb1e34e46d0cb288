import { ukBankHolidays } from '#lib/domain/calendar/uk-bank-holidays';
import { workingCalendar } from '#lib/domain/calendar/working-days';
import type { Council } from '#lib/domain/council/council';
import type { Calendars } from '#lib/domain/deadlines/clock';

const ukAny = workingCalendar('uk-any', ukBankHolidays);
const byNation = {
  'england-and-wales': workingCalendar('england-and-wales', ukBankHolidays),
  scotland: workingCalendar('scotland', ukBankHolidays),
  'northern-ireland': workingCalendar('northern-ireland', ukBankHolidays),
} as const;

/** The working days a council's clocks count: its own nation's, and, for information requests, the whole UK's. */
export function calendarsOf(council: Council): Calendars {
  return { council: byNation[council.nation], ukAny };
}
