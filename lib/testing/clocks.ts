import type { Nation } from '#lib/domain/calendar/bank-holidays';
import { councilCalendars } from '#lib/domain/calendar/calendars';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { ukBankHolidays } from '#lib/domain/calendar/uk-bank-holidays';
import { type Clock, runClock } from '#lib/domain/deadlines/clock';
import type { ClockPolicy, ClockRule } from '#lib/domain/deadlines/clock-rule';
import type { Fact, FactType } from '#lib/domain/deadlines/fact';
import type { Counting } from '#lib/domain/deadlines/trace';

/** What a council in that nation counts with, by the published holidays. */
export function countingIn(nation: Nation, policy: ClockPolicy = {}): Counting {
  return { calendars: councilCalendars(nation, ukBankHolidays), policy };
}

/** An English council with no policy of its own. */
export const english = countingIn('england-and-wales');

/** Facts in short: the day of receipt, then what happened when. */
export function facts(receivedOn: string, ...later: readonly (readonly [FactType, string])[]): Fact[] {
  return [['received', receivedOn] as const, ...later].map(([type, on]) => ({ type, on: plainDate(on) }));
}

/** The clock of a rule that has begun. */
export function clockOf(rule: ClockRule, given: readonly Fact[], counting: Counting = english): Clock {
  const clock = runClock(rule, given, counting);
  if (clock === null) throw new Error(`${rule.id} has not begun.`);
  return clock;
}
