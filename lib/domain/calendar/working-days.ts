import { type Holiday, type HolidayTable, NATIONS, type Nation } from '#lib/domain/calendar/bank-holidays';
import { goodFriday } from '#lib/domain/calendar/good-friday';
import { dayNumber, fromDayNumber, type PlainDate, plainDate } from '#lib/domain/calendar/plain-date';

/**
 * Whose days off count. 'uk-any' is the calendar of information requests: a bank holiday in any part of the
 * United Kingdom is no working day (Freedom of Information Act 2000, s.10(6)). 'england-and-wales-and-boxing-day' is
 * that of complaints about children's social care (SI 2006/1738, reg 2, which names Boxing Day).
 */
export type CalendarId = Nation | 'uk-any' | 'england-and-wales-and-boxing-day';

/** Made by workingCalendar, once for many dates: making it reads the whole table. */
export type WorkingCalendar = {
  readonly id: CalendarId;
  readonly label: string;
  readonly holidays: HolidayTable;
  /** The holidays that count in this calendar, by day number (plain-date). */
  readonly daysOff: ReadonlyMap<number, Holiday>;
};

/** Days by number (plain-date), both ends included. */
export type DayRange = { readonly from: number; readonly to: number };

/** A calendar in which some days do not count although they are working days: those of a pause. */
export type CountedCalendar = WorkingCalendar & { readonly disregarded?: readonly DayRange[] };

export type NonWorkingReason =
  | { readonly kind: 'weekend' }
  | { readonly kind: 'holiday'; readonly holiday: Holiday };

const LABELS: Readonly<Record<CalendarId, string>> = {
  'england-and-wales': 'England and Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
  'uk-any': 'All nations of the UK',
  'england-and-wales-and-boxing-day': 'England and Wales, with Boxing Day',
};

/** The working days of one nation, or of the whole UK, from a loaded table of holidays. */
export function workingCalendar(id: CalendarId, holidays: HolidayTable): WorkingCalendar {
  const nation = nationOf(id);
  const years = Array.from(
    { length: holidays.lastYear - holidays.firstYear + 1 },
    (_, index) => holidays.firstYear + index,
  );
  const bankHolidays = [...holidays.byDate.values()].filter(
    ({ nations }) => nation === null || nations.includes(nation),
  );
  // Bank holidays come last, so that their own entry replaces a day the Act names as well.
  const off = [...years.flatMap((year) => namedDays(year, id)), ...bankHolidays];
  const daysOff = new Map(off.map((holiday) => [dayNumber(holiday.date), holiday]));
  return { id, label: LABELS[id], holidays, daysOff };
}

/** Why that day is no working day; null when it is one. Throws CalendarError outside the years loaded. */
export function nonWorkingReason(date: PlainDate, calendar: WorkingCalendar): NonWorkingReason | null {
  refuseOutside(date, calendar);
  const day = dayNumber(date);
  if (fallsOnWeekend(day)) return { kind: 'weekend' };
  const holiday = calendar.daysOff.get(day);
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
export function addWorkingDays(start: PlainDate, n: number, calendar: CountedCalendar): PlainDate {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`Not a number of working days: ${n}`);
  refuseOutside(start, calendar);
  const date = nthAfter({ start, n, until: lastDay(calendar) }, calendar);
  refuseOutside(date, calendar);
  return date;
}

/**
 * Working days after `from` up to and including `to`; negative when `to` is earlier, 0 when no working day lies
 * between. Throws CalendarError outside the years loaded.
 */
export function workingDaysBetween(from: PlainDate, to: PlainDate, calendar: CountedCalendar): number {
  refuseOutside(from, calendar);
  refuseOutside(to, calendar);
  return likelyWorkingDaysBetween(from, to, calendar);
}

/**
 * As addWorkingDays, also in years without data, in which every weekday counts: for looking ahead, never for a date that
 * binds anybody.
 */
export function likelyWorkingDay(start: PlainDate, n: number, calendar: WorkingCalendar): PlainDate {
  return nthAfter({ start, n, until: Number.POSITIVE_INFINITY }, calendar);
}

