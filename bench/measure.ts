/**
 * One turn of a target: ms an answer, how long it took in all, answers that were not what they should be, and the ms of
 * processor time of the process that answered (null where it is not known).
 */
export type Turn = { times: readonly number[]; seconds: number; wrong: number; cpu: number | null };

/** Something to measure. `floor`: the target its rate is a share of; `aim`: the share to reach. */
export type Target = {
  name: string;
  floor: string | null;
  aim: number | null;
  run: (seconds: number) => Promise<Turn>;
};

export type Figure = {
  target: Target;
  rate: number;
  p95: number;
  wrong: number;
  /** The lowest and highest rate of its turns: how quiet the machine was. */
  range: readonly [number, number];
  share: number | null;
  /** The lowest and highest share of its turns, each beside the floor's turn just before. */
  shares: readonly [number, number] | null;
  /** Processor time an answer, in ms, of the process that answers; and the floor's beside it: a share that noise spares. */
  cpu: number | null;
  cpuShare: number | null;
};

type Plan = { seconds: number; rounds: number; say: (text: string) => void };

const WARM_UP_SECONDS = 2;

/** Warms every target up, then measures all by turns. */
export async function measure(targets: readonly Target[], { seconds, rounds, say }: Plan): Promise<Figure[]> {
  const turns = new Map<Target, Turn[]>(targets.map((target) => [target, []]));
  for (const target of targets) {
    say(`warming up: ${target.name}`);
    await target.run(WARM_UP_SECONDS);
  }
  for (let round = 1; round <= rounds; round += 1) {
    for (const [target, done] of turns) {
      say(`turn ${round} of ${rounds}: ${target.name}`);
      done.push(await target.run(seconds / rounds));
    }
  }
  return targets.map((target) => figureOf(target, turns));
}

function figureOf(target: Target, all: ReadonlyMap<Target, readonly Turn[]>): Figure {
  const turns = all.get(target) ?? [];
  const rates = turns.map(rateOf);
  const floor = [...all].find(([{ name }]) => name === target.floor)?.[1] ?? null;
  const shares = floor?.map((turn, round) => (rates[round] ?? 0) / rateOf(turn)) ?? null;
  const rate = rateOf(together(turns));
  return {
    target,
    rate,
    p95: percentile(together(turns).times, 95),
    wrong: turns.reduce((sum, { wrong }) => sum + wrong, 0),
    range: [Math.min(...rates), Math.max(...rates)],
    share: floor && rate / rateOf(together(floor)),
    shares: shares && [Math.min(...shares), Math.max(...shares)],
    cpu: cpuOf(turns),
    cpuShare: floor && quotient(cpuOf(floor), cpuOf(turns)),
  };
}

function together(turns: readonly Turn[]): Turn {
  return {
    times: turns.flatMap(({ times }) => times),
    seconds: turns.reduce((sum, { seconds }) => sum + seconds, 0),
    wrong: 0,
    cpu: null,
  };
}

function cpuOf(turns: readonly Turn[]): number | null {
  const answers = turns.reduce((sum, { times }) => sum + times.length, 0);
  if (turns.some(({ cpu }) => cpu === null)) return null;
  return turns.reduce((sum, { cpu }) => sum + (cpu ?? 0), 0) / answers;
}

function quotient(part: number | null, whole: number | null): number | null {
  return part === null || whole === null ? null : part / whole;
}

function rateOf({ times, seconds }: Turn): number {
  return seconds === 0 ? 0 : times.length / seconds;
}

/** The time that so many in a hundred do not exceed; 0 where there are none. */
function percentile(times: readonly number[], percent: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.ceil((sorted.length * percent) / 100) - 1] ?? 0;
}
