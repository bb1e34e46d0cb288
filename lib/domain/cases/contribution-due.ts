import type { PlainDate } from '#lib/domain/calendar/plain-date';
import { likelyWorkingDay } from '#lib/domain/calendar/working-days';
import type { Case } from '#lib/domain/cases/case';
import { clocksOf } from '#lib/domain/cases/case-clocks';
import { clockTo } from '#lib/domain/deadlines/clock';
import type { Counting } from '#lib/domain/deadlines/trace';

/** How many working days a service has, unless the officer names another day. */
const DAYS_TO_CONTRIBUTE = 5;

/** The last day for the answer of the case itself; null while no clock runs towards one. */
export function answerDue(matter: Case, counting: Counting): PlainDate | null {
  const clock = clockTo(clocksOf(matter, counting), 'response-sent');
  return clock && clock.stoppedOn === null ? clock.dueOn : null;
}

/** The day proposed for a contribution: five working days on, and not after the case's own unless that has passed. */
export function proposedDue(
  matter: Case,
  { today, counting }: { today: PlainDate; counting: Counting },
): PlainDate {
  const usual = likelyWorkingDay(today, DAYS_TO_CONTRIBUTE, counting.calendars.council);
  const own = answerDue(matter, counting);
  return own !== null && own >= today && own < usual ? own : usual;
}
