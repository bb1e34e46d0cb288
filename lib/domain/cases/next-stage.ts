import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import { runClock } from '#lib/domain/deadlines/clock';
import type { Counting } from '#lib/domain/deadlines/trace';
import type { StageId } from '#lib/domain/processes/process';
import type { ProcessId } from '#lib/domain/processes/process-id';
import { stageOf } from '#lib/domain/processes/registry';

/** Where somebody unhappy with our answer goes next: where its outcome leads, or the stage; null after the last. */
export function nextStageOf(matter: Case): StageId | null {
  const { outcomes, next } = stageOf(matter);
  const outcome = 'outcome' in matter ? outcomes.find(({ id }) => id === matter.outcome) : undefined;
  return outcome?.leadsTo ?? next;
}

/** Whose stage that is. */
export function nextProcessOf(matter: Case): ProcessId {
  return stageOf(matter).nextProcess ?? matter.process;
}

/**
 * The last day on which somebody unhappy with our answer may ask for the next stage as of right; null where no day is set,
 * or it has not begun. Who asks later says why, and we decide. Throws CalendarError beyond the bank holidays loaded.
 */
export function lastDayToGoOn(matter: Case, counting: Counting): PlainDate | null {
  const { next, nextWithin } = stageOf(matter);
  if (nextStageOf(matter) !== next) return null;
  const clock = nextWithin && runClock(nextWithin, matter.facts, counting);
  return clock?.dueOn ?? null;
}

/** Whether it is asked for after that day. */
export function isLateToGoOn(matter: Case, askedOn: PlainDate, counting: Counting): boolean {
  const lastDay = lastDayToGoOn(matter, counting);
  return lastDay !== null && askedOn > lastDay;
}
