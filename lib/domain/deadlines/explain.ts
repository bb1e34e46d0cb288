import type { ClockRule } from '#lib/domain/deadlines/clock-rule';
import { type ExplainedDay, explainDays } from '#lib/domain/deadlines/explain-days';
import type { Fact } from '#lib/domain/deadlines/fact';
import { type Reason, reasonsOf } from '#lib/domain/deadlines/reason';
import { type Counting, traceClock } from '#lib/domain/deadlines/trace';

/** How a clock came to its date. */
export type Explanation = {
  /** In the order they matter; the last but one says the date, the last the rule. Words: lib/messages/clock-words. */
  readonly reasons: readonly Reason[];
  /** From the start to the due date, both included, one entry a calendar day; empty while the clock waits. */
  readonly days: readonly ExplainedDay[];
};

/** Why the date of a clock is that date; null before the clock has begun. Always runClock's own date. Throws as runClock does. */
export function explainClock(
  rule: ClockRule,
  facts: readonly Fact[],
  counting: Counting,
): Explanation | null {
  const trace = traceClock(rule, facts, counting);
  if (trace === null) return null;
  const days = trace.waiting ? [] : explainDays(trace);
  return { reasons: reasonsOf(rule, trace, days), days };
}
