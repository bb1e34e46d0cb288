import { councilCalendars } from '#lib/domain/calendar/calendars';
import { ukBankHolidays } from '#lib/domain/calendar/uk-bank-holidays';
import type { Council } from '#lib/domain/council/council';
import { HOLIDAYS_OF } from '#lib/domain/council/nation';
import type { Counting } from '#lib/domain/deadlines/trace';

const byNation = {
  'england-and-wales': councilCalendars('england-and-wales', ukBankHolidays),
  scotland: councilCalendars('scotland', ukBankHolidays),
  'northern-ireland': councilCalendars('northern-ireland', ukBankHolidays),
} as const;

/** What a council's clocks count with: the working days of its nation and of the laws it works under, and its settings. */
export function countingOf(council: Council): Counting {
  return {
    calendars: byNation[HOLIDAYS_OF[council.nation]],
    policy: council.counting,
    targets: council.targets,
  };
}
