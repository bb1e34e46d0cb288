import { addDays, addMonths, dayNumber, londonDate, type PlainDate } from '#lib/domain/calendar/plain-date';
import {
  addWorkingDays,
  type CountedCalendar,
  type DayRange,
  refuseOutside,
  rollForward,
  type WorkingCalendar,
  workingDaysBetween,
} from '#lib/domain/calendar/working-days';
import type { Exchange } from '#lib/domain/deadlines/fact';
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
export function extendedLastDay(
  { until, given }: { readonly until: PlainDate; readonly given: PlainDate },
  { limit, span }: Counted,
  calendar: WorkingCalendar,
): End {
  const isLater = ({ from }: DayRange) => from >= dayNumber(given);
  const later = span.pauses.filter(isLater);
  if (limit.unit !== 'working-days')
    return rolled(until, { limit, span: { ...span, pauses: later } }, calendar);
  const earlier = span.pauses.filter((range) => !isLater(range));
  const end = rollForward(until, calendar);
  const count = workingDaysBetween(span.startsOn, end, leavingOut(earlier, calendar));
  const dueOn = addWorkingDays(span.startsOn, count, leavingOut(span.pauses, calendar));
  // A pause that was still open then may lie over the new date: it cannot bring it forward.
  return dueOn < end ? whole(end) : whole(dueOn);
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
  const roll = (on: PlainDate) => ('rolls' in limit && limit.rolls ? rollForward(on, calendar) : on);
  let unrolledOn = end;
  for (const { from, to } of span.pauses) {
    if (from <= dayNumber(roll(unrolledOn))) unrolledOn = addDays(unrolledOn, to - from + 1);
  }
  const dueOn = roll(unrolledOn);
  refuseOutside(dueOn, calendar);
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
