import type { PlainDate } from '#lib/domain/calendar/plain-date';
import { quarterOf } from '#lib/domain/calendar/quarter';
import type { EnquiryKind } from '#lib/domain/forms/member-enquiry-form';
import type { Timeliness } from '#lib/domain/reports/answer-time';

/** Enquiries of elected members, of one kind, that came on one day and were answered alike: how many. */
export type CountedEnquiries = {
  readonly kind: EnquiryKind;
  readonly on: PlainDate;
  /** Null while there is no answer. */
  readonly timeliness: Timeliness | null;
  readonly cases: number;
};

/** The enquiries of a kind that came in a quarter (its first day), by how the limit was kept. */
export type EnquiryRow = {
  readonly quarter: PlainDate;
  readonly kind: EnquiryKind;
  readonly received: number;
  readonly inTime: number;
  readonly inExtendedTime: number;
  readonly late: number;
  readonly unanswered: number;
};

/** Members' enquiries by quarter and kind, the newest quarter first, the kinds as they are counted. */
export function enquiryRows(counted: readonly CountedEnquiries[]): EnquiryRow[] {
  const groups = Map.groupBy(counted, ({ on, kind }) => `${quarterOf(on)} ${kind}`);
  return [...groups.values()]
    .flatMap((own) => own.slice(0, 1).map(({ on, kind }) => rowOf({ quarter: quarterOf(on), kind }, own)))
    .toSorted((one, other) => other.quarter.localeCompare(one.quarter));
}

function rowOf(of: Pick<EnquiryRow, 'quarter' | 'kind'>, own: readonly CountedEnquiries[]): EnquiryRow {
  const count = (kept: readonly (Timeliness | null)[]) =>
    own.filter(({ timeliness }) => kept.includes(timeliness)).reduce((sum, { cases }) => sum + cases, 0);
  return {
    ...of,
    received: count(['in-time', 'in-extended-time', 'late', null]),
    inTime: count(['in-time']),
    inExtendedTime: count(['in-extended-time']),
    late: count(['late']),
    unanswered: count([null]),
  };
}
