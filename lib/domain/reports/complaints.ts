import type { ProcessId } from '#lib/domain/processes/process-id';
import { PROCESSES } from '#lib/domain/processes/registry';
import {
  answeredBy,
  type CountedCases,
  casesWhere,
  groupByQuarter,
  isAnswered,
  type OfQuarter,
} from '#lib/domain/reports/counted-cases';

/** The kinds that a council upholds or does not, and that its services answer. */
export const COMPLAINTS: readonly ProcessId[] = Object.values(PROCESSES).flatMap(({ id, office, packs }) =>
  office === 'services' && packs.some(({ stages: [first] }) => first.outcomes.some(isUpheld)) ? id : [],
);

/** What an annual report says of complaints (LGSCO and Housing Ombudsman Complaint Handling Codes 2024, part 8; SPSO indicators). */
export type ComplaintRow = OfQuarter & {
  readonly received: number;
  readonly notAccepted: number;
  readonly acknowledgedLate: number;
  readonly inTime: number;
  readonly inExtendedTime: number;
  readonly late: number;
  readonly upheld: number;
  readonly partlyUpheld: number;
  readonly notUpheld: number;
  readonly wentOn: number;
  /** On average, to one decimal; null while none is answered. */
  readonly workingDays: number | null;
};

/** Complaints by quarter, kind and stage, the newest quarter first. */
export function complaintRows(counted: readonly CountedCases[]): ComplaintRow[] {
  return groupByQuarter(counted).map(({ own, ...ofQuarter }) => {
    const ended = (...outcomes: readonly string[]) =>
      casesWhere(own, ({ outcome }) => outcome !== null && outcomes.includes(outcome));
    return {
      ...ofQuarter,
      received: casesWhere(own),
      notAccepted: ended('not-accepted', 'not-escalated', 'not-taken'),
      acknowledgedLate: own.reduce((sum, { acknowledgedLate }) => sum + acknowledgedLate, 0),
      ...answeredBy(own),
      upheld: ended('upheld'),
      partlyUpheld: ended('partly-upheld'),
      notUpheld: ended('not-upheld'),
      wentOn: own.reduce((sum, { wentOn }) => sum + wentOn, 0),
      workingDays: averageDays(own.filter(isAnswered)),
    };
  });
}

function isUpheld({ id }: { readonly id: string }): boolean {
  return id === 'upheld';
}

function averageDays(answered: readonly CountedCases[]): number | null {
  const cases = casesWhere(answered);
  if (cases === 0) return null;
  const days = answered.reduce((sum, { workingDays }) => sum + workingDays, 0);
  return Math.round((days / cases) * 10) / 10;
}
