import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildHolidayTable, type HolidayTable, NATIONS } from '#lib/domain/calendar/bank-holidays';
import { addDays, dayNumber, isWeekend, plainDate } from '#lib/domain/calendar/plain-date';
import { ukBankHolidays } from '#lib/domain/calendar/uk-bank-holidays';
import {
  addWorkingDays,
  type CalendarId,
  ifCounted,
  isCalendarError,
  isWorkingDay,
  nonWorkingReason,
  rollForward,
  workingCalendar,
  workingDaysBetween,
} from '#lib/domain/calendar/working-days';

const england = workingCalendar('england-and-wales', ukBankHolidays);
const scotland = workingCalendar('scotland', ukBankHolidays);
const northernIreland = workingCalendar('northern-ireland', ukBankHolidays);
const ukAny = workingCalendar('uk-any', ukBankHolidays);
const calendars = {
  'england-and-wales': england,
  scotland,
  'northern-ireland': northernIreland,
  'uk-any': ukAny,
  'england-and-wales-and-boxing-day': workingCalendar('england-and-wales-and-boxing-day', ukBankHolidays),
};

const anyId = fc.constantFrom<CalendarId>(...NATIONS, 'uk-any', 'england-and-wales-and-boxing-day');
const anyDate = fc.integer({ min: 0, max: 5800 }).map((days) => addDays(plainDate('2012-01-01'), days));

describe('a working day', () => {
  it.each<[string, string, CalendarId, boolean]>([
    ['an ordinary Monday', '2026-02-02', 'england-and-wales', true],
    ['a Saturday', '2026-02-07', 'england-and-wales', false],
    ['a Sunday', '2026-02-08', 'uk-any', false],
    ['Easter Monday in England', '2026-04-06', 'england-and-wales', false],
    ['Easter Monday in Scotland', '2026-04-06', 'scotland', true],
    ['Easter Monday for an information request', '2026-04-06', 'uk-any', false],
    ['Good Friday in Scotland, a bank holiday there', '2026-04-03', 'scotland', false],
    ['St Patrick’s Day in Northern Ireland', '2026-03-17', 'northern-ireland', false],
    ['St Patrick’s Day for a complaint in England', '2026-03-17', 'england-and-wales', true],
    ['St Patrick’s Day for an information request', '2026-03-17', 'uk-any', false],
    ['St Patrick’s Day in Scotland', '2026-03-17', 'scotland', true],
    ['the Scottish 2 January for an information request', '2026-01-02', 'uk-any', false],
    ['the Scottish 2 January in England', '2026-01-02', 'england-and-wales', true],
    ['the Scottish summer holiday in Scotland', '2026-08-03', 'scotland', false],
    ['the English summer holiday in Scotland', '2026-08-31', 'scotland', true],
    ['a substitute Christmas Day', '2021-12-27', 'england-and-wales', false],
    ['Christmas Eve', '2026-12-24', 'uk-any', true],
  ])('%s (%s, %s): %s', (...row) => {
    const [, date, id, working] = row;
    expect(isWorkingDay(plainDate(date), calendars[id])).toBe(working);
  });

  it('says which holiday stops work', () => {
    expect(nonWorkingReason(plainDate('2026-03-17'), ukAny)).toEqual({
      kind: 'holiday',
      holiday: { date: '2026-03-17', title: 'St Patrick’s Day', nations: ['northern-ireland'] },
    });
  });

  it('calls Christmas Day on a Saturday a weekend', () => {
    expect(nonWorkingReason(plainDate('2021-12-25'), england)).toEqual({ kind: 'weekend' });
  });

  it('names the calendar for people', () => {
    expect(Object.values(calendars).map(({ label }) => label)).toEqual([
      'England and Wales',
      'Scotland',
      'Northern Ireland',
      'All nations of the UK',
      'England and Wales, with Boxing Day',
    ]);
  });
});

