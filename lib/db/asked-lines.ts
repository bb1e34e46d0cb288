import type { ListedCase, QueueFilter, QueueSort } from '#lib/db/queue-filter';
import { parseReference } from '#lib/domain/references/reference';

/** What a filter leaves of lines at hand, as the database narrows its own. */
export function narrowAsked(lines: readonly ListedCase[], filter: QueueFilter): ListedCase[] {
  return lines.filter((line) => FITS.every((fits) => fits(line, filter)));
}

const FITS: readonly ((line: ListedCase, filter: QueueFilter) => boolean)[] = [
  ({ reference, subject }, { words }) => hasWords(subject, words) || parseReference(words) === reference,
  ({ status }, filter) => filter.status === 'all' || filter.status === 'open' || filter.status === status,
  ({ process }, filter) => filter.process === null || filter.process === process,
  ({ serviceId }, filter) => filter.serviceId === null || filter.serviceId === serviceId,
  // Nobody's and one's own are cases to work on: what one is only asked about is neither.
  (_line, { owner }) => owner === 'anybody',
  ({ dueOn }, { dueFrom }) => !dueFrom || (dueOn !== null && dueOn >= dueFrom),
  ({ dueOn }, { dueBy }) => !dueBy || (dueOn !== null && dueOn <= dueBy),
];

function hasWords(subject: string, words: string): boolean {
  return subject.toLowerCase().includes(words.replaceAll('\0', '').toLowerCase());
}

/** The order the database gives a list in. */
export function inOrder(sort: QueueSort): (a: ListedCase, b: ListedCase) => number {
  return (a, b) => ORDERS[sort](a, b) || compare(a.reference, b.reference);
}

const LAST = '9999-12-31';

const ORDERS: Readonly<Record<QueueSort, (a: ListedCase, b: ListedCase) => number>> = {
  due: (a, b) => compare(a.dueOn ?? LAST, b.dueOn ?? LAST) || compare(a.dueAt ?? LAST, b.dueAt ?? LAST),
  'received-newest': (a, b) => compare(b.receivedOn, a.receivedOn),
  'received-oldest': (a, b) => compare(a.receivedOn, b.receivedOn),
};

function compare(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
