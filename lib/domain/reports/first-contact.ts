import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { ProcessId } from '#lib/domain/processes/process-id';
import { PROCESSES, stepRule } from '#lib/domain/processes/registry';
import { groupByMonth, type OfMonth } from '#lib/domain/reports/by-month';

/** The kinds of matters that can be answered in the call in which they come. */
export const ANSWERED_IN_CALL: readonly ProcessId[] = Object.values(PROCESSES).flatMap(({ id, packs }) =>
  packs.some(({ stages: [first] }) => stepRule(first, 'answer-in-call')) ? id : [],
);

/** What a service was told by phone or in person on a day, and how much of it was answered there and then. */
export type ContactDay = {
  readonly serviceId: string;
  readonly on: PlainDate;
  readonly told: number;
  readonly answered: number;
};

/** The same of a month. */
export type ContactMonth = OfMonth & Pick<ContactDay, 'told' | 'answered'>;

/** By month and service, the newest month first. */
export function contactMonths(days: readonly ContactDay[]): ContactMonth[] {
  return groupByMonth(days).map(({ own, ...ofMonth }) => ({
    ...ofMonth,
    told: own.reduce((sum, { told }) => sum + told, 0),
    answered: own.reduce((sum, { answered }) => sum + answered, 0),
  }));
}
