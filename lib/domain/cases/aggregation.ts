import type { PlainDate } from '#lib/domain/calendar/plain-date';
import { ifCounted, isWorkingDay, workingDaysBetween } from '#lib/domain/calendar/working-days';
import type { CostEstimate } from '#lib/domain/cases/cost-estimate';
import type { Counting } from '#lib/domain/deadlines/trace';
import { type Place, packById } from '#lib/domain/processes/registry';
import type { Reference } from '#lib/domain/references/reference';

/**
 * A request whose cost is counted with another's for the cost limit (FOIA 2000 s.12(4)). `samePerson`: the same person’s; no:
 * of people who act together.
 */
export type Counted = {
  readonly id: string;
  readonly reference: Reference;
  readonly receivedOn: PlainDate;
  readonly samePerson: boolean;
};

/** What a refusal for the cost rests on. Absent: it was counted by itself; it was refused before estimates were recorded. */
export type Costs = { readonly countedWith?: readonly Counted[]; readonly estimate?: CostEstimate };

/** Within how many working days in a row requests must have come for their cost to be counted together. */
export const AGGREGATION_DAYS = 60;

/**
 * Whether it is a request whose cost can be counted with others': under the Act of 2000 alone. In Scotland only what different
 * people ask for is, and only where it is published for everybody (SSI 2004/467 reg 6): that is an answer, no refusal.
 */
export function isAggregable({ process, pack, stage }: Place): boolean {
  return stage === 'first' && packById(process, pack).regime === 'foia';
}

/**
 * Whether requests that came on these days came within any 60 consecutive working days, both ends included (SI 2004/3244
 * reg 5(2)(b)), of all nations' calendars (reg 5(3)). False outside the years loaded.
 */
export function areWithinAggregation(days: readonly PlainDate[], { calendars }: Counting): boolean {
  const calendar = calendars['uk-any'];
  const [first, ...later] = days.toSorted();
  const last = later.at(-1);
  if (first === undefined || last === undefined) return true;
  const many = ifCounted(
    () => (isWorkingDay(first, calendar) ? 1 : 0) + workingDaysBetween(first, last, calendar),
  );
  return many !== null && many <= AGGREGATION_DAYS;
}
