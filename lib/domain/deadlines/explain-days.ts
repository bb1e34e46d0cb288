import type { Holiday } from '#lib/domain/calendar/bank-holidays';
import { addDays, dayNumber, type PlainDate } from '#lib/domain/calendar/plain-date';
import { type NonWorkingReason, nonWorkingReason } from '#lib/domain/calendar/working-days';
import type { Trace } from '#lib/domain/deadlines/trace';

/** What a day was for a clock. */
export type ExplainedDay = {
  readonly on: PlainDate;
  readonly kind: 'start' | 'counted' | 'paused' | 'weekend' | 'holiday' | 'due';
  /** Which day of the count; null for days that do not count, and where months or hours are counted. */
  readonly number: number | null;
  /** The bank holiday it was, where that moved something. */
  readonly holiday: Holiday | null;
};

/** From the start to the due date, both included, one entry a calendar day. */
export function explainDays(trace: Trace): ExplainedDay[] {
  const { limit, span, extended } = trace;
  let counted = limit.unit === 'days' && limit.dayOne === 'start' ? 1 : 0;
  const days: ExplainedDay[] = [{ on: span.startsOn, kind: 'start', number: counted || null, holiday: null }];
  for (let on = span.startsOn; on < extended.dueOn; ) {
    on = addDays(on, 1);
    const day = explainDay(on, counted + 1, trace);
    counted = day.number ?? counted;
    days.push(on === extended.dueOn ? { ...day, kind: 'due' } : day);
  }
  return days;
}

function explainDay(on: PlainDate, next: number, trace: Trace): ExplainedDay {
  const nothing = { on, number: null, holiday: null };
  if (isPaused(on, trace)) return { ...nothing, kind: 'paused' };
  const reason = dayOff(on, trace);
  const number = isNumbered(on, reason === null, trace) ? next : null;
  if (reason === null) return { ...nothing, kind: 'counted', number };
  return { on, kind: reason.kind, number, holiday: reason.kind === 'holiday' ? reason.holiday : null };
}

// Months and calendar days go over days off; only their last day can move because of one, and only where it rolls: elsewhere
// the date needs no bank holidays, so neither does its explanation.
function dayOff(on: PlainDate, { limit, extended, calendar }: Trace): NonWorkingReason | null {
  const isAsked =
    limit.unit === 'working-days' || ('rolls' in limit && limit.rolls && on >= extended.unrolledOn);
  return isAsked ? nonWorkingReason(on, calendar) : null;
}

function isNumbered(on: PlainDate, isWorking: boolean, { limit, extended }: Trace): boolean {
  if (limit.unit === 'working-days') return isWorking;
  return limit.unit === 'days' && on <= extended.unrolledOn;
}

function isPaused(on: PlainDate, { span }: Trace): boolean {
  const day = dayNumber(on);
  return span.pauses.some(({ from, to }) => day >= from && day <= to);
}
