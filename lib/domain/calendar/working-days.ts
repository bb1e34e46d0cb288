import { type Holiday, type HolidayTable, NATIONS, type Nation } from '#lib/domain/calendar/bank-holidays';
import { goodFriday } from '#lib/domain/calendar/good-friday';
import { addDays, isWeekend, type PlainDate, yearOf } from '#lib/domain/calendar/plain-date';

/**
 * Whose days off count. 'uk-any' is the calendar of information requests: a bank holiday in any part of the
 * United Kingdom is no working day (Freedom of Information Act 2000, s.10(6)).
 */
export type CalendarId = Nation | 'uk-any';

export type WorkingCalendar = {
  readonly id: CalendarId;
  readonly label: string;
  readonly holidays: HolidayTable;
};

export type NonWorkingReason =
  | { readonly kind: 'weekend' }
  | { readonly kind: 'holiday'; readonly holiday: Holiday };

const LABELS: Readonly<Record<CalendarId, string>> = {
  'england-and-wales': 'England and Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
  'uk-any': 'All nations of the UK',
};

/** The working days of one nation, or of the whole UK, from a loaded table of holidays. */
export function workingCalendar(id: CalendarId, holidays: HolidayTable): WorkingCalendar {
  return { id, label: LABELS[id], holidays };
}

/** Why nobody is expected to work that day; null for a working day. Throws CalendarError outside the years loaded. */
export function nonWorkingReason(date: PlainDate, calendar: WorkingCalendar): NonWorkingReason | null {
  refuseOutside(date, calendar);
  if (isWeekend(date)) return { kind: 'weekend' };
  const holiday = bankHoliday(date, calendar) ?? namedDay(date, calendar);
  return holiday ? { kind: 'holiday', holiday } : null;
}

/** Throws CalendarError outside the years loaded. */
export function isWorkingDay(date: PlainDate, calendar: WorkingCalendar): boolean {
  return nonWorkingReason(date, calendar) === null;
}

/**
 * The nth working day after `start`, which is day 0 whether or not it is a working day (Freedom of Information
 * Act 2000, s.10(1): "the twentieth working day following the date of receipt"). n = 0 gives `start`.
 * Throws RangeError unless n is 0 or a positive whole number, CalendarError outside the years loaded.
 */
export function addWorkingDays(start: PlainDate, n: number, calendar: WorkingCalendar): PlainDate {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`Not a number of working days: ${n}`);
  refuseOutside(start, calendar);
  let date = start;
  for (let counted = 0; counted < n; ) {
    date = addDays(date, 1);
    if (isWorkingDay(date, calendar)) counted += 1;
  }
  return date;
}

/**
 * Working days after `from` up to and including `to`; negative when `to` is earlier, 0 when no working day lies
 * between. Throws CalendarError outside the years loaded.
 */
export function workingDaysBetween(from: PlainDate, to: PlainDate, calendar: WorkingCalendar): number {
  if (to < from) return 0 - workingDaysBetween(to, from, calendar);
  refuseOutside(from, calendar);
  refuseOutside(to, calendar);
  let counted = 0;
  for (let date = from; date < to; ) {
    date = addDays(date, 1);
    if (isWorkingDay(date, calendar)) counted += 1;
  }
  return counted;
}

/** Whether a caught error says that bank holidays for a year are not loaded; its message says which to load. */
export function isCalendarError(error: unknown): error is Error {
  return error instanceof Error && error.name === CALENDAR_ERROR;
}

const CALENDAR_ERROR = 'CalendarError';

function calendarError(message: string): Error {
  const error = new RangeError(message);
  error.name = CALENDAR_ERROR;
  return error;
}

// A year without data has no holidays in it: counting on would quietly give a date that is too early.
function refuseOutside(date: PlainDate, { holidays }: WorkingCalendar): void {
  const year = yearOf(date);
  const { firstYear, lastYear, version } = holidays;
  if (year >= firstYear && year <= lastYear) return;
  throw calendarError(
    `Cannot count working days on ${date}: load the bank holidays of every UK nation for ${year} ` +
      `(list ${version} covers ${firstYear} to ${lastYear}).`,
  );
}

function bankHoliday(date: PlainDate, { id, holidays }: WorkingCalendar): Holiday | null {
  const holiday = holidays.byDate.get(date);
  if (!holiday) return null;
  return id === 'uk-any' || holiday.nations.includes(id) ? holiday : null;
}

/**
 * Days the Acts name beside bank holidays: Christmas Day everywhere, Good Friday except in Scotland, where only a
 * bank holiday counts (FOIA 2000, s.10(6); FOI (Scotland) Act 2002, s.73).
 */
function namedDay(date: PlainDate, { id }: WorkingCalendar): Holiday | null {
  if (date.endsWith('-12-25')) return { date, title: 'Christmas Day', nations: NATIONS };
  if (id === 'scotland' || date !== goodFriday(yearOf(date))) return null;
  return { date, title: 'Good Friday', nations: NATIONS };
}
