import type { FactType } from '#lib/domain/deadlines/fact';
import type { Limit } from '#lib/domain/deadlines/limit';
import type { Stage } from '#lib/domain/processes/process';

/** What a stage has a time for, by the fact it counts towards. */
const TOWARDS = {
  acknowledge: ['acknowledged', 'stage2-acknowledged'],
  discuss: ['discussed'],
  answer: ['response-sent'],
  assess: ['assessed'],
  makeSafe: ['made-safe'],
  investigate: ['investigation-concluded'],
} as const satisfies Readonly<Record<string, readonly FactType[]>>;

/**
 * How long a stage takes: `longest` is what the answer can be extended to. Null: the rules set none.
 */
export type Times = Readonly<Record<keyof typeof TOWARDS | 'longest', Limit | null>>;

/** The times of a stage by its clocks: of several towards the same end, the first. */
export function timesOf(stage: Stage): Times {
  const firstTime = stage.clocks.filter(({ starts }) => starts !== 'reopened');
  const towards = (facts: readonly FactType[]) => firstTime.find(({ stops: [end] }) => facts.includes(end));
  const limit = (facts: readonly FactType[]) => towards(facts)?.limit ?? null;
  return {
    acknowledge: limit(TOWARDS.acknowledge),
    discuss: limit(TOWARDS.discuss),
    answer: limit(TOWARDS.answer),
    assess: limit(TOWARDS.assess),
    makeSafe: limit(TOWARDS.makeSafe),
    investigate: limit(TOWARDS.investigate),
    longest: towards(TOWARDS.answer)?.extension?.furthest?.limit ?? null,
  };
}
