import { compareDates, type PlainDate } from '#lib/domain/calendar/plain-date';
import { addWorkingDays, type WorkingCalendar } from '#lib/domain/calendar/working-days';
import type {
  ClockRule,
  ClockStop,
  Moments,
  RuleCalendar,
  RuleSource,
} from '#lib/domain/deadlines/clock-rule';

/** One time limit of one case, worked out. Never stored as the truth: it follows from rule, moments and calendar. */
export type Clock = {
  readonly ruleId: string;
  readonly name: string;
  readonly calendar: RuleCalendar;
  /** Day 0 of the count. */
  readonly startsOn: PlainDate;
  /** The last day that is in time. */
  readonly dueOn: PlainDate;
  /** True while the clock counts from receipt because its real start, the acknowledgement, has not happened. */
  readonly provisional: boolean;
  /** Null while it runs. */
  readonly stoppedOn: PlainDate | null;
  readonly soonWithin: number;
  readonly source: RuleSource;
};

export type Calendars = { readonly council: WorkingCalendar; readonly ukAny: WorkingCalendar };

/** What a clock counts: from which day, how many working days. */
export type ClockSpan = {
  readonly startsOn: PlainDate;
  readonly workingDays: number;
  readonly provisional: boolean;
};

/** The due date of one rule. Throws CalendarError when bank holidays for a year are not loaded. */
export function runClock(rule: ClockRule, moments: Moments, calendars: Calendars): Clock {
  const { startsOn, workingDays, provisional } = clockSpan(rule, moments);
  return {
    ruleId: rule.id,
    name: rule.name,
    calendar: rule.calendar,
    startsOn,
    dueOn: addWorkingDays(startsOn, workingDays, calendarOf(rule, calendars)),
    provisional,
    stoppedOn: stoppedOn(rule.stops, moments),
    soonWithin: rule.soonWithin,
    source: rule.source,
  };
}

/** Every clock of a case, in the order of the rules. Throws as runClock does. */
export function runClocks(rules: readonly ClockRule[], moments: Moments, calendars: Calendars): Clock[] {
  return rules.map((rule) => runClock(rule, moments, calendars));
}

/** The running clock that is due first, the earlier in the list on the same day; null when all have stopped. */
export function nextDue(clocks: readonly Clock[]): Clock | null {
  const running = clocks.filter((clock) => clock.stoppedOn === null);
  return running.toSorted((a, b) => compareDates(a.dueOn, b.dueOn))[0] ?? null;
}

/** The calendar that a rule, or the clock it gave, counts in. */
export function calendarOf(
  { calendar }: { readonly calendar: RuleCalendar },
  calendars: Calendars,
): WorkingCalendar {
  return calendar === 'council' ? calendars.council : calendars.ukAny;
}

/**
 * A code that counts from the acknowledgement (LGSCO Complaint Handling Code, section 6) gives no date before it.
 * Until then the latest date a prompt council would reach is shown: time to acknowledge, then the limit.
 */
export function clockSpan(rule: ClockRule, moments: Moments): ClockSpan {
  const limit = rule.limit.workingDays;
  if (rule.starts === 'received')
    return { startsOn: moments.receivedOn, workingDays: limit, provisional: false };
  if (moments.acknowledgedOn)
    return { startsOn: moments.acknowledgedOn, workingDays: limit, provisional: false };
  const wait = rule.untilStarted?.workingDays ?? 0;
  return { startsOn: moments.receivedOn, workingDays: wait + limit, provisional: true };
}

// An answer sent without an acknowledgement also tells the resident that we have it: nothing is left to acknowledge.
function stoppedOn(stops: ClockStop, moments: Moments): PlainDate | null {
  return stops === 'answered' ? moments.answeredOn : (moments.acknowledgedOn ?? moments.answeredOn);
}
