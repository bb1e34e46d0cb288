import type { PlainDate } from '#lib/domain/calendar/plain-date';
import { runClock } from '#lib/domain/deadlines/clock';
import type { ClockRule } from '#lib/domain/deadlines/clock-rule';
import type { Fact } from '#lib/domain/deadlines/fact';
import { workingDaysGiven } from '#lib/domain/deadlines/last-day';
import { type Counting, calendarOf } from '#lib/domain/deadlines/trace';

/**
 * The facts of a row with the working days that each extension gave, or what is wrong with one. A clock that cannot be
 * extended (among them the one that gives the last date an extension can have) is not touched by it.
 */
export function withTimeGiven(
  facts: readonly Fact[],
  rule: ClockRule,
  counting: Counting,
): readonly Fact[] | string {
  if (!rule.extension) return facts;
  const given: Fact[] = [];
  for (const fact of facts) {
    const read = fact.type === 'extended' ? timeGiven(fact, given, { rule, counting }) : fact;
    if (typeof read === 'string') return `the event extended of ${fact.on} ${read}`;
    given.push(read);
  }
  return given;
}

type Counted = { readonly rule: ClockRule; readonly counting: Counting };

function timeGiven(fact: Fact, before: readonly Fact[], { rule, counting }: Counted): Fact | string {
  const { on, until } = fact;
  const clock = runClock(rule, before, counting);
  // What was given while another stage ran is that stage's.
  if (clock === null || clock.stoppedOn !== null) return fact;
  if (until === undefined) return 'names no date until which time was given';
  if (clock.dueOn === null) return 'extends a clock that waits for an answer';
  if (on > clock.dueOn) return `comes after the date it extends, ${clock.dueOn}`;
  if (until <= clock.dueOn) return `gives no time beyond ${clock.dueOn}, when the answer is due without it`;
  const furthest = capOf(rule, before, counting);
  if (furthest !== null && until > furthest) return `goes beyond ${furthest}, the last date the law allows`;
  return { ...fact, ...workingDaysGiven({ on, until }, rule.limit, calendarOf(rule, counting)) };
}

function capOf({ extension }: ClockRule, facts: readonly Fact[], counting: Counting): PlainDate | null {
  if (!extension?.furthest || extension.beyond !== 'never') return null;
  return runClock(extension.furthest, facts, counting)?.dueOn ?? null;
}
