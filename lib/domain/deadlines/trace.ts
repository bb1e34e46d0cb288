import type { Calendars } from '#lib/domain/calendar/calendars';
import { dayNumber, londonTime, type PlainDate } from '#lib/domain/calendar/plain-date';
import { addWorkingDays, rollForward, type WorkingCalendar } from '#lib/domain/calendar/working-days';
import { checkFacts, factError } from '#lib/domain/deadlines/check-facts';
import type { ClockPolicy, ClockRule, RuleCalendar, RuleSource } from '#lib/domain/deadlines/clock-rule';
import { type Course, courseOf, type IsLate } from '#lib/domain/deadlines/course';
import type { Exchange, Fact, FactType } from '#lib/domain/deadlines/fact';
import {
  type End,
  extendedLastDay,
  lastDay,
  type PausedDays,
  type Span,
} from '#lib/domain/deadlines/last-day';
import type { Limit } from '#lib/domain/deadlines/limit';

/**
 * What a council counts with: its calendars, its choices where the law leaves one, and its own dates beside the limits.
 * `targets`: clock id → within how many working days of its start the council means to be done; absent, the rule's own.
 */
export type Counting = {
  readonly calendars: Calendars;
  readonly policy: ClockPolicy;
  readonly targets?: Readonly<Record<string, number>>;
};

/** Names what dates were counted with: the list of bank holidays, and the council's choices where it has made any. */
export function editionOf({ calendars, policy }: Counting): string {
  const choices = Object.entries(policy).map(([name, choice]) => `${name}=${choice}`);
  return [calendars.council.holidays.version, ...choices.toSorted()].join(' ');
}

/** What has to be answered before a clock can run on, and since when. */
export type Waiting = { readonly for: Exchange['answered']; readonly since: PlainDate };

/** How a clock came to its date. */
export type Trace = {
  readonly course: Course;
  readonly calendar: WorkingCalendar;
  /** As counted: by the council's policy, and with the time allowed for a start that has not come. */
  readonly limit: Limit;
  readonly span: Span;
  /** Day 0 of the count that ran until its own start came; null where none did. */
  readonly ranFrom: PlainDate | null;
  /** Where the limit alone ends. */
  readonly end: End;
  /** Where it ends with the time that was given on top; the same without. */
  readonly extended: End;
  /** Whether the time that was given ends with the last date the law allows, before the one that was told. */
  readonly isCapped: boolean;
  /** Where the limit is written, as counted by the council's policy. */
  readonly source: RuleSource;
  readonly waiting: Waiting | null;
};

/** What runClock works from; null before the clock has begun. Throws as runClock does. */
export function traceClock(rule: ClockRule, facts: readonly Fact[], counting: Counting): Trace | null {
  const fault = checkFacts(facts, { rules: [rule] });
  if (fault) throw factError(fault);
  const isLate: IsLate = (before, answer) => {
    const known = facts.slice(0, facts.indexOf(answer));
    return withinCap(rule, countedTo(rule, before, counting), { facts: known, counting }).waiting === null;
  };
  const course = courseOf(rule, facts, isLate);
  return course && withinCap(rule, countedTo(rule, course, counting), { facts, counting });
}

/** What a clock is counted from: the facts of its case, and what they are counted with. */
type Counted = { readonly facts: readonly Fact[]; readonly counting: Counting };

// Where the law caps it, more time ends with the cap, whatever was told: a receipt put right to an earlier day brings that
// forward too.
function withinCap({ extension }: ClockRule, trace: Trace, { facts, counting }: Counted): Trace {
  const isCapped = trace.course.extension !== null && extension?.beyond === 'never';
  const furthest = isCapped && extension.furthest ? traceClock(extension.furthest, facts, counting) : null;
  if (furthest === null || furthest.end.dueOn >= trace.extended.dueOn) return trace;
  const waiting = waitingAt(trace.course, furthest.end.dueOn);
  return { ...trace, extended: furthest.end, isCapped: true, waiting };
}

