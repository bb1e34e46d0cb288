import type { Holiday } from '#lib/domain/calendar/bank-holidays';
import {
  addDays,
  addMonths,
  dayNumber,
  fromDayNumber,
  type PlainDate,
} from '#lib/domain/calendar/plain-date';
import {
  addWorkingDays,
  type CalendarId,
  nonWorkingReason,
  workingDaysBetween,
} from '#lib/domain/calendar/working-days';
import type { ClockRule, RuleSource } from '#lib/domain/deadlines/clock-rule';
import type { ExplainedDay } from '#lib/domain/deadlines/explain-days';
import type { Exchange, FactType } from '#lib/domain/deadlines/fact';
import type { PausedDays } from '#lib/domain/deadlines/last-day';
import type { Limit } from '#lib/domain/deadlines/limit';
import type { Trace } from '#lib/domain/deadlines/trace';

/** One reason why a date is that date, as data. */
export type Reason =
  /** What began the clock. */
  | { readonly kind: 'began'; readonly by: FactType; readonly on: PlainDate }
  /** It came on a day off or after hours, and counts as received on a working day. */
  | { readonly kind: 'deemed'; readonly from: PlainDate; readonly to: PlainDate }
  /** What began the count afresh. */
  | { readonly kind: 'afresh'; readonly by: FactType; readonly on: PlainDate }
  /** What began it came after the time allowed for that, whose last day was `by`: in time, the last day would have been `due`. */
  | { readonly kind: 'began-late'; readonly by: PlainDate; readonly due: PlainDate }
  /** The date will be counted again from this, which has not happened yet. */
  | { readonly kind: 'provisional'; readonly until: FactType }
  | { readonly kind: 'limit'; readonly limit: Limit; readonly calendar: CalendarId }
  /** The month of the last day is too short for the day of the start. */
  | { readonly kind: 'month-end'; readonly day: number; readonly on: PlainDate }
  /** Days left out while a question was open: working days of a count in working days, otherwise calendar days. */
  | {
      readonly kind: 'paused';
      readonly asked: Exchange['asked'];
      readonly from: PlainDate;
      readonly to: PlainDate;
      readonly days: number;
    }
  | { readonly kind: 'weekends'; readonly days: number }
  | { readonly kind: 'holiday'; readonly holiday: Holiday }
  /** `reason` is the name of one of the rule's reasons, or what was recorded instead. */
  | {
      readonly kind: 'extended';
      readonly on: PlainDate;
      readonly from: PlainDate;
      readonly until: PlainDate;
      readonly reason: string | null;
    }
  /** The last day fell on a day off; `holiday` is null for a weekend. */
  | {
      readonly kind: 'rolled';
      readonly from: PlainDate;
      readonly to: PlainDate;
      readonly holiday: Holiday | null;
    }
  | { readonly kind: 'waiting'; readonly for: Exchange['answered']; readonly since: PlainDate }
  /** `at` is the ISO instant of a limit in hours. */
  | { readonly kind: 'due'; readonly on: PlainDate; readonly at: string | null }
  /** `edition` names the list of bank holidays. */
  | { readonly kind: 'rule'; readonly source: RuleSource; readonly edition: string };

/** Why a traced clock has its date. `days` are the trace's own (explainDays). */
export function reasonsOf(rule: ClockRule, trace: Trace, days: readonly ExplainedDay[]): Reason[] {
  const edition = trace.calendar.holidays.version;
  return [
    ...startReasons(rule, trace),
    { kind: 'limit', limit: trace.limit, calendar: trace.calendar.id },
    ...pauseReasons(trace),
    ...(trace.waiting ? [{ kind: 'waiting', ...trace.waiting } as const] : dateReasons(rule, trace, days)),
    { kind: 'rule', source: rule.source, edition },
  ];
}

function startReasons(rule: ClockRule, trace: Trace): Reason[] {
  const { course, span } = trace;
  const { began, start, allowed } = course;
  const reasons: Reason[] = [{ kind: 'began', by: began.type, on: began.on }];
  if (start !== began) reasons.push({ kind: 'afresh', by: start.type, on: start.on });
  if (span.startsOn !== start.on) reasons.push({ kind: 'deemed', from: start.on, to: span.startsOn });
  if (allowed !== null) reasons.push({ kind: 'provisional', until: rule.starts });
  return [...reasons, ...beganLate(trace)];
}

// A code that counts from the acknowledgement, read by its letter, rewards a late one: so both dates are shown. Where a start
// is for both sides to agree, no time is allowed for it, and it is never late.
function beganLate({ course, limit, calendar }: Trace): Reason[] {
  const { before, start } = course;
  if (before === null || before.allowed === 0 || limit.unit !== 'working-days') return [];
  const by = addWorkingDays(before.start.on, before.allowed, calendar);
  if (start.on <= by) return [];
  return [{ kind: 'began-late', by, due: addWorkingDays(by, limit.count, calendar) }];
}

function dateReasons(rule: ClockRule, trace: Trace, days: readonly ExplainedDay[]): Reason[] {
  const { dueOn, dueAt } = trace.extended;
  return [
    ...monthEnd(trace),
    ...daysOff(trace, days),
    ...extension(rule, trace),
    ...rolled(trace),
    { kind: 'due', on: dueOn, at: dueAt },
  ];
}

function monthEnd({ limit, span }: Trace): Reason[] {
  if (limit.unit !== 'months') return [];
  const from = limit.ends === 'same-date-of-day-after' ? addDays(span.startsOn, 1) : span.startsOn;
  const on = addMonths(from, limit.count);
  const day = Number(from.slice(8));
  return Number(on.slice(8)) === day ? [] : [{ kind: 'month-end', day, on }];
}

function pauseReasons({ span, extended, limit, calendar }: Trace): Reason[] {
  const mattered = span.pauses.filter(({ from }) => from <= dayNumber(extended.dueOn));
  const daysOf = ({ from, to }: PausedDays) =>
    limit.unit === 'working-days'
      ? workingDaysBetween(fromDayNumber(from - 1), fromDayNumber(to), calendar)
      : to - from + 1;
  return mattered.map((pause) => ({
    kind: 'paused',
    asked: pause.asked,
    from: fromDayNumber(pause.from),
    to: fromDayNumber(pause.to),
    days: daysOf(pause),
  }));
}

// Weekends and holidays are passed over in a count of working days only.
function daysOff({ limit }: Trace, days: readonly ExplainedDay[]): Reason[] {
  if (limit.unit !== 'working-days') return [];
  const weekend = days.filter(({ kind }) => kind === 'weekend').length;
  const holidays = days.flatMap(({ holiday }) => (holiday ? [{ kind: 'holiday', holiday } as const] : []));
  return weekend > 0 ? [{ kind: 'weekends', days: weekend }, ...holidays] : holidays;
}

function extension({ extension: allowed }: ClockRule, { course, end, extended }: Trace): Reason[] {
  const { extension: given } = course;
  if (!given || extended.dueOn === end.dueOn) return [];
  const reason = allowed?.reasons.find(({ code }) => code === given.reason)?.name ?? given.reason ?? null;
  return [{ kind: 'extended', on: given.on, from: end.dueOn, until: extended.dueOn, reason }];
}

function rolled({ extended: { dueOn, unrolledOn }, calendar }: Trace): Reason[] {
  if (dueOn === unrolledOn) return [];
  const reason = nonWorkingReason(unrolledOn, calendar);
  const holiday = reason?.kind === 'holiday' ? reason.holiday : null;
  return [{ kind: 'rolled', from: unrolledOn, to: dueOn, holiday }];
}
