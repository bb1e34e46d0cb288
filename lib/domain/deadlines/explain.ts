import type { Holiday } from '#lib/domain/calendar/bank-holidays';
import { addDays, dayNumber, type PlainDate } from '#lib/domain/calendar/plain-date';
import { nonWorkingReason } from '#lib/domain/calendar/working-days';
import type { ClockRule, RuleSource } from '#lib/domain/deadlines/clock-rule';
import type { Fact, FactType } from '#lib/domain/deadlines/fact';
import { type Counting, type Trace, traceClock } from '#lib/domain/deadlines/trace';

export type ExplainedDay = {
  readonly on: PlainDate;
  readonly kind: 'start' | 'counted' | 'paused' | 'weekend' | 'holiday' | 'due';
  /** Which day of the count; null for the start, for days that do not count and in a count of months. */
  readonly number: number | null;
  /** Only for kind 'holiday'. */
  readonly holiday: Holiday | null;
};

export type Explanation = {
  /** From the start to the due date, both included, one entry a calendar day; empty while the clock waits. */
  readonly days: readonly ExplainedDay[];
  /** What the count begins with. */
  readonly startedBy: FactType;
  /** The rule's name in staff words. */
  readonly rule: string;
  readonly source: RuleSource;
  readonly calendarLabel: string;
  /** How many working days were counted; null for a limit in other units. */
  readonly workingDays: number | null;
};

export type DaysSummary = { readonly weekendDays: number; readonly holidays: readonly Holiday[] };

/**
 * How a due date came about, day by day; null before the clock has begun. It always ends on runClock's dueOn. Throws as
 * runClock does.
 */
export function explainClock(
  rule: ClockRule,
  facts: readonly Fact[],
  counting: Counting,
): Explanation | null {
  const trace = traceClock(rule, facts, counting);
  if (trace === null) return null;
  const days = trace.waiting ? [] : daysOf(trace);
  const isCounted = trace.limit.unit === 'working-days';
  return {
    days,
    startedBy: trace.course.start.type,
    rule: rule.name,
    source: rule.source,
    calendarLabel: trace.calendar.label,
    workingDays: isCounted ? days.filter(({ number }) => number !== null).length : null,
  };
}

/** What was skipped on the way. */
export function summariseDays(days: readonly ExplainedDay[]): DaysSummary {
  return {
    weekendDays: days.filter((day) => day.kind === 'weekend').length,
    holidays: days.flatMap((day) => day.holiday ?? []),
  };
}

function daysOf(trace: Trace): ExplainedDay[] {
  const { span, extended } = trace;
  const days: ExplainedDay[] = [{ on: span.startsOn, kind: 'start', number: null, holiday: null }];
  let counted = 0;
  for (let on = span.startsOn; on < extended.dueOn; ) {
    on = addDays(on, 1);
    const day = dayOf(on, counted + 1, trace);
    counted = day.number ?? counted;
    days.push(on === extended.dueOn ? { ...day, kind: 'due' } : day);
  }
  return days;
}

function dayOf(on: PlainDate, next: number, { span, limit, calendar }: Trace): ExplainedDay {
  const day = dayNumber(on);
  const nothing = { on, number: null, holiday: null };
  if (span.pauses.some(({ from, to }) => day >= from && day <= to)) return { ...nothing, kind: 'paused' };
  // A month goes over days off; only its last day can move because of one.
  if (limit.unit !== 'working-days') return { ...nothing, kind: 'counted' };
  const reason = nonWorkingReason(on, calendar);
  if (reason === null) return { ...nothing, kind: 'counted', number: next };
  return { ...nothing, kind: reason.kind, holiday: reason.kind === 'holiday' ? reason.holiday : null };
}
