import type { ClockRule } from '#lib/domain/deadlines/clock-rule';
import type { Fact, FactType } from '#lib/domain/deadlines/fact';
import { REGIMES } from '#lib/domain/deadlines/rules/registry';

/** After which an answer is owed anew: the next one is no second answer to the same thing. */
const ASKS_ANEW: readonly FactType[] = [
  'reopened',
  'resumed',
  'clarification-received',
  'internal-review-received',
  'review-received',
  'escalation-received',
  'stage2-received',
  'stage2-started',
  'stage3-requested',
  'taken-further',
];

/**
 * Whether a fact begins a rule's count a second time, with nothing between that ends it or asks for an answer anew: the last
 * would govern, so which of two is meant, a row has to say. A clock that runs `again` may be begun twice.
 */
export function beginsAgain({ type }: Fact, before: readonly Fact[], rule: ClockRule): boolean {
  if (rule.again || type === 'received' || !startsOf(rule).includes(type)) return false;
  const last = before.findLastIndex((each) => each.type === type);
  const closes: readonly FactType[] = [...rule.stops, ...ASKS_ANEW];
  return last >= 0 && !before.slice(last + 1).some((each) => closes.includes(each.type));
}

/** Whether a fact is told before what has to come first under its law, which the same row tells after it. */
export function comesTooEarly(facts: readonly Fact[], index: number, rule: ClockRule): boolean {
  const first = OPENERS.get(rule.id)?.get(facts[index]?.type) ?? [];
  // Every case is received, and what only that opens can come at any time.
  if (first.includes('received')) return false;
  const opens = ({ type }: Fact) => first.includes(type);
  return !facts.slice(0, index).some(opens) && facts.slice(index).some(opens);
}

/** What begins each duty of a law: what it counts towards cannot come before that. By the id of each of the law's clocks. */
const OPENERS: ReadonlyMap<string, ReadonlyMap<FactType | undefined, readonly FactType[]>> = new Map(
  [...REGIMES.values()].flatMap((rules) => {
    const duties = rules.filter(({ whose }) => whose === 'council');
    const opened = new Set(duties.flatMap(({ starts, stops }) => [starts, stops[0]]));
    const openers = new Map([...opened].map((type) => [type, duties.flatMap((duty) => opensBy(duty, type))]));
    return rules.map(({ id }) => [id, openers] as const);
  }),
);

function opensBy(rule: ClockRule, type: FactType): FactType[] {
  if (rule.stops[0] === type) return startsOf(rule);
  return rule.starts === type && rule.untilStarted ? [rule.untilStarted.from] : [];
}

function startsOf({ starts, untilStarted }: ClockRule): FactType[] {
  return untilStarted ? [starts, untilStarted.from] : [starts];
}
