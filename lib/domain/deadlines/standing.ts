import { compareDates, type PlainDate } from '#lib/domain/calendar/plain-date';
import { likelyWorkingDaysBetween, type WorkingCalendar } from '#lib/domain/calendar/working-days';
import type { Clock } from '#lib/domain/deadlines/clock';

export type StandingState =
  | 'done-in-time'
  | 'done-late'
  | 'on-time'
  | 'due-soon'
  | 'due-today'
  | 'overdue'
  | 'ended'
  | 'waiting'
  | 'closed';

/** How a clock stands. `workingDays` is how many are left or, when late, how many late; never negative. */
export type Standing = { readonly state: StandingState; readonly workingDays: number };

/** What of a clock its standing depends on: a list keeps only these. */
export type DatedClock = Pick<Clock, 'whose' | 'dueOn' | 'stoppedOn' | 'soonWithin'> &
  Partial<Pick<Clock, 'stoppedBy'>>;

/**
 * The due date is inclusive; a case is overdue from the next day, so on the weekend after a Friday it is overdue by
 * 0 working days. What ended without an answer, or was never ours to do, was done neither in time nor late. Without a date nothing can be late, and a
 * window that the resident let pass is closed, not overdue. `calendar` is the clock's own (calendarOf); in years whose
 * bank holidays are not loaded the working days are those that are likely.
 */
export function standing(clock: DatedClock, today: PlainDate, calendar: WorkingCalendar): Standing {
  const { dueOn, stoppedOn, stoppedBy } = clock;
  if (UNDONE.includes(stoppedBy)) return { state: 'ended', workingDays: 0 };
  if (dueOn === null) return { state: stoppedOn ? 'done-in-time' : 'waiting', workingDays: 0 };
  const left = likelyWorkingDaysBetween(stoppedOn ?? today, dueOn, calendar);
  const workingDays = Math.abs(left);
  if (stoppedOn) return { state: stoppedOn <= dueOn ? 'done-in-time' : 'done-late', workingDays };
  return { state: runningState(left, compareDates(today, dueOn), clock), workingDays };
}

/** What stops a clock without anything having been done. */
const UNDONE: readonly DatedClock['stoppedBy'][] = ['ended', 'not-our-duty'];

/** What passes a limit in hours: before its day is over it is late from that instant. */
const PAST: Readonly<Partial<Record<StandingState, StandingState>>> = {
  'due-today': 'overdue',
  'done-in-time': 'done-late',
};

/** A London day, and the ISO instant on it. */
export type Moment = { readonly today: PlainDate; readonly now: string };

/** As standing, also for a limit in hours. */
export function standingAt(
  clock: DatedClock & Pick<Clock, 'dueAt' | 'stoppedAt'>,
  { today, now }: Moment,
  calendar: WorkingCalendar,
): Standing {
  const stands = standing(clock, today, calendar);
  const until = clock.stoppedOn === null ? now : clock.stoppedAt;
  if (clock.dueAt === null || until === null || until <= clock.dueAt) return stands;
  return { ...stands, state: PAST[stands.state] ?? stands.state };
}

function runningState(left: number, daysPast: number, { whose, soonWithin }: DatedClock): StandingState {
  if (daysPast > 0) return whose === 'council' ? 'overdue' : 'closed';
  if (daysPast === 0) return 'due-today';
  return left <= soonWithin ? 'due-soon' : 'on-time';
}
