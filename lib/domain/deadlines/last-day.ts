import {
  addDays,
  addMonths,
  compareDates,
  dayNumber,
  londonDate,
  type PlainDate,
} from '#lib/domain/calendar/plain-date';
import {
  addWorkingDays,
  type CountedCalendar,
  type DayRange,
  refuseOutside,
  rollForward,
  type WorkingCalendar,
  workingDaysBetween,
} from '#lib/domain/calendar/working-days';
import type { Exchange, Given } from '#lib/domain/deadlines/fact';
import type { Limit } from '#lib/domain/deadlines/limit';

/** The days of a pause that a clock leaves out, and the question that was open. */
export type PausedDays = DayRange & { readonly asked: Exchange['asked'] };

/** What a limit is counted from and which days it leaves out. `pauses` in order and apart from one another. */
export type Span = {
  readonly startsOn: PlainDate;
  /** The ISO instant of the start, where it is known. */
  readonly startsAt: string | null;
  readonly pauses: readonly PausedDays[];
};

/** Where a limit ends. */
export type End = {
  /** The last day that is in time. */
  readonly dueOn: PlainDate;
  /** The ISO instant a limit in hours ends; null for the others, which end at midnight, and where the start's is unknown. */
  readonly dueAt: string | null;
  /** The last day before it was rolled forward to a working day. */
  readonly unrolledOn: PlainDate;
};

type Counted = { readonly limit: Limit; readonly span: Span };

/** The last day of a limit. Throws CalendarError outside the years whose bank holidays are loaded. */
export function lastDay({ limit, span }: Counted, calendar: WorkingCalendar): End {
  refuseOutside(span.startsOn, calendar);
  switch (limit.unit) {
    case 'working-days':
      return whole(addWorkingDays(span.startsOn, limit.count, leavingOut(span.pauses, calendar)));
    case 'days':
      return rolled(daysLater(span.startsOn, limit), { limit, span }, calendar);
    case 'months':
      return rolled(monthsLater(span.startsOn, limit), { limit, span }, calendar);
    case 'hours':
      return hoursLater(limit.count, span);
  }
}

/**
 * The last day after time was given until a date: pauses that began since come on top, and working days never end on a
 * day off. Throws as lastDay does.
 */
export function extendedLastDay(given: Given, { limit, span }: Counted, calendar: WorkingCalendar): End {
  const later = span.pauses.filter(({ from }) => from >= dayNumber(given.on));
  if (limit.unit !== 'working-days')
    return rolled(given.until, { limit, span: { ...span, pauses: later } }, calendar);
  const stands = rollForward(given.until, calendar);
  // By how many were given, not by how many are left now: a holiday proclaimed since, in a pause too, takes none away.
  const counted = addWorkingDays(given.on, given.workingDays ?? 0, leavingOut(later, calendar));
  return whole(compareDates(counted, stands) > 0 ? counted : stands);
}

/** How many working days are given with a new date, of a limit that counts them. Throws as lastDay does. */
export function workingDaysGiven(
  { on, until }: Omit<Given, 'workingDays'>,
  limit: Limit,
  calendar: WorkingCalendar,
): Omit<Given, 'on' | 'until'> {
  if (limit.unit !== 'working-days') return {};
  return { workingDays: workingDaysBetween(on, rollForward(until, calendar), calendar) };
}

function leavingOut(pauses: readonly DayRange[], calendar: WorkingCalendar): CountedCalendar {
  return pauses.length === 0 ? calendar : { ...calendar, disregarded: pauses };
}

function daysLater(start: PlainDate, limit: Extract<Limit, { unit: 'days' }>): PlainDate {
  return addDays(start, limit.dayOne === 'start' ? limit.count - 1 : limit.count);
}

/** "Beginning with" or "commencing on" a day makes it day 1: the period ends the day before the corresponding date. */
function monthsLater(start: PlainDate, limit: Extract<Limit, { unit: 'months' }>): PlainDate {
  switch (limit.ends) {
    case 'same-date':
      return addMonths(start, limit.count);
    case 'same-date-of-day-after':
      return addMonths(addDays(start, 1), limit.count);
    case 'day-before':
      return addDays(addMonths(start, limit.count), -1);
  }
}

// Disregarded days are added to the end as it was before rolling (DPA 2018, s.54(3C)); a question put after the end adds none.
function rolled(end: PlainDate, { limit, span }: Counted, calendar: WorkingCalendar): End {
  const isRolled = 'rolls' in limit && limit.rolls;
  const roll = (on: PlainDate) => (isRolled ? rollForward(on, calendar) : on);
  let unrolledOn = end;
  for (const { from, to } of span.pauses) {
    if (from <= dayNumber(roll(unrolledOn))) unrolledOn = addDays(unrolledOn, to - from + 1);
  }
  const dueOn = roll(unrolledOn);
  // A period that ends on whatever day it is needs no bank holidays.
  if (isRolled) refuseOutside(dueOn, calendar);
  return { dueOn, dueAt: null, unrolledOn };
}

const MS_PER_HOUR = 3_600_000;

function hoursLater(count: number, { startsOn, startsAt }: Span): End {
  if (startsAt === null) return whole(addDays(startsOn, Math.ceil(count / 24)));
  const due = new Date(Date.parse(startsAt) + count * MS_PER_HOUR);
  return { ...whole(londonDate(due)), dueAt: due.toISOString() };
}

function whole(dueOn: PlainDate): End {
  return { dueOn, dueAt: null, unrolledOn: dueOn };
}
