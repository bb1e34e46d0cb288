import { workingDaysBetween } from '#lib/domain/calendar/working-days';
import type { Case } from '#lib/domain/cases/case';
import { clocksOf } from '#lib/domain/cases/case-clocks';
import { type Clock, clockTo } from '#lib/domain/deadlines/clock';
import { type Counting, calendarOf } from '#lib/domain/deadlines/trace';
import { stageOf } from '#lib/domain/processes/registry';

/** Whether an answer went by its date: as first set, only by the later one that more time gave, or by neither. */
export type Timeliness = 'in-time' | 'in-extended-time' | 'late';

/** When the stage's first answer went; `workingDays` are those after the day on which it came. */
export type AnswerTime = { readonly timeliness: Timeliness; readonly workingDays: number };

/** How the limit of the answer was kept; null until there is an answer, and where no limit runs towards it. */
export function answerTimeOf(matter: Case, counting: Counting): AnswerTime | null {
  if (matter.facts.every(({ type }) => type !== 'response-sent')) return null;
  const clock = answerClock(matter, counting);
  if (clock === undefined || clock.stoppedOn === null) return null;
  const workingDays = workingDaysBetween(matter.receivedOn, clock.stoppedOn, calendarOf(clock, counting));
  return { timeliness: timelinessOf(matter, clock, counting), workingDays };
}

/**
 * Whether it was acknowledged, or answered at once, after the last day for that; false until it is, and where no limit runs
 * towards it. A late acknowledgement gives the answer a later last day, so it is a breach to be counted by itself.
 */
export function isAcknowledgedLate(matter: Case, counting: Counting): boolean {
  const clock = clockTo(clocksOf(matter, counting), stageOf(matter).facts.acknowledged);
  return clock !== undefined && clock.stoppedBy !== 'ended' && clock.stoppedOn !== null && !isKept(clock);
}

function timelinessOf(matter: Case, clock: Clock, counting: Counting): Timeliness {
  if (!isKept(clock)) return 'late';
  if (clock.extendedOn === null) return 'in-time';
  const facts = matter.facts.filter(({ type }) => type !== 'extended');
  const asFirstSet = answerClock({ ...matter, facts }, counting);
  return isKept(asFirstSet) ? 'in-time' : 'in-extended-time';
}

// The stage's own limit stands before the one that a reopened case begins.
function answerClock(matter: Case, counting: Counting): Clock | undefined {
  return clocksOf(matter, counting).find(
    ({ whose, stops }) => whose === 'council' && stops[0] === 'response-sent',
  );
}

function isKept(clock: Pick<Clock, 'stoppedOn' | 'dueOn'> | undefined): boolean {
  return clock?.stoppedOn != null && clock.dueOn !== null && clock.stoppedOn <= clock.dueOn;
}
