import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import { clocksOf } from '#lib/domain/cases/case-clocks';
import { clockTo, runClock } from '#lib/domain/deadlines/clock';
import type { Counting } from '#lib/domain/deadlines/trace';
import type { StageId } from '#lib/domain/processes/process';
import type { ProcessId } from '#lib/domain/processes/process-id';
import { isOutside, packById, stageOf } from '#lib/domain/processes/registry';

/** Where somebody unhappy with our answer goes next: where its outcome leads, or the stage; null after the last. */
export function nextStageOf(matter: Case): StageId | null {
  const { outcomes, next } = stageOf(matter);
  const outcome = 'outcome' in matter ? outcomes.find(({ id }) => id === matter.outcome) : undefined;
  return outcome?.leadsTo ?? next;
}

/** Whose stage that is, or another one that it has gone to. */
export function nextProcessOf(matter: Case, stage = nextStageOf(matter)): ProcessId {
  const { nextProcess } = stageOf(matter);
  return nextProcess !== undefined && stage === nextStageOf(matter) ? nextProcess : matter.process;
}

/**
 * Where somebody can be found to have gone on to: the next stage; and straight to those outside, who may take a matter as it
 * stands (LGA 1974 s.26(5)(b); FOIA 2000 s.50(2)). Empty after the last.
 */
export function waysOn(matter: Case): readonly StageId[] {
  const next = nextStageOf(matter);
  if (next === null) return [];
  const { stages } = packById(matter.process, matter.pack);
  const straight = stages.filter((each) => isOutside(each.id) && each.id !== next && !each.onlyAfterOurs);
  return [next, ...straight.map(({ id }) => id)];
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

/** The same, or where what comes next is outside the council, the last day on which it is normally taken there. */
export function goOnBy(matter: Case, counting: Counting): PlainDate | null {
  const running = clocksOf(matter, counting).filter(({ stoppedOn }) => stoppedOn === null);
  return lastDayToGoOn(matter, counting) ?? clockTo(running, 'taken-further')?.dueOn ?? null;
}

/**
 * The last day that our answer had, on a day after it that finds none; null until then, and where no day is set or it waits.
 * Nobody has to wait for an answer that is late (FOISA s.20(1), FOIA 2000 s.50, EIR 2004 reg 11, LGSCO Code 2024 section 6).
 */
export function overdueSince(matter: Case, on: PlainDate, counting: Counting): PlainDate | null {
  if ('answeredOn' in matter) return null;
  const duties = clocksOf(matter, counting).filter(({ stoppedOn }) => stoppedOn === null);
  const dueOn = clockTo(duties, 'response-sent')?.dueOn ?? null;
  return dueOn !== null && on > dueOn ? dueOn : null;
}

/** Whether the next stage is asked for after that day. Those outside keep their own time. */
export function isLateToGoOn(
  matter: Case,
  { stage, askedOn }: { stage: StageId; askedOn: PlainDate },
  counting: Counting,
): boolean {
  const lastDay = lastDayToGoOn(matter, counting);
  return stage === nextStageOf(matter) && lastDay !== null && askedOn > lastDay;
}
