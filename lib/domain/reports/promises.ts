import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { CaseEvent, EventDataOf, EventType } from '#lib/domain/cases/event';
import { type Undertaking, undertakingState } from '#lib/domain/cases/undertaking';
import { groupByMonth, type OfMonth } from '#lib/domain/reports/by-month';

/** The events that say what became of a promise. */
export const PROMISE_EVENTS = [
  'undertaking-given',
  'undertaking-changed',
  'undertaking-kept',
  'undertaking-given-up',
] as const satisfies readonly EventType[];

/** One of them, of a case. */
export type PromiseEvent = Pick<CaseEvent, 'caseId' | 'sequence' | 'on'> & {
  readonly serviceId: string;
  readonly data: EventDataOf<(typeof PROMISE_EVENTS)[number]>;
};

/** A promise to a resident, and whether it was given another date. */
export type ReportedPromise = Pick<Undertaking, 'dueOn' | 'ended' | 'kind' | 'amount' | 'givenOn'> & {
  readonly serviceId: string;
  readonly moved: boolean;
};

/** The promises that these events tell of, each case's in their order. What happened to one whose giving is not among them is left. */
export function promisesOf(events: readonly PromiseEvent[]): ReportedPromise[] {
  const promises = new Map<string, ReportedPromise>();
  for (const event of events) {
    const { data, caseId, serviceId, sequence, on: givenOn } = event;
    const id = `${caseId} ${'undertaking' in data ? data.undertaking : sequence}`;
    const before = promises.get(id);
    if (data.type === 'undertaking-given')
      promises.set(id, { serviceId, ...termsOf(data), givenOn, ended: null, moved: false });
    else if (before) promises.set(id, { ...before, ...changeBy(data, event) });
  }
  return [...promises.values()];
}

function termsOf({ dueOn, kind, amount }: EventDataOf<'undertaking-given'>) {
  return { dueOn, kind, amount };
}

function changeBy(
  data: Exclude<PromiseEvent['data'], { type: 'undertaking-given' }>,
  { on }: PromiseEvent,
): Partial<ReportedPromise> {
  switch (data.type) {
    case 'undertaking-changed':
      return { dueOn: data.dueOn, moved: true };
    case 'undertaking-kept':
      return { ended: { how: 'kept', on: data.keptOn ?? on } };
    case 'undertaking-given-up':
      return { ended: { how: 'given-up', on } };
  }
}

/** What became of the promises of a service that were due in a month. */
export type PromiseRow = OfMonth & {
  readonly due: number;
  readonly inTime: number;
  readonly late: number;
  readonly slipped: number;
  readonly open: number;
  readonly givenUp: number;
  readonly moved: number;
};

/** Promises by the month of the date they have now, and service; `today` decides what has slipped. */
export function promiseRows(promises: readonly ReportedPromise[], today: PlainDate): PromiseRow[] {
  const due = promises.map((promise) => ({ ...promise, on: promise.dueOn }));
  return groupByMonth(due).map(({ own, ...ofMonth }) => ({
    ...ofMonth,
    due: own.length,
    inTime: own.filter((promise) => isKept(promise) && !isKeptLate(promise)).length,
    late: own.filter(isKeptLate).length,
    slipped: own.filter((promise) => undertakingState(promise, today) === 'slipped').length,
    open: own.filter((promise) => undertakingState(promise, today) === 'open').length,
    givenUp: own.filter(({ ended }) => ended?.how === 'given-up').length,
    moved: own.filter(({ moved }) => moved).length,
  }));
}

function isKept({ ended }: ReportedPromise): boolean {
  return ended?.how === 'kept';
}

function isKeptLate({ ended, dueOn }: ReportedPromise): boolean {
  return ended?.how === 'kept' && ended.on > dueOn;
}
