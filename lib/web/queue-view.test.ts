import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import type { Query } from '#lib/web/query';
import {
  CASES_PER_PAGE,
  countInWords,
  PLAIN_VIEW,
  pagesOf,
  queueFilter,
  queueHref,
  readQueueView,
} from '#lib/web/queue-view';

const services = ['bins', 'parks'];

function paramsOf(href: string): Query {
  return Object.fromEntries(new URL(href, 'http://localhost').searchParams);
}

describe('the address of the queue', () => {
  it('is bare for the usual view', () => {
    expect(queueHref(PLAIN_VIEW)).toBe('/staff/cases');
  });

  it('restores a view exactly', () => {
    const view = {
      words: 'bins & “trees” #1',
      status: 'answered',
      process: 'foi',
      serviceId: 'parks',
      owner: 'nobody',
      due: 'overdue',
      sort: 'received-oldest',
      page: 7,
    } as const;
    expect(readQueueView(paramsOf(queueHref(view, { page: 7 })), services)).toEqual(view);
  });

  it('leads to the first page when the view changes', () => {
    expect(queueHref({ ...PLAIN_VIEW, page: 4 }, { owner: 'me' })).toBe('/staff/cases?owner=me');
  });

  it('takes whatever is not one of the choices as not chosen', () => {
    const hostile = {
      status: 'x',
      process: ['foi', 'foi'],
      service: '../etc',
      owner: '',
      sort: '1',
      page: '-3',
    };
    expect(readQueueView(hostile, services)).toEqual(PLAIN_VIEW);
  });

  it('reads any address at all without throwing, to a page of 1 or more', () => {
    const value = fc.oneof(fc.string(), fc.array(fc.string()), fc.constant(undefined));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('q', 'status', 'page', 'due', 'sort'), value), (params) => {
        const view = readQueueView(params, services);
        expect(view.page).toBeGreaterThanOrEqual(1);
        expect(view.words.length).toBeLessThanOrEqual(200);
        expect(view.words).not.toContain('\0');
      }),
    );
  });
});

describe('what the queue asks for', () => {
  const today = plainDate('2026-11-23');

  it.each([
    ['any', null, null],
    ['overdue', null, '2026-11-22'],
    ['today', '2026-11-23', '2026-11-23'],
    ['week', '2026-11-23', '2026-11-29'],
  ] as const)('for “%s”, dates from %s to %s', (due, dueFrom, dueBy) => {
    expect(queueFilter({ ...PLAIN_VIEW, due }, today)).toMatchObject({ dueFrom, dueBy });
  });

  it('skips the pages before', () => {
    expect(queueFilter({ ...PLAIN_VIEW, page: 3 }, today)).toMatchObject({
      limit: CASES_PER_PAGE,
      offset: 2 * CASES_PER_PAGE,
    });
  });
});

describe('how many there are', () => {
  it.each([
    [0, '0', 1],
    [1, '1', 1],
    [CASES_PER_PAGE + 1, `${CASES_PER_PAGE + 1}`, 2],
    [1000, '1,000', 1000 / CASES_PER_PAGE],
    [1001, '1,000+', 1000 / CASES_PER_PAGE],
  ])('%i is said as “%s”, on %i pages', (total, words, pages) => {
    expect(countInWords(total)).toBe(words);
    expect(pagesOf(total)).toBe(pages);
  });

  it('more pages are known of the further somebody goes', () => {
    expect(pagesOf(1026, 2)).toBe(1025 / CASES_PER_PAGE);
    expect(countInWords(1026, 2)).toBe('1,025+');
    expect(countInWords(1025, 2)).toBe('1,025');
  });

  it('no address leads further than the last page', () => {
    const { page } = readQueueView({ page: '999999' }, services);
    expect(page * CASES_PER_PAGE).toBe(10_000);
    expect(pagesOf(1_000_000, page)).toBe(page);
  });
});
