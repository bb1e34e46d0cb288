import { countAmount, type Limit } from '#lib/db/rate-limits';
import type { Context } from '#lib/use-cases/context';
import { limitKey } from '#lib/use-cases/limit-key';

const anHour = (name: string, points: number): Limit => ({ name, points, seconds: 60 * 60 });

/**
 * What anybody may send us in an hour. From one network address: more than a library's computers do, less than fills the disk
 * or makes a figure of ours untrue. In all: many times what a city sends; saving is not among them, for it adds nothing to a
 * draft that was counted when it was begun.
 */
const LIMITS = {
  draft: [anHour('draft-begun', 200), anHour('draft-all', 100_000)],
  answers: [anHour('draft-saved', 10_000), null],
  files: [anHour('draft-files', 100), anHour('files-all', 10_000)],
  kilobytes: [anHour('draft-kilobytes', 1_000_000), anHour('kilobytes-all', 50_000_000)],
  words: [anHour('words', 300), anHour('words-all', 100_000)],
  typed: [anHour('typed', 300), anHour('typed-all', 100_000)],
  equality: [anHour('equality', 100), anHour('equality-all', 20_000)],
} as const satisfies Record<string, readonly [byAddress: Limit, inAll: Limit | null]>;

/** How much of it came from where; an unknown `address` counts only in all. */
type Came = { address: string | null; amount?: number };

/** Counts what somebody sends. Whether that was too much of it. */
export async function isTooOften(
  context: Context,
  what: keyof typeof LIMITS,
  { address, amount = 1 }: Came,
): Promise<boolean> {
  const { database } = context;
  const [byAddress, inAll] = LIMITS[what];
  const waits = await Promise.all([
    address === null ? 0 : countAmount(database, byAddress, { key: limitKey(context, address), amount }),
    inAll === null ? 0 : countAmount(database, inAll, { key: 'all', amount }),
  ]);
  return Math.max(...waits) > 0;
}
