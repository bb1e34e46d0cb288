import type { Holiday } from '#lib/domain/calendar/bank-holidays';
import { addDays, type PlainDate } from '#lib/domain/calendar/plain-date';
import { nonWorkingReason, type WorkingCalendar } from '#lib/domain/calendar/working-days';
import { type Calendars, calendarOf, clockSpan } from '#lib/domain/deadlines/clock';
import type { ClockRule, Moments, RuleSource } from '#lib/domain/deadlines/clock-rule';

export type ExplainedDay = {
  readonly on: PlainDate;
  readonly kind: 'received' | 'acknowledged' | 'counted' | 'weekend' | 'holiday' | 'due';
  /** Which working day of the count; null for the start and for days that do not count. */
  readonly number: number | null;
  /** Only for kind 'holiday'. */
  readonly holiday: Holiday | null;
};

export type Explanation = {
  /** From the start to the due date, both included, one entry a calendar day. */
  readonly days: readonly ExplainedDay[];
  /** The rule's name in staff words. */
  readonly rule: string;
  readonly source: RuleSource;
  readonly calendarLabel: string;
  /** How many working days were counted. */
  readonly workingDays: number;
};

export type DaysSummary = { readonly weekendDays: number; readonly holidays: readonly Holiday[] };

/** How a due date came about, day by day. It always ends on runClock's dueOn. Throws as runClock does. */
export function explainClock(rule: ClockRule, moments: Moments, calendars: Calendars): Explanation {
  const calendar = calendarOf(rule, calendars);
  const { startsOn, workingDays, provisional } = clockSpan(rule, moments);
  const start = rule.starts === 'acknowledged' && !provisional ? 'acknowledged' : 'received';
  const days: ExplainedDay[] = [{ on: startsOn, kind: start, number: null, holiday: null }];
  let counted = 0;
  for (let on = startsOn; counted < workingDays; ) {
    on = addDays(on, 1);
    const day = explainDay(on, counted + 1, calendar);
    counted = day.number ?? counted;
    days.push(counted === workingDays ? { ...day, kind: 'due' } : day);
  }
  return { days, rule: rule.name, source: rule.source, calendarLabel: calendar.label, workingDays };
}

/** What was skipped on the way. */
export function summariseDays(days: readonly ExplainedDay[]): DaysSummary {
  return {
    weekendDays: days.filter((day) => day.kind === 'weekend').length,
    holidays: days.flatMap((day) => day.holiday ?? []),
  };
}

function explainDay(on: PlainDate, next: number, calendar: WorkingCalendar): ExplainedDay {
  const reason = nonWorkingReason(on, calendar);
  if (reason === null) return { on, kind: 'counted', number: next, holiday: null };
  const holiday = reason.kind === 'holiday' ? reason.holiday : null;
  return { on, kind: reason.kind, number: null, holiday };
}
