import { compareDates, type PlainDate, plainDate } from '#lib/domain/calendar/plain-date';
import type { Regime } from '#lib/domain/information/exemption';

/** What the time of can be counted towards the cost of a request, in one law or the other. */
export const COST_ACTIVITIES = ['held', 'locate', 'retrieve', 'extract', 'provide'] as const;
export type CostActivity = (typeof COST_ACTIVITIES)[number];

/** In staff words. */
export const COST_ACTIVITY_NAMES: Readonly<Record<CostActivity, string>> = {
  held: 'Finding out whether we hold it',
  locate: 'Locating it',
  retrieve: 'Retrieving it',
  extract: 'Extracting it',
  provide: 'Providing it',
};

/** What a request may cost before the law lets it be refused. Of councils, or of central government and the like. */
export type CostLimit = {
  readonly regime: Regime;
  readonly body: 'council' | 'central-government';
  readonly inForce: PlainDate;
  /** In pounds. */
  readonly limit: number;
  /** An hour of one person's time, in pounds. */
  readonly hourly: number;
  readonly counts: readonly CostActivity[];
  readonly source: string;
};

const FEES_REGULATIONS =
  'Freedom of Information and Data Protection (Appropriate Limit and Fees) Regulations 2004 (SI 2004/3244)';

const UK = {
  regime: 'foia',
  inForce: plainDate('2005-01-01'),
  hourly: 25,
  counts: ['held', 'locate', 'retrieve', 'extract'],
} as const;

/** Oldest first. The Environmental Information Regulations, in both jurisdictions, know no such limit. */
export const COST_LIMITS: readonly CostLimit[] = [
  { ...UK, body: 'central-government', limit: 600, source: `${FEES_REGULATIONS}, regulations 3(2) and 4` },
  { ...UK, body: 'council', limit: 450, source: `${FEES_REGULATIONS}, regulations 3(3) and 4` },
  {
    regime: 'foisa',
    body: 'council',
    inForce: plainDate('2005-01-01'),
    limit: 600,
    hourly: 15,
    // Whether we hold it does not count there (regulation 3(2)(a)).
    counts: ['locate', 'retrieve', 'provide'],
    source:
      'Freedom of Information (Fees for Required Disclosure) (Scotland) Regulations 2004 (SSI 2004/467), regulations 3 and 5',
  },
];

/** The limit of a council's requests under a law that reached it on a day; null where that law has none. */
export function costLimitOn(regime: Regime | undefined, on: PlainDate): CostLimit | null {
  const limits = COST_LIMITS.filter(
    (each) => each.regime === regime && each.body === 'council' && compareDates(each.inForce, on) <= 0,
  );
  return limits.at(-1) ?? null;
}
