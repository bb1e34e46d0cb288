import { addMonths, type PlainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import { clocksOf } from '#lib/domain/cases/case-clocks';
import { FACTS_OF_ASKING } from '#lib/domain/cases/topics/asking';
import type { Counting } from '#lib/domain/deadlines/trace';

/** The last day for an answer that is awaited; null when none is, or the case does not end without it. */
export function lapsesOn(matter: Case, counting: Counting): PlainDate | null {
  if (matter.waitingFor === null) return null;
  const { answered } = FACTS_OF_ASKING[matter.waitingFor.what];
  const clocks = clocksOf(matter, counting);
  const window = clocks.findLast(({ whose, stops }) => whose === 'resident' && stops[0] === answered);
  return window?.dueOn ?? null;
}

// Where no clock waits for the resident, as in a complaint, no rule says how long we do.
const MONTHS_WITHOUT_RULE = 1;

/** The last day on which nobody may end a case for want of what the resident was asked for `since`. */
export function awaitedUntil(matter: Case, since: PlainDate, counting: Counting): PlainDate {
  return lapsesOn(matter, counting) ?? addMonths(since, MONTHS_WITHOUT_RULE);
}
