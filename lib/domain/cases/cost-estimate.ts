import { done, type Refusal, type Result, refuse } from '#lib/domain/cases/refusal';
import {
  COST_ACTIVITIES,
  COST_ACTIVITY_NAMES,
  type CostActivity,
  type CostLimit,
} from '#lib/domain/information/cost-limit';
import type { Outcome } from '#lib/domain/processes/process';
import { formatPounds } from '#lib/domain/remedies/pounds';

/** The officer's form: hours as they are typed, blank where there are none. */
export type HoursTyped = Readonly<Partial<Record<CostActivity, string>>>;

/** What it would take to answer a request and all that are counted with it. `hourly` and `limit`, in pounds, as the law had them. */
export type CostEstimate = {
  readonly hours: readonly { readonly activity: CostActivity; readonly hours: number }[];
  readonly hourly: number;
  readonly limit: number;
};

/** In hours, and in pence. */
export function totalOf({ hours, hourly }: CostEstimate): { hours: number; cost: number } {
  const hundredths = hours.reduce((sum, each) => sum + Math.round(each.hours * 100), 0);
  return { hours: hundredths / 100, cost: hundredths * hourly };
}

// Both laws count it. Its field in the form is called as the activity is.
const FIRST_FIELD: CostActivity = 'locate';

const HOURS = /^\d{1,5}(?:\.\d{1,2})?$/;

/** The estimate as it is typed; null where nothing is. Refuses what is no number, and what the law does not count. */
export function readEstimate(typed: HoursTyped, law: CostLimit | null): Result<CostEstimate | null> {
  const rows = COST_ACTIVITIES.map((activity) => ({ activity, text: typed[activity]?.trim() ?? '' })).filter(
    ({ text }) => text !== '',
  );
  const wrong = rows.find(({ activity, text }) => !(HOURS.test(text) && law?.counts.includes(activity)));
  if (wrong !== undefined)
    return refuse(
      'wrong-input',
      `“${COST_ACTIVITY_NAMES[wrong.activity]}”: enter hours that count, such as 6 or 6.5.`,
      wrong.activity,
    );
  if (law === null || rows.length === 0) return done(null);
  const hours = rows.map(({ activity, text }) => ({ activity, hours: Number(text) }));
  return done({ hours, hourly: law.hourly, limit: law.limit });
}

/** Null when a refusal for the cost has an estimate above the limit (FOIA 2000 s.12(1), FOISA 2002 s.12(1)), and no other outcome has one. */
export function checkEstimate(estimate: CostEstimate | null, outcome: Outcome): Refusal | null {
  if (outcome.withholds !== 'cost')
    return estimate === null ? null : refuse('unknown-outcome', NOT_OVER, 'outcome');
  if (estimate === null)
    return refuse('missing-text', 'Say how many hours each part of the work would take.', FIRST_FIELD);
  const { hours, cost } = totalOf(estimate);
  if (cost > estimate.limit * 100) return null;
  const sum = `${hours} hours at £${estimate.hourly} an hour are ${formatPounds(cost)}`;
  return refuse(
    'wrong-input',
    `${sum}, which is not over the limit of £${estimate.limit}. It cannot be refused for the cost.`,
    FIRST_FIELD,
  );
}

const NOT_OVER =
  'You estimate what it would cost: choose the outcome that it would cost too much, or clear the hours.';
