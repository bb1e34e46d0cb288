import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { ClockRule } from '#lib/domain/deadlines/clock-rule';
import {
  EXCHANGES,
  type Exchange,
  type Fact,
  type FactType,
  withoutLiftedEnds,
} from '#lib/domain/deadlines/fact';

/** Why facts cannot be true together, and which one is at fault (null: there is none at all). */
export type FactFault = {
  readonly reason:
    | 'no-receipt'
    | 'before-receipt'
    | 'out-of-order'
    | 'twice'
    | 'unasked'
    | 'not-ended'
    | 'in-the-future';
  readonly fact: Fact | null;
};

/** `rules`: whose pauses need a question before each answer. `today`: nothing can have happened later. */
export type FactCheck = { readonly rules?: readonly ClockRule[]; readonly today?: PlainDate };

/**
 * Whether facts can be a case's: its receipt first, then in order of date; only that somebody knew of it can come before its
 * receipt. Null when they can.
 */
export function checkFacts(facts: readonly Fact[], { rules = [], today }: FactCheck): FactFault | null {
  const receipt = facts.find(({ type }) => type !== 'aware');
  if (receipt?.type !== 'received') return { reason: 'no-receipt', fact: receipt ?? null };
  for (const [index, fact] of facts.entries()) {
    const reason = faultOf(fact, facts.slice(0, index), rules);
    if (reason) return { reason, fact };
    if (today !== undefined && fact.on > today) return { reason: 'in-the-future', fact };
  }
  return null;
}

/** Whether a caught error says that facts are at fault. */
export function isFactError(error: unknown): error is Error & { readonly fault: FactFault } {
  return error instanceof Error && error.name === FACT_ERROR;
}

/** The error for facts that runClock was given and cannot be true. */
export function factError(fault: FactFault): Error {
  const { reason, fact } = fault;
  const error = new RangeError(
    `Facts that cannot be: ${reason}${fact ? ` (${fact.type} on ${fact.on})` : ''}`,
  );
  error.name = FACT_ERROR;
  return Object.assign(error, { fault });
}

const FACT_ERROR = 'FactError';

function faultOf(
  fact: Fact,
  before: readonly Fact[],
  rules: readonly ClockRule[],
): FactFault['reason'] | null {
  const receipt = before.find(({ type }) => type === 'received');
  const previous = before.at(-1);
  if (!previous) return null;
  if (receipt && fact.on < receipt.on) return 'before-receipt';
  if (fact.on < previous.on) return 'out-of-order';
  if (isTwice(fact, before)) return 'twice';
  return endFault(fact, before) ?? unasked(fact, before, rules);
}

function unasked(
  fact: Fact,
  before: readonly Fact[],
  rules: readonly ClockRule[],
): FactFault['reason'] | null {
  const pause = rules.flatMap(({ pauses }) => pauses).find(({ answered }) => answered === fact.type);
  return pause && !isOpen(pause, before) ? 'unasked' : null;
}

const ONCE: readonly FactType[] = ['received', 'acknowledged'];

// Asking again before the answer is no second question, and the same thing does not happen twice on one day.
function isTwice(fact: Fact, before: readonly Fact[]): boolean {
  const { type, on } = fact;
  if (ONCE.includes(type)) return before.some((other) => other.type === type);
  const exchange = EXCHANGES.find(({ asked, answered }) => asked === type || answered === type);
  if (!exchange) return isSame(before.at(-1), fact);
  const last = lastOf(exchange, before);
  if (last?.type !== type) return false;
  return type === exchange.asked ? !isAnsweredSince(last, before) : last.on === on;
}

// One thing said twice in a row; after something else it can happen again on the same day.
function isSame(before: Fact | undefined, { type, on, until }: Fact): boolean {
  return before?.type === type && before.on === on && before.until === until;
}

// What has ended without an answer goes on only when it is resumed.
function endFault({ type }: Fact, before: readonly Fact[]): FactFault['reason'] | null {
  if (type !== 'ended' && type !== 'resumed') return null;
  const hasEnded = withoutLiftedEnds(before).some((other) => other.type === 'ended');
  if (type === 'ended') return hasEnded ? 'twice' : null;
  return hasEnded ? null : 'not-ended';
}

// What ends the whole matter ends what was asked: it may be asked anew.
function isAnsweredSince(asked: Fact, before: readonly Fact[]): boolean {
  return before
    .slice(before.lastIndexOf(asked))
    .some(({ type }) => type === 'response-sent' || type === 'ended');
}

function isOpen(exchange: Exchange, before: readonly Fact[]): boolean {
  return lastOf(exchange, before)?.type === exchange.asked;
}

function lastOf({ asked, answered }: Exchange, before: readonly Fact[]): Fact | undefined {
  return before.findLast(({ type }) => type === asked || type === answered);
}
