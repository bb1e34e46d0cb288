import { HELD_ELSEWHERE } from '#lib/domain/processes/common-outcomes';
import type { ProcessId } from '#lib/domain/processes/process-id';
import { processesOf } from '#lib/domain/processes/registry';
import {
  answeredBy,
  type CountedCases,
  casesWhere,
  groupByQuarter,
  isAnswered,
  type OfQuarter,
  outcomeOf,
} from '#lib/domain/reports/counted-cases';

/** The kinds that are requests for information, or complaints about it; a request to look again counts as the review it becomes. */
export const INFORMATION: readonly ProcessId[] = processesOf('information').filter(
  (id) => id !== 'internal-review-request',
);

/** What a public authority publishes of the requests it received in a quarter (section 45 Code of Practice, July 2018, part 8). */
export type InformationRow = Omit<OfQuarter, 'stage' | 'asLandlord'> & {
  readonly received: number;
  readonly inTime: number;
  readonly inExtendedTime: number;
  readonly late: number;
  readonly unanswered: number;
  /** For which there was something to give or to withhold. */
  readonly resolvable: number;
  readonly notHeld: number;
  readonly advised: number;
  /** How many reviews were asked for in the same quarter, of whatever requests. */
  readonly reviews: number;
};

/** Requests for information by quarter and law, the newest quarter first. */
export function informationRows(counted: readonly CountedCases[]): InformationRow[] {
  const quarters = groupByQuarter(counted);
  const reviewsOf = (row: OfQuarter) =>
    quarters
      .filter(
        ({ quarter, process, stage }) =>
          quarter === row.quarter && process === row.process && stage === 'review',
      )
      .reduce((sum, { own }) => sum + casesWhere(own), 0);
  return quarters
    .filter(({ stage }) => stage === 'first')
    .map((row) => ({
      quarter: row.quarter,
      process: row.process,
      received: casesWhere(row.own),
      ...answeredBy(row.own),
      unanswered: casesWhere(row.own, ({ outcome, timeliness }) => outcome === null && timeliness === null),
      resolvable: casesWhere(row.own, isResolvable),
      notHeld: casesWhere(row.own, isNotHeld),
      advised: casesWhere(row.own, isAdvised),
      reviews: reviewsOf(row),
    }));
}

const NOT_HELD: readonly string[] = ['not-held', ...HELD_ELSEWHERE.map(({ id }) => id)];

function isNotHeld({ outcome }: CountedCases): boolean {
  return outcome !== null && NOT_HELD.includes(outcome);
}

function isResolvable(counted: CountedCases): boolean {
  return isAnswered(counted) && !isNotHeld(counted) && definedOf(counted)?.advises !== true;
}

// A refusal for cost says how to ask for less (FOIA s.16).
function isAdvised(counted: CountedCases): boolean {
  const defined = definedOf(counted);
  return defined?.advises === true || defined?.withholds === 'cost';
}

function definedOf({ outcome, ...counted }: CountedCases) {
  return outcome === null ? undefined : outcomeOf({ ...counted, outcome });
}
