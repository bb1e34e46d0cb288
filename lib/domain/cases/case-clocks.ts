import type { Case } from '#lib/domain/cases/case';
import { type Clock, nextDue, runClocks } from '#lib/domain/deadlines/clock';
import type { Fact } from '#lib/domain/deadlines/fact';
import type { Counting } from '#lib/domain/deadlines/trace';
import { packById } from '#lib/domain/processes/registry';

/** What happened to a case that its clocks start, stop, pause and restart with, in order. */
export function factsOf(matter: Case): Fact[] {
  const acknowledgedOn = matter.status === 'received' ? null : matter.acknowledgedOn;
  const answeredOn = matter.status === 'answered' || matter.status === 'closed' ? matter.answeredOn : null;
  const facts: Fact[] = [{ type: 'received', on: matter.receivedOn }];
  if (acknowledgedOn) facts.push({ type: 'acknowledged', on: acknowledgedOn });
  if (answeredOn) facts.push({ type: 'response-sent', on: answeredOn });
  return facts;
}

/** Every clock of the case that has begun, by its pack. Throws CalendarError beyond the bank holidays loaded. */
export function clocksOf(matter: Case, counting: Counting): Clock[] {
  return runClocks(packById(matter.process, matter.pack).clocks, factsOf(matter), counting);
}

/** The next date to be met, or the clock that waits (nextDue); null when every clock has stopped. */
export function nextDateOf(matter: Case, counting: Counting): Clock | null {
  return nextDue(clocksOf(matter, counting));
}