function countedTo(rule: ClockRule, course: Course, counting: Counting): Trace {
  const calendar = calendarOf(rule, counting);
  const policy = heeded(rule, counting.policy);
  const limit = limitOf(rule, course, policy);
  const span = {
    startsOn: dayOfReceipt(course.start, policy, calendar),
    startsAt: course.start.at ?? null,
    pauses: daysOfPauses(course, policy),
  };
  const end = lastDay({ limit, span }, calendar);
  const extended = extend({ limit, span, end }, course, calendar);
  return {
    course,
    calendar,
    limit,
    span,
    ranFrom: course.before && dayOfReceipt(course.before.start, policy, calendar),
    end,
    extended,
    isCapped: false,
    source: policy.count === 'inclusive' ? (rule.literalSource ?? rule.source) : rule.source,
    waiting: waitingAt(course, extended.dueOn),
  };
}

/** The calendar that a rule, or the clock it gave, counts in. */
export function calendarOf(
  { calendar }: { readonly calendar: RuleCalendar },
  { calendars }: Counting,
): WorkingCalendar {
  return calendars[calendar];
}

const STATUTE: ClockPolicy = {};

// A council's policy never touches a clock whose rule does not allow for it.
function heeded({ settings }: ClockRule, policy: ClockPolicy): ClockPolicy {
  const set = settings.filter((name) => policy[name] !== undefined);
  return set.length === 0 ? STATUTE : Object.fromEntries(set.map((name) => [name, policy[name]]));
}

/**
 * A code that counts from the acknowledgement (LGSCO Complaint Handling Code, section 6) gives no date before it.
 * Until then the latest date a prompt council would reach is shown: time to acknowledge, then the limit.
 */
function limitOf({ limit }: ClockRule, { allowed }: Course, policy: ClockPolicy): Limit {
  if (limit.unit === 'days' && policy.count === 'inclusive')
    return { ...limit, dayOne: 'start', rolls: false };
  if (limit.unit === 'months' && policy.count === 'inclusive')
    return { ...limit, ends: 'day-before', rolls: false };
  if (limit.unit === 'months')
    return { ...limit, count: policy.clarificationMonths ?? policy.proofMonths ?? limit.count };
  if (allowed === null || limit.unit !== 'working-days') return limit;
  return { ...limit, count: limit.count + allowed };
}

/** What reaches the council from outside. Only these can come after hours; its own acts cannot. */
const RECEIPTS: readonly FactType[] = [
  'received',
  'clarification-received',
  'internal-review-received',
  'review-received',
  'escalation-received',
  'stage2-received',
  'stage3-requested',
];

function dayOfReceipt({ type, on, at }: Fact, policy: ClockPolicy, calendar: WorkingCalendar): PlainDate {
  const { cutoff, nonWorkingReceipt } = policy;
  if (!RECEIPTS.includes(type)) return on;
  const isLate = cutoff !== undefined && at !== undefined && londonTime(new Date(at)) > `${cutoff}:00`;
  if (isLate) return addWorkingDays(on, 1, calendar);
  // With office hours a day off lies outside them, unless the council says otherwise.
  const usual = cutoff === undefined ? 'same-day' : 'deem-next-working-day';
  return (nonWorkingReceipt ?? usual) === 'same-day' ? on : rollForward(on, calendar);
}

// In order and apart from one another, none before the start: a day is never disregarded twice.
function daysOfPauses({ start, pauses }: Course, { pauseCount }: ClockPolicy): PausedDays[] {
  const ranges: PausedDays[] = [];
  let free = dayNumber(start.on);
  for (const { exchange, asked, answered } of pauses.toSorted((a, b) => (a.asked.on < b.asked.on ? -1 : 1))) {
    const from = Math.max(dayNumber(asked.on), free);
    const to = dayNumber(answered.on) - (pauseCount === 'exclusive' ? 1 : 0);
    if (to < from) continue;
    ranges.push({ from, to, asked: exchange.asked });
    free = to + 1;
  }
  return ranges;
}

function extend(
  { limit, span, end }: Pick<Trace, 'limit' | 'span' | 'end'>,
  { extension }: Course,
  calendar: WorkingCalendar,
): End {
  if (extension?.until === undefined) return end;
  const extended = extendedLastDay({ ...extension, until: extension.until }, { limit, span }, calendar);
  return extended.dueOn > end.dueOn ? extended : end;
}

// A question put after the last day does not take the lateness away.
function waitingAt({ open }: Course, dueOn: PlainDate): Waiting | null {
  const question = open.find(({ asked }) => asked.on <= dueOn);
  return question ? { for: question.exchange.answered, since: question.asked.on } : null;
}
