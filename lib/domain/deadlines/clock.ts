import { compareDates, type PlainDate } from '#lib/domain/calendar/plain-date';
import type { ClockRule, RuleCalendar, RuleSource } from '#lib/domain/deadlines/clock-rule';
import type { Fact, FactType } from '#lib/domain/deadlines/fact';
import { lastDay } from '#lib/domain/deadlines/last-day';
import { workingDays } from '#lib/domain/deadlines/limit';
import { type Counting, type Trace, traceClock, type Waiting } from '#lib/domain/deadlines/trace';

/** One time limit of one case, worked out. Never stored as the truth: it follows from rule, facts and calendar. */
export type Clock = {
  readonly ruleId: string;
  readonly name: string;
  readonly whose: ClockRule['whose'];
  readonly calendar: RuleCalendar;
  readonly stops: ClockRule['stops'];
  /** Day 0 of the count. */
  readonly startsOn: PlainDate;
  /** The last day that is in time; null while the clock waits. */
  readonly dueOn: PlainDate | null;
  /** The ISO instant a limit in hours ends, where the start's is known. */
  readonly dueAt: string | null;
  /** Not null while an answer is awaited and the clock does not run. */
  readonly waiting: Waiting | null;
  /** True while the clock counts from another day because its real start has not happened. */
  readonly provisional: boolean;
  /** The council's own earlier date; null where there is none, and while the clock waits. */
  readonly target: { readonly name: string; readonly on: PlainDate } | null;
  /** When more time was given; null when none was. */
  readonly extendedOn: PlainDate | null;
  /** Null while it runs. */
  readonly stoppedOn: PlainDate | null;
  /** What stopped it: 'ended' where no answer did. Null while it runs. */
  readonly stoppedBy: FactType | null;
  /** The ISO instant, where it is known. */
  readonly stoppedAt: string | null;
  readonly soonWithin: number;
  readonly source: RuleSource;
};

/**
 * The clock of one rule; null before it has begun. Throws FactError (isFactError) for facts that cannot be, CalendarError
 * (isCalendarError) when bank holidays for a year are not loaded.
 */
export function runClock(rule: ClockRule, facts: readonly Fact[], counting: Counting): Clock | null {
  const trace = traceClock(rule, facts, counting);
  if (trace === null) return null;
  const { course, span, extended, waiting } = trace;
  return {
    ruleId: rule.id,
    name: rule.name,
    whose: rule.whose,
    calendar: rule.calendar,
    stops: rule.stops,
    startsOn: span.startsOn,
    dueOn: waiting ? null : extended.dueOn,
    dueAt: waiting ? null : extended.dueAt,
    waiting,
    provisional: course.allowed !== null,
    target: targetOf(rule, trace, counting),
    extendedOn: course.extension?.on ?? null,
    stoppedOn: course.stop?.on ?? null,
    stoppedBy: course.stop?.type ?? null,
    stoppedAt: course.stop?.at ?? null,
    soonWithin: rule.soonWithin,
    source: trace.source,
  };
}

/** Every clock of a case that has begun, in the order of the rules. Throws as runClock does. */
export function runClocks(rules: readonly ClockRule[], facts: readonly Fact[], counting: Counting): Clock[] {
  return rules.flatMap((rule) => runClock(rule, facts, counting) ?? []);
}

/**
 * The council's running clock that is due first, the earlier in the list on the same day; one that waits when no other
 * runs (its dueOn is null); null when all have stopped.
 */
export function nextDue(clocks: readonly Clock[]): Clock | null {
  const running = clocks.filter(({ whose, stoppedOn }) => whose === 'council' && stoppedOn === null);
  return running.toSorted(byDate)[0] ?? null;
}

/** The clock that counts towards a fact, of several the one that began last; undefined when none has begun. */
export function clockTo<C extends Pick<Clock, 'stops'>>(clocks: readonly C[], fact: FactType): C | undefined {
  return clocks.findLast(({ stops }) => stops[0] === fact);
}

/**
 * By when we say that somebody is looking at it, and by when we answer: null where that is not known, and for a first word
 * that is due no earlier than the answer, since nobody waits for it.
 */
export function datesToTell(clocks: readonly Pick<Clock, 'stops' | 'dueOn'>[]): DatesToTell {
  const answerBy = clockTo(clocks, 'response-sent')?.dueOn ?? null;
  const first = clocks.findLast(({ stops: [end] }) => FIRST_WORDS.includes(end))?.dueOn ?? null;
  const isFirst = first !== null && (answerBy === null || first < answerBy);
  return { acknowledgeBy: isFirst ? first : null, answerBy };
}

export type DatesToTell = { readonly acknowledgeBy: PlainDate | null; readonly answerBy: PlainDate | null };

const FIRST_WORDS: readonly FactType[] = ['acknowledged', 'stage2-acknowledged'];

function byDate(a: Clock, b: Clock): number {
  if (a.dueOn === null || b.dueOn === null) return Number(a.dueOn === null) - Number(b.dueOn === null);
  return compareDates(a.dueOn, b.dueOn);
}

function targetOf(rule: ClockRule, trace: Trace, { targets }: Counting): Clock['target'] {
  const { course, span, calendar, waiting } = trace;
  const own = targets?.[rule.id];
  const target = own === undefined ? rule.target : { name: 'Our own date', limit: workingDays(own) };
  if (target === undefined || waiting || course.allowed !== null) return null;
  return { name: target.name, on: lastDay({ limit: target.limit, span }, calendar).dueOn };
}
