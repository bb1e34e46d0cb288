import { describe, expect, it } from 'vitest';
import { goodFriday } from '#lib/domain/calendar/good-friday';
import { isWeekend, plainDate } from '#lib/domain/calendar/plain-date';
import { UK_BANK_HOLIDAYS_VERSION, ukBankHolidays } from '#lib/domain/calendar/uk-bank-holidays';

const all = [...ukBankHolidays.byDate.values()];
const years = Array.from({ length: 17 }, (_, index) => 2012 + index);

describe('the bank holidays of the United Kingdom', () => {
  it('cover 2012 to 2028', () => {
    expect(ukBankHolidays).toMatchObject({
      version: UK_BANK_HOLIDAYS_VERSION,
      firstYear: 2012,
      lastYear: 2028,
    });
  });

  it('never fall on a weekend: the substitute day is listed', () => {
    expect(all.filter(({ date }) => isWeekend(date))).toEqual([]);
  });

  it.each(years)('name the Good Friday of %i that the moon gives', (year) => {
    expect(ukBankHolidays.byDate.get(goodFriday(year))).toMatchObject({
      title: 'Good Friday',
      nations: ['england-and-wales', 'scotland', 'northern-ireland'],
    });
  });

  it.each([
    ['2026-03-17', 'St Patrick’s Day', ['northern-ireland']],
    ['2026-06-15', 'World Cup bank holiday', ['scotland']],
    ['2026-04-06', 'Easter Monday', ['england-and-wales', 'northern-ireland']],
    ['2023-01-02', 'New Year’s Day', ['england-and-wales', 'scotland', 'northern-ireland']],
    ['2017-01-02', 'New Year’s Day / 2nd January', ['england-and-wales', 'scotland', 'northern-ireland']],
  ])('have %s as %s', (date, title, nations) => {
    const holiday = ukBankHolidays.byDate.get(plainDate(date));
    expect(holiday?.title).toBe(title);
    expect(holiday?.nations.toSorted()).toEqual(nations.toSorted());
  });
});

describe('Good Friday', () => {
  it.each([
    [1900, '1900-04-13'],
    [1954, '1954-04-16'],
    [1981, '1981-04-17'],
    [2000, '2000-04-21'],
    [2008, '2008-03-21'],
    [2038, '2038-04-23'],
    [2100, '2100-03-26'],
  ])('of %i is %s', (year, date) => {
    expect(goodFriday(year)).toBe(date);
  });
});
