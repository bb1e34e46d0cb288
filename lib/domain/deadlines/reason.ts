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
  rollForward,
  type WorkingCalendar,
  workingDaysBetween,
} from '#lib/domain/calendar/working-days';
import type { ClockRule, RuleSource } from '#lib/domain/deadlines/clock-rule';
import type { ExplainedDay } from '#lib/domain/deadlines/explain-days';
import type { Exchange, Fact, FactType, Given } from '#lib/domain/deadlines/fact';
import { lastDay, type PausedDays } from '#lib/domain/deadlines/last-day';
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
  /**
   * `from`: the last day when it was given; `until`: the one that was told. `reason` is the name of one of the rule's reasons,
   * or what was recorded instead. `source`: what allows it.
   */
  | {
      readonly kind: 'extended';
      readonly on: PlainDate;
      readonly from: PlainDate;
      readonly until: PlainDate;
      readonly reason: string | null;
      readonly source: RuleSource;
    }
  /** The last day the law allows, before the one that was told. */
  | { readonly kind: 'capped'; readonly on: PlainDate }
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
    ...pausesBefore(trace),
    ...(trace.waiting ? [{ kind: 'waiting', ...trace.waiting } as const] : dateReasons(rule, trace, days)),
    { kind: 'rule', source: trace.source, edition },
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
function beganLate({ course, ranFrom, limit, calendar }: Trace): Reason[] {
  const { before, start } = course;
  if (before === null || ranFrom === null || before.allowed === 0 || limit.unit !== 'working-days') return [];
  const by = addWorkingDays(ranFrom, before.allowed, calendar);
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

// What was open before more time was given had moved the date that this was given beyond.
function pausesBefore(trace: Trace): Reason[] {
  const { span } = trace;
  const given = timeGiven(trace);
  const before = span.pauses.filter(({ from }) => given === null || from < dayNumber(given.on));
  return pauseReasons(before, span.startsOn, trace);
}

/** `start`: day 0 of the count that leaves the pauses out. That day never counts, so no pause takes it. */
function pauseReasons(
  pauses: readonly PausedDays[],
  start: PlainDate,
  { extended, limit, calendar }: Trace,
): Reason[] {
  const mattered = pauses.filter(({ from }) => from <= dayNumber(extended.dueOn));
  const daysOf = ({ from, to }: PausedDays) =>
    limit.unit === 'working-days'
      ? workingDaysBetween(fromDayNumber(Math.max(from - 1, dayNumber(start))), fromDayNumber(to), calendar)
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

/** More time where it moved the date; null where none did. */
function timeGiven({ course: { extension: given }, end, extended }: Trace): (Fact & Given) | null {
  if (given?.until === undefined || extended.dueOn === end.dueOn) return null;
  return { ...given, until: given.until };
}

function extension({ extension: allowed }: ClockRule, trace: Trace): Reason[] {
  const given = timeGiven(trace);
  if (!given || !allowed) return [];
  const { span, limit, calendar, extended, isCapped } = trace;
  const since = dayNumber(given.on);
  const before = { ...span, pauses: span.pauses.filter(({ from }) => from < since) };
  const taken: Reason = {
    kind: 'extended',
    on: given.on,
    from: lastDay({ limit, span: before }, calendar).dueOn,
    until: given.until,
    reason: allowed.reasons.find(({ code }) => code === given.reason)?.name ?? given.reason ?? null,
    source: allowed.source,
  };
  const after = span.pauses.filter(({ from }) => from >= since);
  return [
    taken,
    ...dayOffTold(given, trace),
    ...pauseReasons(after, given.on, trace),
    ...(isCapped ? [{ kind: 'capped', on: extended.dueOn } as const] : []),
  ];
}

// Where working days are counted, a day off that was told stands for the next working day.
function dayOffTold({ until }: Given, { limit, calendar }: Trace): Reason[] {
  return limit.unit === 'working-days' ? moved(until, rollForward(until, calendar), calendar) : [];
}

function rolled({ extended: { dueOn, unrolledOn }, calendar }: Trace): Reason[] {
  return moved(unrolledOn, dueOn, calendar);
}

function moved(from: PlainDate, to: PlainDate, calendar: WorkingCalendar): Reason[] {
  if (from === to) return [];
  const reason = nonWorkingReason(from, calendar);
  const holiday = reason?.kind === 'holiday' ? reason.holiday : null;
  return [{ kind: 'rolled', from, to, holiday }];
}
