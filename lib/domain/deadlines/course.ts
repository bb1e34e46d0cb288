import type { ClockRule } from '#lib/domain/deadlines/clock-rule';
import { type Exchange, type Fact, withoutLiftedEnds } from '#lib/domain/deadlines/fact';

/** A question and its answer, both days of which a clock may leave out. */
export type Pause = { readonly exchange: Exchange; readonly asked: Fact; readonly answered: Fact };

/** A question that is still to be answered. */
export type OpenQuestion = { readonly asked: Fact; readonly exchange: Exchange };

/** What the facts of a case mean for one clock, before any day is counted. */
export type Course = {
  /** What began it. */
  readonly began: Fact;
  /** The fact that governs: what began it, or the last one that began the count afresh. */
  readonly start: Fact;
  /** Working days allowed for its own start, while that has not happened and it counts from another fact; else null. */
  readonly allowed: number | null;
  /** What it counted from until its own start came, and the working days allowed for that; null where it did not. */
  readonly before: { readonly start: Fact; readonly allowed: number } | null;
  readonly pauses: readonly Pause[];
  /** What is still to be answered, the longest open first. */
  readonly open: readonly OpenQuestion[];
  readonly extension: Fact | null;
  readonly stop: Fact | null;
};

/** Whether a clock, when an answer came, waited for none of its open questions: all were put after its last day. */
export type IsLate = (before: Course, answer: Fact) => boolean;

/** For whoever asks only whether a clock has begun or ended, on which no question bears. */
export const HOWEVER_LATE: IsLate = () => false;

/**
 * Reads facts (checked by checkFacts) in order. Null: the clock has not begun. What follows its stop changes nothing, nor does
 * the answer to a question put after its last day: that takes no lateness away. An end without an answer stops what an answer
 * stops; resumed, it never was.
 */
export function courseOf(rule: ClockRule, facts: readonly Fact[], isLate: IsLate): Course | null {
  let course: Course | null = null;
  for (const fact of withoutLiftedEnds(facts)) course = next({ rule, isLate }, course, fact);
  return course;
}

type Reading = { readonly rule: ClockRule; readonly isLate: IsLate };

function next(reading: Reading, before: Course | null, fact: Fact): Course | null {
  const { rule } = reading;
  if (before?.stop) return rule.again && fact.type === rule.starts ? begin(fact) : before;
  // More time that was told while its start was still to come stands.
  if (fact.type === rule.starts)
    return { ...begin(fact), extension: before?.extension ?? null, before: countedBefore(before) };
  if (before === null) return beginEarly(rule, fact);
  return whileRunning(reading, before, fact);
}

function whileRunning(reading: Reading, before: Course, fact: Fact): Course {
  const { rule } = reading;
  if (stopsAt(rule, fact)) return { ...before, stop: fact };
  if (fact.type === 'extended') return rule.extension ? { ...before, extension: fact } : before;
  return talk(reading, before, fact);
}

// Nobody is owed an answer any more, nor what an answer makes good.
function stopsAt({ stops }: ClockRule, { type }: Fact): boolean {
  return stops.includes(type === 'ended' ? 'response-sent' : type);
}

function beginEarly({ untilStarted }: ClockRule, fact: Fact): Course | null {
  if (fact.type !== untilStarted?.from) return null;
  return { ...begin(fact), allowed: untilStarted.workingDays };
}

function countedBefore(course: Course | null): Course['before'] {
  if (course === null || course.allowed === null) return null;
  return { start: course.start, allowed: course.allowed };
}

function begin(start: Fact): Course {
  return {
    began: start,
    start,
    allowed: null,
    before: null,
    pauses: [],
    open: [],
    extension: null,
    stop: null,
  };
}

function talk({ rule, isLate }: Reading, before: Course, fact: Fact): Course {
  const exchange = [...rule.restarts, ...rule.pauses].find(
    ({ asked, answered }) => asked === fact.type || answered === fact.type,
  );
  if (!exchange) return before;
  const question = before.open.find((other) => other.exchange === exchange);
  if (exchange.asked === fact.type)
    return question ? before : { ...before, open: [...before.open, { asked: fact, exchange }] };
  const open = before.open.filter((other) => other !== question);
  if (question && isLate(before, fact)) return { ...before, open };
  // An extension was of the count that is now given up.
  if (rule.restarts.includes(exchange)) return { ...before, open, start: fact, extension: null };
  if (!question) return before;
  return { ...before, open, pauses: [...before.pauses, { ...question, answered: fact }] };
}
