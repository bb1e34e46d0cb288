import { type Holiday, type HolidayTable, NATIONS } from '#lib/domain/calendar/bank-holidays';
import type { Calendars } from '#lib/domain/calendar/calendars';
import { type PlainDate, yearOf } from '#lib/domain/calendar/plain-date';
import { type CalendarId, type WorkingCalendar, workingCalendar } from '#lib/domain/calendar/working-days';
import type { ClockPolicy, ClockRule } from '#lib/domain/deadlines/clock-rule';
import type { Row } from '#lib/domain/deadlines/rows/row';
import type { Counting } from '#lib/domain/deadlines/trace';

/** What a row's clock counts with: the calendar that the row names, and its options. */
export type CountingOf = (row: Row, rule: ClockRule) => Counting;

/** Makes each calendar once, however many rows count in it. */
export function countingOfRows(holidays: HolidayTable): CountingOf {
  const made = new Map<string, Calendars>();
  return (row, rule) => {
    const id = calendarId(row, rule);
    const own = row.holidays_override;
    const key = `${id} ${own?.join() ?? ''}`;
    const known = made.get(key) ?? everywhere(workingCalendar(id, own ? tableOf(own, holidays) : holidays));
    made.set(key, known);
    return { calendars: known, policy: policyOf(row) };
  };
}

// The Regulations on children's social care name Boxing Day; rows call their calendar England and Wales.
function calendarId({ calendar }: Row, rule: ClockRule): CalendarId {
  const named = 'england-and-wales-and-boxing-day';
  return calendar === 'england-and-wales' && rule.calendar === named ? named : calendar;
}

function everywhere(calendar: WorkingCalendar): Calendars {
  return {
    council: calendar,
    'uk-any': calendar,
    'england-and-wales': calendar,
    scotland: calendar,
    'northern-ireland': calendar,
    'england-and-wales-and-boxing-day': calendar,
  };
}

/** A row's own holidays stand for the years from the first of them to the last; none at all, for the years of the list. */
function tableOf(dates: readonly PlainDate[], { firstYear, lastYear }: HolidayTable): HolidayTable {
  const years = dates.length === 0 ? [firstYear, lastYear] : dates.map(yearOf);
  const holidays = dates.map((date): [PlainDate, Holiday] => [
    date,
    { date, title: 'Holiday', nations: NATIONS },
  ]);
  return {
    version: 'of the row',
    firstYear: Math.min(...years),
    lastYear: Math.max(...years),
    byDate: new Map(holidays),
  };
}

function policyOf({ options = {} }: Row): ClockPolicy {
  const { cutoff, non_working_receipt: nonWorkingReceipt, pause_count: pauseCount, count } = options;
  return {
    ...(cutoff === undefined ? {} : { cutoff }),
    ...(nonWorkingReceipt === undefined ? {} : { nonWorkingReceipt }),
    ...(pauseCount === undefined ? {} : { pauseCount }),
    ...(count === undefined ? {} : { count }),
  };
}
