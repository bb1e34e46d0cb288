import type { Case } from '#lib/domain/cases/case';
import { type Calendars, type Clock, nextDue, runClocks } from '#lib/domain/deadlines/clock';
import type { Moments } from '#lib/domain/deadlines/clock-rule';
import { packById } from '#lib/domain/processes/registry';

/** The dates of a case that its clocks start and stop with. */
export function momentsOf(matter: Case): Moments {
  const acknowledgedOn = matter.status === 'received' ? null : matter.acknowledgedOn;
  const answeredOn = matter.status === 'answered' || matter.status === 'closed' ? matter.answeredOn : null;
  return { receivedOn: matter.receivedOn, acknowledgedOn, answeredOn };
}

/** Every clock of the case, by its pack. Throws CalendarError beyond the bank holidays loaded. */
export function clocksOf(matter: Case, calendars: Calendars): Clock[] {
  return runClocks(packById(matter.process, matter.pack).clocks, momentsOf(matter), calendars);
}

/** The next date to be met; null when every clock has stopped. */
export function nextDateOf(matter: Case, calendars: Calendars): Clock | null {
  return nextDue(clocksOf(matter, calendars));
}