/** As workingDaysBetween, also in years without data, in which every weekday counts: for how soon and how late. */
export function likelyWorkingDaysBetween(from: PlainDate, to: PlainDate, calendar: CountedCalendar): number {
  if (to < from) return 0 - likelyWorkingDaysBetween(to, from, calendar);
  const last = dayNumber(to);
  let counted = 0;
  for (let day = dayNumber(from) + 1; day <= last; day += 1) {
    if (works(day, calendar)) counted += 1;
  }
  return counted;
}

/** That day when it is a working day, otherwise the next one. Throws CalendarError outside the years loaded. */
export function rollForward(date: PlainDate, calendar: WorkingCalendar): PlainDate {
  return isWorkingDay(date, calendar) ? date : addWorkingDays(date, 1, calendar);
}

/** Whether a caught error says that bank holidays for a year are not loaded; its message says which to load. */
export function isCalendarError(error: unknown): error is Error {
  return error instanceof Error && error.name === CALENDAR_ERROR;
}

/** What is counted; null where bank holidays for a year of it are not loaded. */
export function ifCounted<T>(count: () => T): T | null {
  try {
    return count();
  } catch (error) {
    if (!isCalendarError(error)) throw error;
    return null;
  }
}

const CALENDAR_ERROR = 'CalendarError';

function calendarError(message: string): Error {
  const error = new RangeError(message);
  error.name = CALENDAR_ERROR;
  return error;
}

/** Throws CalendarError: a year without data has no holidays in it, and would quietly give a date that is too early. */
export function refuseOutside(date: PlainDate, { holidays }: WorkingCalendar): void {
  const year = Number(date.slice(0, 4));
  const { firstYear, lastYear, version } = holidays;
  if (year >= firstYear && year <= lastYear) return;
  throw calendarError(
    `Cannot count working days on ${date}: load the bank holidays of every UK nation for ${year} ` +
      `(list ${version} covers ${firstYear} to ${lastYear}).`,
  );
}

type Nth = { readonly start: PlainDate; readonly n: number; readonly until: number };

function nthAfter({ start, n, until }: Nth, calendar: CountedCalendar): PlainDate {
  let day = dayNumber(start);
  for (let counted = 0; counted < n && day <= until; ) {
    day += 1;
    if (works(day, calendar)) counted += 1;
  }
  return fromDayNumber(day);
}

function lastDay({ holidays }: WorkingCalendar): number {
  return dayNumber(plainDate(`${holidays.lastYear}-12-31`));
}

function works(day: number, { daysOff, disregarded }: CountedCalendar): boolean {
  if (fallsOnWeekend(day) || daysOff.has(day)) return false;
  return disregarded === undefined || !disregarded.some(({ from, to }) => day >= from && day <= to);
}

function nationOf(id: CalendarId): Nation | null {
  if (id === 'uk-any') return null;
  return id === 'england-and-wales-and-boxing-day' ? 'england-and-wales' : id;
}

// Day 0, 1 January 1970, was a Thursday: 2 days later a Saturday, 3 a Sunday. JavaScript's % keeps the minus sign.
function fallsOnWeekend(day: number): boolean {
  const sinceThursday = ((day % 7) + 7) % 7;
  return sinceThursday === 2 || sinceThursday === 3;
}

/**
 * Days the Acts name beside bank holidays: Christmas Day everywhere, Good Friday except in Scotland, where only a
 * bank holiday counts (FOIA 2000, s.10(6); FOI (Scotland) Act 2002, s.73).
 */
function namedDays(year: number, id: CalendarId): Holiday[] {
  const christmas = { date: plainDate(`${year}-12-25`), title: 'Christmas Day', nations: NATIONS };
  if (id === 'scotland') return [christmas];
  const named = [christmas, { date: goodFriday(year), title: 'Good Friday', nations: NATIONS }];
  if (id !== 'england-and-wales-and-boxing-day') return named;
  return [...named, { date: plainDate(`${year}-12-26`), title: 'Boxing Day', nations: NATIONS }];
}
