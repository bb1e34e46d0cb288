import { checkFacts, type FactFault } from '#lib/domain/deadlines/check-facts';
import type { ClockRule } from '#lib/domain/deadlines/clock-rule';
import type { Fact } from '#lib/domain/deadlines/fact';
import type { Row } from '#lib/domain/deadlines/rows/row';

/** What happened, by a row: its receipt, then its events in their order. */
export function factsOfRow({ received, events }: Row): Fact[] {
  return [{ type: 'received', ...received }, ...events];
}

/** Why what a row says happened cannot be; null when it can. */
export function faultOfFacts(facts: readonly Fact[], rule: ClockRule): string | null {
  const fault = checkFacts(facts, { rules: [rule] });
  if (!fault?.fact) return null;
  const { type, on } = fault.fact;
  return `the event ${type.replaceAll('-', '_')} of ${on} ${FACT_WORDS[fault.reason]}`;
}

const FACT_WORDS: Readonly<Record<FactFault['reason'], string>> = {
  'no-receipt': 'stands before the receipt',
  'before-receipt': 'is before the day of receipt',
  'out-of-order': 'is before the event that stands ahead of it',
  twice: 'is there twice',
  unasked: 'answers what was not asked',
  'in-the-future': 'is in the future',
};
