import { describe, expect, it } from 'vitest';
import { buildHolidayTable, type HolidayData, runsOutOn } from '#lib/domain/calendar/bank-holidays';
import { plainDate } from '#lib/domain/calendar/plain-date';

const year = (...days: string[]) => ({ 2026: days });

const data: HolidayData = {
  'england-and-wales': year('01-02 New Year’s Day', '12-25 Christmas Day'),
  scotland: year('01-02 2nd January', '12-25 Christmas Day'),
  'northern-ireland': year('01-02 New Year’s Day', '03-17 St Patrick’s Day', '12-25 Christmas Day'),
};

describe('a table of bank holidays', () => {
  const table = buildHolidayTable(data, 'v1');

  it('carries its version and the years it covers', () => {
    expect(table).toMatchObject({ version: 'v1', firstYear: 2026, lastYear: 2026 });
  });

  it.each([
    ['2026-06-29', null],
    ['2026-06-30', null],
    ['2026-07-01', '2026-12-31'],
    ['2027-02-01', '2026-12-31'],
  ])('on %s says when it runs out: %s', (today, last) => {
    expect(runsOutOn(table, plainDate(today))).toBe(last);
  });

  it('keeps one entry a date, with the nations that have it', () => {
    expect(table.byDate.get(plainDate('2026-12-25'))).toEqual({
      date: '2026-12-25',
      title: 'Christmas Day',
      nations: ['england-and-wales', 'scotland', 'northern-ireland'],
    });
    expect(table.byDate.get(plainDate('2026-03-17'))?.nations).toEqual(['northern-ireland']);
  });

  it('gives both names, once each, to a date that nations call differently', () => {
    expect(table.byDate.get(plainDate('2026-01-02'))?.title).toBe('New Year’s Day / 2nd January');
  });

  it.each([
    ['a date that does not exist', { ...data, scotland: year('02-30 Nothing') }],
    ['a nation without a year the others have', { ...data, scotland: {} }],
    ['a nation with one year more', { ...data, scotland: { 2026: [], 2027: [] } }],
    ['a gap between years', gap()],
    ['nothing at all', { 'england-and-wales': {}, scotland: {}, 'northern-ireland': {} }],
  ])('refuses %s', (_, wrong) => {
    expect(() => buildHolidayTable(wrong, 'v1')).toThrow(RangeError);
  });
});

function gap(): HolidayData {
  const years = { 2026: [], 2028: [] };
  return { 'england-and-wales': years, scotland: years, 'northern-ireland': years };
}
