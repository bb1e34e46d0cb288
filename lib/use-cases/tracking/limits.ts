import { countAttempt, type Limit, secondsBlocked } from '#lib/db/rate-limits';
import { type Refusal, refuse } from '#lib/domain/cases/refusal';
import type { Context } from '#lib/use-cases/context';
import { limitKey } from '#lib/use-cases/limit-key';

/** Where a look-up comes from and what it is for. `address`: the caller's network address; null when it is not known. */
export type Attempt = { address: string | null; reference: string };

/**
 * Wrong look-ups allowed: by address, by reference (from anywhere), and in all. The last is high, because whoever uses it up
 * shuts everybody out. It is enough: a code has 67 bits, and where there are a hundred thousand cases so many guesses hit
 * one's reference, which shows nothing personal, about twice a day.
 */
const BY_ADDRESS: Limit = { name: 'track-address', points: 20, seconds: 15 * 60 };
const BY_REFERENCE: Limit = { name: 'track-reference', points: 10, seconds: 60 * 60 };
const IN_ALL: Limit = { name: 'track-all', points: 60_000, seconds: 60 * 60 };

/** A refusal when there have been too many wrong look-ups; null to go on. Counts nothing. */
export async function refuseIfBlocked(context: Context, attempt: Attempt): Promise<Refusal | null> {
  const waits = await Promise.all(
    limitsOf(context, attempt).map(([limit, key]) => secondsBlocked(context.database, limit, key)),
  );
  return refusalAfter(waits);
}

/** Counts a wrong look-up against every limit. Gives a refusal when it was one too many, as of many at the same moment. */
export async function countWrong(context: Context, attempt: Attempt): Promise<Refusal | null> {
  const waits = await Promise.all(
    limitsOf(context, attempt).map(([limit, key]) => countAttempt(context.database, limit, key)),
  );
  return refusalAfter(waits);
}

/**
 * Counts what asks for a mail, right or wrong: nobody's mailbox is to be filled. Gives a refusal when there have been too
 * many, which counts no more.
 */
export async function countRequest(context: Context, attempt: Attempt): Promise<Refusal | null> {
  return (await refuseIfBlocked(context, attempt)) ?? countWrong(context, attempt);
}

function refusalAfter(waits: readonly number[]): Refusal | null {
  const wait = Math.max(...waits);
  return wait === 0 ? null : refuse('too-many-attempts', String(Math.ceil(wait / 60)));
}

function limitsOf(context: Context, { address, reference }: Attempt): [Limit, string][] {
  const byReference: [Limit, string][] =
    reference === '' ? [] : [[BY_REFERENCE, limitKey(context, reference)]];
  // Without an address to tell callers apart, one person's slips must not count against everybody.
  const byAddress: [Limit, string][] = address === null ? [] : [[BY_ADDRESS, limitKey(context, address)]];
  return [...byAddress, ...byReference, [IN_ALL, 'all']];
}
