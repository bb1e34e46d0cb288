import { addDays, type PlainDate } from '#lib/domain/calendar/plain-date';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '#lib/domain/calendar/working-days';
import type { AlertRules } from '#lib/domain/cases/alerts';
import type { Case } from '#lib/domain/cases/case';
import { mayStep } from '#lib/domain/cases/decide';
import type { Actor } from '#lib/domain/permissions/actor';

/** What is to be done about a question the resident has not answered. `by`: the last day for their answer. */
export type Lapse =
  | { readonly act: 'wait' }
  | { readonly act: 'warn'; readonly by: PlainDate }
  | { readonly act: 'tell-owner'; readonly by: PlainDate }
  | { readonly act: 'end' };

const WAIT: Lapse = { act: 'wait' };

/** Who ends and closes such a case. */
const SWEEP: Actor = { kind: 'system', job: 'escalate' };

/**
 * The day from which a case that ended so closes by itself: the day after its resident was told, for an email may come back.
 * Null while it may not be closed: the resident has not been told, a promise or a duty is open, a copy is owed.
 */
export function closesOn(matter: Case): PlainDate | null {
  if (matter.status !== 'answered' || matter.outcome !== 'lapsed' || matter.toldOn === null) return null;
  return mayStep(matter, 'close', SWEEP) === null ? addDays(matter.toldOn, 1) : null;
}

/**
 * A case is ended for want of an answer only after its resident was warned in time: the last day is the clock's, or so
 * many working days after the warning went where that is later, and it ends on a working day. Where no warning could go
 * by mail, or something they wrote has not been answered, an officer decides. Throws CalendarError outside the years loaded.
 */
export function lapseOn(
  matter: Case,
  lastDay: PlainDate,
  { today, escalation, calendar }: AlertRules & { today: PlainDate },
): Lapse {
  const warned = matter.waitingFor?.warned ?? null;
  if (warned === null && mayBeWarned(matter)) return beforeWarning(lastDay, { today, escalation, calendar });
  if (!warned?.went || isUnread(matter)) return forTheOwner(lastDay, today);
  const by = lastDayAfter(warned.on, lastDay, { escalation, calendar });
  return today > by && isWorkingDay(today, calendar) ? { act: 'end' } : WAIT;
}

function forTheOwner(by: PlainDate, today: PlainDate): Lapse {
  return today > by ? { act: 'tell-owner', by } : WAIT;
}

function mayBeWarned(matter: Case): boolean {
  return matter.contact.email && !isUnread(matter);
}

// What they wrote may be what was asked for: somebody reads it first.
function isUnread({ letterSince }: Case): boolean {
  return letterSince !== null;
}

function beforeWarning(lastDay: PlainDate, { today, ...rules }: AlertRules & { today: PlainDate }): Lapse {
  const left = workingDaysBetween(today, lastDay, rules.calendar);
  if (left > rules.escalation.lapseWarning) return WAIT;
  return { act: 'warn', by: lastDayAfter(today, lastDay, rules) };
}

function lastDayAfter(
  warnedOn: PlainDate,
  lastDay: PlainDate,
  { escalation, calendar }: AlertRules,
): PlainDate {
  const earliest = addWorkingDays(warnedOn, escalation.lapseWarning, calendar);
  return earliest > lastDay ? earliest : lastDay;
}
