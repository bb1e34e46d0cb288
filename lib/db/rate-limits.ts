import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Database } from '#lib/db/client';

/** So many points in so many seconds, counted in PostgreSQL so that every process shares the count. */
export type Limit = { name: string; points: number; seconds: number };

/** So many processes that count by themselves stay within a limit together. */
const COUNTING_ALONE = 2;

const limiters = new WeakMap<Database, Map<string, RateLimiterPostgres>>();

function limiterFor(database: Database, limit: Limit): RateLimiterPostgres {
  const known = limiters.get(database) ?? new Map<string, RateLimiterPostgres>();
  limiters.set(database, known);
  const limiter = known.get(limit.name) ?? makeLimiter(database, limit);
  known.set(limit.name, limiter);
  return limiter;
}

function makeLimiter(database: Database, { name, points, seconds }: Limit): RateLimiterPostgres {
  const shared = { keyPrefix: name, points, duration: seconds };
  return new RateLimiterPostgres({
    ...shared,
    storeClient: database.pool,
    storeType: 'pool',
    tableName: 'rate_limit',
    tableCreated: true,
    // When PostgreSQL cannot be reached, this process counts by itself: limited, never open.
    insuranceLimiter: new RateLimiterMemory({ ...shared, points: Math.floor(points / COUNTING_ALONE) }),
  });
}

/** Counts one attempt. Gives the seconds to wait when there were too many, else 0. */
export function countAttempt(database: Database, limit: Limit, key: string): Promise<number> {
  return countAmount(database, limit, { key, amount: 1 });
}

/** The same of what is counted by its size. */
export async function countAmount(
  database: Database,
  limit: Limit,
  { key, amount }: { key: string; amount: number },
): Promise<number> {
  try {
    await limiterFor(database, limit).consume(key, amount);
    return 0;
  } catch (error) {
    if (error instanceof RateLimiterRes) return Math.ceil(error.msBeforeNext / 1000);
    throw error;
  }
}

/** The seconds to wait before another attempt is looked at, 0 when there have not been too many. Counts nothing. */
export async function secondsBlocked(database: Database, limit: Limit, key: string): Promise<number> {
  const state = await limiterFor(database, limit).get(key);
  if (state === null || state.remainingPoints > 0) return 0;
  return Math.ceil(state.msBeforeNext / 1000);
}

/** Takes back one counted attempt: it turned out to be right. */
export async function forgiveAttempt(database: Database, limit: Limit, key: string): Promise<void> {
  await limiterFor(database, limit).reward(key);
}