describe('days that the Acts name, when no bank holiday is loaded for them', () => {
  const bare = { 2026: [] };
  const table = buildHolidayTable(
    { 'england-and-wales': bare, scotland: bare, 'northern-ireland': bare },
    'bare',
  );
  const reason = (date: string, id: CalendarId) =>
    nonWorkingReason(plainDate(date), workingCalendar(id, table));

  it.each(['england-and-wales', 'scotland', 'northern-ireland', 'uk-any'] as const)(
    'Christmas Day is off in %s',
    (id) => {
      expect(reason('2026-12-25', id)).toMatchObject({ holiday: { title: 'Christmas Day' } });
    },
  );

  it('Boxing Day is off where children’s social care is complained about, and by no other Act', () => {
    const friday = { 2025: [] };
    const data = { 'england-and-wales': friday, scotland: friday, 'northern-ireland': friday };
    const named = (id: CalendarId) =>
      nonWorkingReason(plainDate('2025-12-26'), workingCalendar(id, buildHolidayTable(data, 'bare')));
    expect(named('england-and-wales-and-boxing-day')).toMatchObject({ holiday: { title: 'Boxing Day' } });
    expect(named('england-and-wales')).toBeNull();
  });

  it('Good Friday is off but in Scotland, where only a bank holiday counts', () => {
    expect(reason('2026-04-03', 'uk-any')).toMatchObject({ holiday: { title: 'Good Friday' } });
    expect(reason('2026-04-03', 'england-and-wales')).toMatchObject({ holiday: { title: 'Good Friday' } });
    expect(reason('2026-04-03', 'scotland')).toBeNull();
  });
});

describe('adding working days', () => {
  it('counts from the day after, so 20 without a holiday is four weeks', () => {
    expect(addWorkingDays(plainDate('2026-02-02'), 20, ukAny)).toBe('2026-03-02');
  });

  it('gives the start itself for 0, even on a weekend', () => {
    expect(addWorkingDays(plainDate('2026-02-07'), 0, england)).toBe('2026-02-07');
  });

  it('counts a Saturday receipt and its Friday from the same Monday', () => {
    expect(addWorkingDays(plainDate('2026-02-13'), 1, england)).toBe('2026-02-16');
    expect(addWorkingDays(plainDate('2026-02-14'), 1, england)).toBe('2026-02-16');
  });

  it('leaves out the days of a pause, both ends included', () => {
    const disregarded = [
      { from: dayNumber(plainDate('2026-02-10')), to: dayNumber(plainDate('2026-02-13')) },
    ];
    const paused = { ...england, disregarded };
    expect(addWorkingDays(plainDate('2026-02-06'), 2, paused)).toBe('2026-02-16');
    expect(workingDaysBetween(plainDate('2026-02-06'), plainDate('2026-02-16'), paused)).toBe(2);
  });

  it('rolls a day off forward to the next working day, and leaves a working day', () => {
    expect(rollForward(plainDate('2026-04-03'), england)).toBe('2026-04-07');
    expect(rollForward(plainDate('2026-04-03'), scotland)).toBe('2026-04-06');
    expect(rollForward(plainDate('2026-04-02'), england)).toBe('2026-04-02');
  });

  it.each([-1, 1.5, Number.NaN])('refuses %d days', (n) => {
    expect(() => addWorkingDays(plainDate('2026-02-02'), n, england)).toThrow(RangeError);
  });

  it('always ends on a working day', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 60 }), anyId, (start, n, id) => {
        expect(isWorkingDay(addWorkingDays(start, n, calendars[id]), calendars[id])).toBe(true);
      }),
    );
  });

  it('is undone by counting back, from any start', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 60 }), anyId, (start, n, id) => {
        const calendar = calendars[id];
        expect(workingDaysBetween(start, addWorkingDays(start, n, calendar), calendar)).toBe(n);
      }),
    );
  });

  it('never ends earlier when a holiday is added', () => {
    fc.assert(
      fc.property(
        anyDate,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 0, max: 80 }),
        (start, n, after) => {
          const more = workingCalendar(
            'england-and-wales',
            withHoliday(ukBankHolidays, addDays(start, after)),
          );
          expect(addWorkingDays(start, n, more) >= addWorkingDays(start, n, england)).toBe(true);
        },
      ),
    );
  });

  it('ends exactly one working day later when the added holiday was a day of the count', () => {
    const start = plainDate('2026-02-02');
    const more = workingCalendar('england-and-wales', withHoliday(ukBankHolidays, plainDate('2026-02-10')));
    expect(addWorkingDays(start, 20, more)).toBe('2026-03-03');
  });

  it('never ends earlier for the whole UK than for one nation', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 40 }), anyId, (start, n, id) => {
        expect(addWorkingDays(start, n, ukAny) >= addWorkingDays(start, n, calendars[id])).toBe(true);
      }),
    );
  });
});

