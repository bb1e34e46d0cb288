import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  compareDates,
  daysBetween,
  formatLong,
  formatShort,
  fromParts,
  isWeekend,
  londonDate,
  londonInstant,
  londonTime,
  parsePlainDate,
  plainDate,
  weekday,
  yearOf,
} from '#lib/domain/calendar/plain-date';

const anyDate = fc.integer({ min: 0, max: 109_572 }).map((days) => addDays(plainDate('1900-01-01'), days));

describe('reading a date', () => {
  it.each(['2026-12-04', '2028-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])('reads %s', (text) => {
    expect(parsePlainDate(text)).toBe(text);
    expect(plainDate(text)).toBe(text);
  });

  it.each([
    ['a day that does not exist', '2026-02-30'],
    ['29 February outside a leap year', '2026-02-29'],
    ['29 February 1900, no leap year', '1900-02-29'],
    ['month 13', '2026-13-01'],
    ['month 0', '2026-00-10'],
    ['day 0', '2026-01-00'],
    ['a year before 1900', '1899-12-31'],
    ['a year after 2199', '2200-01-01'],
    ['single digits', '2026-1-1'],
    ['a time behind it', '2026-01-01T00:00:00Z'],
    ['a space before it', ' 2026-01-01'],
    ['a line after it', '2026-01-01\n'],
    ['other digits', '٢٠٢٦-٠١-٠١'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(parsePlainDate(text)).toBeNull();
    expect(() => plainDate(text)).toThrow(RangeError);
  });

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string(), (text) => [null, text].includes(parsePlainDate(text))));
  });

  it('builds a date from its parts', () => {
    expect(fromParts({ year: 2026, month: 3, day: 7 })).toBe('2026-03-07');
  });

  it.each([
    { year: 2026, month: 2, day: 29 },
    { year: 26, month: 1, day: 1 },
    { year: 2026, month: 1.5, day: 1 },
    { year: 2026, month: 1, day: -1 },
    { year: Number.NaN, month: 1, day: 1 },
  ])('builds nothing from $year, $month, $day', (parts) => {
    expect(fromParts(parts)).toBeNull();
  });
});

describe('days and months', () => {
  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-05-05', 0, '2026-05-05'],
  ])('%s and %i days is %s', (from, n, to) => {
    expect(addDays(plainDate(from), n)).toBe(to);
  });

  it('refuses to leave the years it knows', () => {
    expect(() => addDays(plainDate('2199-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(plainDate('1900-01-01'), -1)).toThrow(RangeError);
    expect(() => addMonths(plainDate('2199-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(plainDate('2026-01-01'), Number.NaN)).toThrow(RangeError);
  });

  it.each([
    ['2026-01-01', 1, '2026-02-01'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-30', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-28'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -13, '2024-12-15'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-07-06', 0, '2026-07-06'],
  ])('%s and %i months is %s', (from, n, to) => {
    expect(addMonths(plainDate(from), n)).toBe(to);
  });

  it('counts back what it added', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b);
      }),
    );
  });

  it('orders dates by time', () => {
    const dates = ['2026-12-04', '2025-12-31', '2026-02-10'].map(plainDate);
    expect(dates.toSorted(compareDates)).toEqual(['2025-12-31', '2026-02-10', '2026-12-04']);
    expect(compareDates(plainDate('2026-01-01'), plainDate('2026-01-01'))).toBe(0);
    fc.assert(fc.property(anyDate, anyDate, (a, b) => compareDates(a, b) < 0 === a < b));
  });

  it('knows the day of the week', () => {
    expect(weekday(plainDate('2026-12-06'))).toBe(0);
    expect(weekday(plainDate('2026-12-04'))).toBe(5);
    expect(weekday(plainDate('1900-01-01'))).toBe(1);
  });

  it.each([
    ['2026-12-04', false],
    ['2026-12-05', true],
    ['2026-12-06', true],
    ['2026-12-07', false],
  ])('%s is at the weekend: %s', (date, weekend) => {
    expect(isWeekend(plainDate(date))).toBe(weekend);
  });

  it('gives the year', () => {
    expect(yearOf(plainDate('2026-12-31'))).toBe(2026);
  });
});

describe('the date in London', () => {
  it.each([
    ['23:59 in winter is still that day', '2026-12-31T23:59:59Z', '2026-12-31'],
    ['00:01 in winter is the next day', '2027-01-01T00:01:00Z', '2027-01-01'],
    ['23:59 in summer is still that day', '2026-06-30T23:59:59+01:00', '2026-06-30'],
    ['00:01 in summer is the next day, though UTC is not there yet', '2026-06-30T23:01:00Z', '2026-07-01'],
    ['the last minute before the clocks go forward', '2026-03-29T00:59:59Z', '2026-03-29'],
    ['midnight before the clocks go forward is Greenwich time', '2026-03-28T23:59:59Z', '2026-03-28'],
    ['the night after the clocks went forward turns at 23:00 UTC', '2026-03-29T23:00:00Z', '2026-03-30'],
    ['the night before the clocks go back turns at 23:00 UTC', '2026-10-24T23:00:00Z', '2026-10-25'],
    ['the hour that happens twice', '2026-10-25T01:30:00Z', '2026-10-25'],
    ['the night after the clocks went back turns at midnight UTC', '2026-10-25T23:59:59Z', '2026-10-25'],
    ['and then it is the 26th', '2026-10-26T00:00:00Z', '2026-10-26'],
  ])('%s', (_, instant, date) => {
    expect(londonDate(new Date(instant))).toBe(date);
  });

  it('refuses an unreadable instant and a year out of range', () => {
    expect(() => londonDate(new Date('yesterday'))).toThrow(RangeError);
    expect(() => londonDate(new Date('2300-01-01T00:00:00Z'))).toThrow(RangeError);
  });
});

describe('the time in London', () => {
  it.each([
    ['in winter is that of UTC', '2026-12-04T17:05:09Z', '17:05:09'],
    ['in summer is an hour later', '2026-06-30T23:30:00Z', '00:30:00'],
  ])('%s', (_, instant, time) => {
    expect(londonTime(new Date(instant))).toBe(time);
  });
});

describe('dates in words', () => {
  it('writes a date in full, without a comma', () => {
    expect(formatLong(plainDate('2026-12-04'), 'en')).toBe('Friday 4 December 2026');
  });

  it('writes a short date', () => {
    expect(formatShort(plainDate('2026-12-04'), 'en')).toBe('4 Dec 2026');
  });

  it('writes Welsh for a Welsh page, and the same again', () => {
    expect(formatLong(plainDate('2026-12-04'), 'cy')).toBe('dydd Gwener 4 Rhagfyr 2026');
    expect(formatLong(plainDate('2026-12-07'), 'cy')).toBe('dydd Llun 7 Rhagfyr 2026');
  });
});

describe('the instant of a time in London', () => {
  it.each([
    ['in winter', '2026-02-03', '14:05', '2026-02-03T14:05:00.000Z'],
    ['in summer, an hour ahead', '2026-07-03', '14:05', '2026-07-03T13:05:00.000Z'],
    ['just after midnight in summer', '2026-07-03', '00:30', '2026-07-02T23:30:00.000Z'],
    ['the first of two when clocks go back', '2026-10-25', '01:30', '2026-10-25T00:30:00.000Z'],
    ['an hour later when that hour is left out', '2026-03-29', '01:30', '2026-03-29T01:30:00.000Z'],
  ])('%s', (...[, date, time, instant]) => {
    expect(londonInstant(plainDate(date), time).toISOString()).toBe(instant);
  });
});
