import { COUNTED_TO } from '#lib/db/case-lists';
import { QUEUE_SORTS, type QueueFilter, type QueueSort } from '#lib/db/queue-filter';
import { addDays, type PlainDate } from '#lib/domain/calendar/plain-date';
import { processIds } from '#lib/domain/processes/process-id';
import { STATUSES } from '#lib/domain/processes/step-rule';
import { urls } from '#lib/urls';
import type { Query } from '#lib/web/query';

export const CASES_PER_PAGE = 25;

const OWNERS = ['anybody', 'me', 'nobody'] as const;
const DUES = ['any', 'overdue', 'today', 'week'] as const;
const STATUS_FILTERS = ['open', ...STATUSES, 'all'] as const;
const LONGEST_WORDS = 200;
/** Further on, a page would cost more than it helps: whoever looks there narrows the view. */
const LAST_PAGE = 10_000 / CASES_PER_PAGE;

export type QueueDue = (typeof DUES)[number];

/** The queue as its address says it. */
export type QueueView = Pick<QueueFilter, 'words' | 'status' | 'process' | 'serviceId' | 'owner'> & {
  due: QueueDue;
  sort: QueueSort;
  /** From 1. */
  page: number;
};

export const PLAIN_VIEW: QueueView = {
  words: '',
  status: 'open',
  process: null,
  serviceId: null,
  owner: 'anybody',
  due: 'any',
  sort: 'due',
  page: 1,
};

/** Reads the address. Whatever is not one of the choices counts as not chosen; never throws. */
export function readQueueView(params: Query, serviceIds: readonly string[]): QueueView {
  const text = (name: string) => textOf(params, name);
  return {
    words: text('q').replaceAll('\0', '').trim().slice(0, LONGEST_WORDS),
    status: oneOf(STATUS_FILTERS, text('status')) ?? PLAIN_VIEW.status,
    process: oneOf(processIds, text('process')),
    serviceId: oneOf(serviceIds, text('service')),
    owner: oneOf(OWNERS, text('owner')) ?? PLAIN_VIEW.owner,
    due: oneOf(DUES, text('due')) ?? PLAIN_VIEW.due,
    sort: oneOf(QUEUE_SORTS, text('sort')) ?? PLAIN_VIEW.sort,
    page: pageOf(text('page')),
  };
}

/** The address of a view, changed in part; what is as usual is left out. A change leads to the first page. */
export function queueHref(view: QueueView, change: Partial<QueueView> = {}): string {
  const next = { ...view, page: 1, ...change };
  const named: [string, string, string][] = [
    ['q', next.words, PLAIN_VIEW.words],
    ['status', next.status, PLAIN_VIEW.status],
    ['process', next.process ?? '', ''],
    ['service', next.serviceId ?? '', ''],
    ['owner', next.owner, PLAIN_VIEW.owner],
    ['due', next.due, PLAIN_VIEW.due],
    ['sort', next.sort, PLAIN_VIEW.sort],
    ['page', String(next.page), '1'],
  ];
  const query = new URLSearchParams(
    named.flatMap(([name, value, usual]) => (value === usual ? [] : [[name, value]])),
  ).toString();
  return query === '' ? urls.queue() : `${urls.queue()}?${query}`;
}

/** How many pages of cases are known of from a page on: listQueue counts so far beyond it, and further from the next. */
export function pagesOf(total: number, page = 1): number {
  const pages = Math.ceil(Math.min(total, countedTo(page)) / CASES_PER_PAGE);
  return Math.min(Math.max(1, pages), LAST_PAGE);
}

/** '48' for what listQueue (on that page) or findMyWork counted; '1,000+' where there are more than are counted. */
export function countInWords(total: number, page = 1): string {
  const most = countedTo(page);
  return total > most ? `${inEnglish.format(most)}+` : inEnglish.format(total);
}

function countedTo(page: number): number {
  return (page - 1) * CASES_PER_PAGE + COUNTED_TO;
}

const inEnglish = new Intl.NumberFormat('en-GB');

/** What to ask the list for. */
export function queueFilter({ due, page, ...view }: QueueView, today: PlainDate): QueueFilter {
  return { ...view, ...dueSpan(due, today), limit: CASES_PER_PAGE, offset: (page - 1) * CASES_PER_PAGE };
}

function dueSpan(due: QueueDue, today: PlainDate): Pick<QueueFilter, 'dueFrom' | 'dueBy'> {
  switch (due) {
    case 'any':
      return { dueFrom: null, dueBy: null };
    case 'overdue':
      return { dueFrom: null, dueBy: addDays(today, -1) };
    case 'today':
      return { dueFrom: today, dueBy: today };
    case 'week':
      return { dueFrom: today, dueBy: addDays(today, 6) };
  }
}

function textOf(params: Query, name: string): string {
  const value = params[name];
  return typeof value === 'string' ? value : '';
}

function oneOf<T extends string>(choices: readonly T[], text: string): T | null {
  return choices.find((choice) => choice === text) ?? null;
}

function pageOf(text: string): number {
  const page = /^\d{1,6}$/.test(text) ? Number(text) : 1;
  return Math.min(Math.max(page, 1), LAST_PAGE);
}