describe('counting working days', () => {
  it.each([
    ['2026-02-02', '2026-02-02', 0],
    ['2026-02-02', '2026-02-03', 1],
    ['2026-02-06', '2026-02-08', 0],
    ['2026-02-06', '2026-02-09', 1],
    ['2026-02-08', '2026-02-09', 1],
    ['2026-02-09', '2026-02-06', -1],
    ['2026-02-08', '2026-02-06', 0],
    ['2017-05-18', '2017-05-23', 3],
  ])('from %s to %s there are %i', (from, to, days) => {
    expect(workingDaysBetween(plainDate(from), plainDate(to), england)).toBe(days);
  });

  it('agrees with looking at each day', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 100 }), (from, span) => {
        const days = Array.from({ length: span }, (_, index) => addDays(from, index + 1));
        const free = days.filter((day) => isWeekend(day) || ukBankHolidays.byDate.has(day)).length;
        expect(workingDaysBetween(from, addDays(from, span), ukAny)).toBe(span - free);
      }),
    );
  });
});

describe('beyond the bank holidays loaded', () => {
  const caught = (act: () => unknown) => {
    try {
      return act();
    } catch (error) {
      return error;
    }
  };

  it('refuses, and says what to load', () => {
    const error = caught(() => addWorkingDays(plainDate('2028-12-20'), 20, ukAny));
    expect(isCalendarError(error)).toBe(true);
    expect(error).toMatchObject({
      message: expect.stringContaining('load the bank holidays of every UK nation for 2029'),
    });
  });

  it.each([
    ['a day after the last year', () => isWorkingDay(plainDate('2029-01-02'), england)],
    ['a weekend after the last year', () => nonWorkingReason(plainDate('2029-01-06'), england)],
    ['a day before the first year', () => nonWorkingReason(plainDate('2011-12-30'), england)],
    ['a start before the first year', () => addWorkingDays(plainDate('2011-12-31'), 5, england)],
    ['a start after the last year', () => addWorkingDays(plainDate('2029-01-01'), 0, england)],
    [
      'a count that begins too early',
      () => workingDaysBetween(plainDate('2011-12-31'), plainDate('2012-02-01'), england),
    ],
    [
      'a count that ends too late',
      () => workingDaysBetween(plainDate('2028-12-01'), plainDate('2029-01-01'), england),
    ],
    [
      'a count backwards that begins too late',
      () => workingDaysBetween(plainDate('2029-01-01'), plainDate('2028-12-01'), england),
    ],
  ])('refuses %s', (_, act) => {
    expect(isCalendarError(caught(act))).toBe(true);
  });

  it('still counts to the very last day loaded', () => {
    expect(addWorkingDays(plainDate('2028-12-28'), 1, england)).toBe('2028-12-29');
    expect(workingDaysBetween(plainDate('2028-12-28'), plainDate('2028-12-31'), england)).toBe(1);
  });

  it('tells its own refusal from other errors', () => {
    expect(isCalendarError(new RangeError('something else'))).toBe(false);
    expect(isCalendarError('CalendarError')).toBe(false);
  });

  it('counts where it can: any other error is not taken for years that are not loaded', () => {
    expect(ifCounted(() => addWorkingDays(plainDate('2028-12-28'), 1, england))).toBe('2028-12-29');
    expect(ifCounted(() => addWorkingDays(plainDate('2028-12-28'), 9, england))).toBeNull();
    const other = new RangeError('something else');
    const failing = () => {
      throw other;
    };
    expect(() => ifCounted(failing)).toThrow(other);
  });
});

function withHoliday(table: HolidayTable, date: ReturnType<typeof plainDate>): HolidayTable {
  const holiday = { date, title: 'Day of mourning', nations: NATIONS };
  return { ...table, byDate: new Map([...table.byDate, [date, holiday]]) };
}
