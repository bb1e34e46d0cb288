import type { PlainDate } from '#lib/domain/calendar/plain-date';
import { quarterOf } from '#lib/domain/calendar/quarter';
import type { Outcome, StageId } from '#lib/domain/processes/process';
import type { ProcessId } from '#lib/domain/processes/process-id';
import { PROCESSES } from '#lib/domain/processes/registry';
import type { Timeliness } from '#lib/domain/reports/answer-time';

/** Cases of one kind that came on one day and ended alike: how many, and the working days to their answers together. */
export type CountedCases = {
  readonly process: ProcessId;
  readonly stage: StageId;
  /** Whether they are about what the council does as a landlord, by the code that binds it there. */
  readonly asLandlord: boolean;
  /** The day they came. */
  readonly on: PlainDate;
  /** Null while there is no answer. */
  readonly outcome: string | null;
  readonly timeliness: Timeliness | null;
  readonly cases: number;
  readonly workingDays: number;
  /** How many of them were acknowledged after the last day for that. */
  readonly acknowledgedLate: number;
  /** How many of them the person took on to the next stage. */
  readonly wentOn: number;
};

/** Of what came in a quarter (its first day), of one kind and stage; what the council does as a landlord is counted apart. */
export type OfQuarter = {
  readonly quarter: PlainDate;
  readonly process: ProcessId;
  readonly stage: StageId;
  readonly asLandlord: boolean;
};

/** What came in the same quarter, of the same kind and stage, together: the newest quarter first. */
export function groupByQuarter(
  counted: readonly CountedCases[],
): (OfQuarter & { readonly own: readonly CountedCases[] })[] {
  const groups = Map.groupBy(counted, ({ on, process, stage, asLandlord }) =>
    [quarterOf(on), process, stage, asLandlord].join(),
  );
  return [...groups.values()]
    .flatMap((own) =>
      own.slice(0, 1).map(({ on, process, stage, asLandlord }) => ({
        ...{ quarter: quarterOf(on), process, stage, asLandlord },
        own,
      })),
    )
    .toSorted(newestFirst);
}

/** How many cases those are for which that is so. */
export function casesWhere(
  counted: readonly CountedCases[],
  is: (each: CountedCases) => boolean = () => true,
): number {
  return counted.filter(is).reduce((sum, { cases }) => sum + cases, 0);
}

/**
 * Whether they had an answer of ours. What was taken back, lapsed or went on as another case had none, and so no time that
 * it took; what was answered, reopened and then taken back was answered.
 */
export function isAnswered({ timeliness }: CountedCases): boolean {
  return timeliness !== null;
}

/** How many were answered, by how the limit was kept. */
export function answeredBy(counted: readonly CountedCases[]) {
  const answered = counted.filter(isAnswered);
  const count = (kept: Timeliness) => casesWhere(answered, ({ timeliness }) => timeliness === kept);
  return {
    inTime: count('in-time'),
    inExtendedTime: count('in-extended-time'),
    late: count('late'),
  };
}

/** What an outcome is in the rules of its kind; undefined while there is none. */
export function outcomeOf({ process, stage, outcome }: Pick<OutcomeRow, 'process' | 'stage' | 'outcome'>) {
  const stages = PROCESSES[process].packs.flatMap((pack) => pack.stages.filter(({ id }) => id === stage));
  const outcomes: readonly Outcome[] = stages.flatMap((each) => each.outcomes);
  return outcomes.find(({ id }) => id === outcome);
}

/** How often a stage ended so. */
export type OutcomeRow = OfQuarter & { readonly outcome: string; readonly cases: number };

/** How what came in each quarter ended, what happened most first. */
export function outcomeRows(counted: readonly CountedCases[]): OutcomeRow[] {
  return groupByQuarter(counted).flatMap(({ own, ...ofQuarter }) =>
    [...Map.groupBy(own, ({ outcome }) => outcome)]
      .flatMap(([outcome, ended]) =>
        outcome === null ? [] : [{ ...ofQuarter, outcome, cases: casesWhere(ended) }],
      )
      .toSorted((one, other) => other.cases - one.cases || one.outcome.localeCompare(other.outcome)),
  );
}

function newestFirst(one: OfQuarter, other: OfQuarter): number {
  const [first, second] = [one, other].map(
    ({ process, stage, asLandlord }) => `${process} ${stage} ${asLandlord}`,
  );
  return other.quarter.localeCompare(one.quarter) || `${first}`.localeCompare(`${second}`);
}
