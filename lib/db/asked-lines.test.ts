import { describe, expect, it } from 'vitest';
import { inOrder, narrowAsked } from '#lib/db/asked-lines';
import type { ListedCase, QueueFilter } from '#lib/db/queue-filter';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { formatReference, makeReference } from '#lib/domain/references/reference';

const reference = makeReference(() => 3);

const line: ListedCase = {
  reference,
  process: 'foi',
  pack: 'foi/2000',
  subject: 'Trees felled in Äber',
  serviceId: 'parks',
  status: 'in-progress',
  restricted: false,
  residentName: null,
  assignedToId: 'ines',
  assignedToName: 'Ines',
  receivedOn: plainDate('2026-02-02'),
  dueOn: plainDate('2026-02-10'),
  dueAt: null,
  dueClock: null,
  isAsked: true,
  signs: [],
  promiseDueOn: null,
};

const everything: QueueFilter = {
  words: '',
  status: 'open',
  process: null,
  serviceId: null,
  owner: 'anybody',
  dueBy: null,
  sort: 'due',
  limit: 50,
  offset: 0,
};

const found = (change: Partial<QueueFilter>) =>
  narrowAsked([line], { ...everything, ...change }).length === 1;

describe('what one is asked about, among one’s cases', () => {
  it.each<[string, Partial<QueueFilter>]>([
    ['everything', {}],
    ['a word of the subject', { words: 'äber' }],
    ['the reference', { words: formatReference(reference).toLowerCase() }],
    ['its status', { status: 'in-progress' }],
    ['every status', { status: 'all' }],
    ['its kind', { process: 'foi' }],
    ['its service', { serviceId: 'parks' }],
    ['its own day', { dueFrom: plainDate('2026-02-10'), dueBy: plainDate('2026-02-10') }],
  ])('is found by %s', (_by, filter) => {
    expect(found(filter)).toBe(true);
  });

  it.each<[string, Partial<QueueFilter>]>([
    ['another word', { words: 'potholes' }],
    ['another reference', { words: '333333333' }],
    ['another status', { status: 'answered' }],
    ['another kind', { process: 'complaint' }],
    ['another service', { serviceId: 'bins' }],
    ['owner: me', { owner: 'me' }],
    ['owner: nobody', { owner: 'nobody' }],
    ['a later day', { dueFrom: plainDate('2026-02-11') }],
    ['an earlier day', { dueBy: plainDate('2026-02-09') }],
  ])('is not found by %s', (_by, filter) => {
    expect(found(filter)).toBe(false);
  });

  it('has no day to be found by when nothing is due', () => {
    const dateless = [{ ...line, dueOn: null }];
    expect(narrowAsked(dateless, { ...everything, dueBy: plainDate('2099-01-01') })).toEqual([]);
    expect(narrowAsked(dateless, { ...everything, dueFrom: plainDate('2020-01-01') })).toEqual([]);
  });
});

describe('the order of a list', () => {
  const sorted = (sort: QueueFilter['sort'], ...changes: Partial<ListedCase>[]) =>
    changes
      .map((change, index) => ({ ...line, reference: `22222222${index}`, ...change }))
      .toSorted(inOrder(sort))
      .map(({ reference }) => reference.at(-1))
      .join('');

  it('is by day, what has none last, and by reference on the same day', () => {
    const [soon, late] = [plainDate('2026-02-03'), plainDate('2026-03-03')];
    expect(sorted('due', { dueOn: null }, { dueOn: late }, { dueOn: soon }, { dueOn: late })).toBe('2130');
  });

  it('is by receipt, from either end', () => {
    const days = ['2026-02-03', '2026-01-03', '2026-03-03'].map((day) => ({ receivedOn: plainDate(day) }));
    expect(sorted('received-oldest', ...days)).toBe('102');
    expect(sorted('received-newest', ...days)).toBe('201');
  });
});
