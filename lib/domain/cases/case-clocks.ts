import { ifCounted } from '#lib/domain/calendar/working-days';
import type { Case } from '#lib/domain/cases/case';
import { type Clock, nextDue, runClocks } from '#lib/domain/deadlines/clock';
import type { ClockRule } from '#lib/domain/deadlines/clock-rule';
import { courseOf, HOWEVER_LATE } from '#lib/domain/deadlines/course';
import type { Counting } from '#lib/domain/deadlines/trace';
import { stageOf } from '#lib/domain/processes/registry';

/**
 * Every clock of the case that has begun, by its pack, without those that cannot be counted (uncountedOf): a case is kept
 * and shown whatever years of bank holidays are loaded, and has its dates once they are.
 */
export function clocksOf(matter: Case, counting: Counting): Clock[] {
  return stageOf(matter).clocks.flatMap(
    (rule) => ifCounted(() => clocksUnder([rule], matter, counting)) ?? [],
  );
}

/** The rules of the case's clocks that run past the bank holidays loaded. */
export function uncountedOf(matter: Case, counting: Counting): readonly ClockRule[] {
  const { clocks } = stageOf(matter);
  return clocks.filter((rule) => ifCounted(() => clocksUnder([rule], matter, counting)) === null);
}

/**
 * Every clock that has begun by these rules instead of its stage's. Throws CalendarError where one runs past the bank
 * holidays loaded.
 */
export function clocksUnder(rules: readonly ClockRule[], matter: Case, counting: Counting): Clock[] {
  const clocks = runClocks(begunRules(rules, matter), matter.facts, counting);
  // What was still to be done on a case that has been merged is done on the other.
  return matter.mergedInto === null ? clocks : clocks.filter(({ stoppedOn }) => stoppedOn !== null);
}

// Going to an ombudsman or a regulator comes after our answer.
function begunRules(rules: readonly ClockRule[], matter: Case): readonly ClockRule[] {
  return 'answeredOn' in matter ? rules : rules.filter(({ stops }) => stops[0] !== 'taken-further');
}

/** The next date to be met, or the clock that waits (nextDue); null when every clock has stopped. */
export function nextDateOf(matter: Case, counting: Counting): Clock | null {
  return nextDue(clocksOf(matter, counting));
}

/** A duty of the council that has begun and not ended, whatever its date; undefined when there is none. */
export function runningRule(matter: Case): ClockRule | undefined {
  if (matter.mergedInto !== null) return undefined;
  const duties = stageOf(matter).clocks.filter(({ whose }) => whose === 'council');
  return duties.find((rule) => courseOf(rule, matter.facts, HOWEVER_LATE)?.stop === null);
}
