import { checkFacts, type FactFault } from '#lib/domain/deadlines/check-facts';
import type { ClockRule } from '#lib/domain/deadlines/clock-rule';
import { CLARIFICATION, type Fact, FEE } from '#lib/domain/deadlines/fact';
import type { Row } from '#lib/domain/deadlines/rows/row';
import { beginsAgain, comesTooEarly } from '#lib/domain/deadlines/rows/row-order';

/** What happened, by a row: its receipt, then its events in their order; that it was known of before, where a row says so. */
export function factsOfRow({ received, events }: Row): Fact[] {
  const known = events.filter(({ type, on }) => type === 'aware' && on < received.on);
  return [...known, { type: 'received', ...received }, ...events.filter((event) => !known.includes(event))];
}

/** Why what a row says happened cannot be; null when it can. */
export function faultOfFacts(facts: readonly Fact[], rule: ClockRule): string | null {
  const fault = checkFacts(facts, { rules: [rule] });
  if (fault?.fact) return eventWords(fault.fact, FACT_WORDS[fault.reason]);
  const early = facts.find((fact, index) => isEarlierThatDay(fact, facts[index - 1]));
  if (early) return eventWords(early, FACT_WORDS['out-of-order']);
  const second = facts.find((fact, index) => beginsAgain(fact, facts.slice(0, index), rule));
  if (second) return eventWords(second, FACT_WORDS.twice);
  const headlong = facts.find((_, index) => comesTooEarly(facts, index, rule));
  if (headlong) return eventWords(headlong, 'is before what has to come first');
  const again = facts.find((fact, index) => answersAgain(fact, facts.slice(0, index), rule));
  if (again) return eventWords(again, 'answers again what was answered and not asked anew');
  const unasked = facts.find((fact, index) => answersNothing(fact, facts.slice(0, index), rule));
  return unasked ? eventWords(unasked, FACT_WORDS.unasked) : null;
}

function eventWords({ type, on }: Fact, words: string): string {
  return `the event ${type.replaceAll('-', '_')} of ${on} ${words}`;
}

// Where the minute of both is known.
function isEarlierThatDay({ on, at }: Fact, before: Fact | undefined): boolean {
  return before?.on === on && at !== undefined && before.at !== undefined && at < before.at;
}

// The last answer would govern: which of two is meant, the row has to say.
function answersAgain({ type }: Fact, before: readonly Fact[], { restarts }: ClockRule): boolean {
  const exchange = restarts.find(({ answered }) => answered === type);
  const last = before.findLast((each) => each.type === exchange?.asked || each.type === exchange?.answered);
  return exchange !== undefined && last?.type === type;
}

// Proof can come with nobody asking; what was meant, or a fee, only answers a question.
function answersNothing({ type }: Fact, before: readonly Fact[], { restarts }: ClockRule): boolean {
  const exchange = restarts.find(({ answered }) => answered === type);
  const needsAsking = exchange === CLARIFICATION || exchange === FEE;
  return needsAsking && before.every((each) => each.type !== exchange.asked);
}

const FACT_WORDS: Readonly<Record<FactFault['reason'], string>> = {
  'no-receipt': 'stands before the receipt',
  'before-receipt': 'is before the day of receipt',
  'out-of-order': 'is before the event that stands ahead of it',
  twice: 'is there twice',
  unasked: 'answers what was not asked',
  'not-ended': 'takes up again what had not ended',
  'in-the-future': 'is in the future',
};
