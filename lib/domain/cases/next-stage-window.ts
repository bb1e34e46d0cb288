import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import { runClock } from '#lib/domain/deadlines/clock';
import type { Counting } from '#lib/domain/deadlines/trace';
import { stageOf } from '#lib/domain/processes/registry';

/**
 * The last day on which somebody unhappy with our answer may ask for the next stage as of right; null where no day is set,
 * or it has not begun. Who asks later says why, and we decide. Throws CalendarError beyond the bank holidays loaded.
 */
export function lastDayToGoOn(matter: Case, counting: Counting): PlainDate | null {
  const { nextWithin } = stageOf(matter);
  const clock = nextWithin && runClock(nextWithin, matter.facts, counting);
  return clock?.dueOn ?? null;
}

/** Whether it is asked for after that day. */
export function isLateToGoOn(matter: Case, askedOn: PlainDate, counting: Counting): boolean {
  const lastDay = lastDayToGoOn(matter, counting);
  return lastDay !== null && askedOn > lastDay;
}
