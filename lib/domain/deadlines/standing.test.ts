import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { ukBankHolidays } from '#lib/domain/calendar/uk-bank-holidays';
import { workingCalendar } from '#lib/domain/calendar/working-days';
import { type DatedClock, standing, standingAt } from '#lib/domain/deadlines/standing';

const calendar = workingCalendar('england-and-wales', ukBankHolidays);

/** Due on Friday 6 March 2026. */
const clock: DatedClock = {
  whose: 'council',
  dueOn: plainDate('2026-03-06'),
  stoppedOn: null,
  soonWithin: 3,
};

describe('a clock that ended without an answer', () => {
  it('was met neither in time nor late, whenever that was', () => {
    for (const on of ['2026-03-02', '2026-06-01']) {
      const ended = { ...clock, stoppedOn: plainDate(on), stoppedBy: 'ended' } as const;
      expect(standing(ended, plainDate('2026-06-02'), calendar)).toEqual({ state: 'ended', workingDays: 0 });
    }
  });
});

describe('a running clock', () => {
  it.each([
    ['is on time with more days left than count as soon', '2026-03-02', 'on-time', 4],
    ['is due soon when exactly that many are left', '2026-03-03', 'due-soon', 3],
    ['is due soon the day before', '2026-03-05', 'due-soon', 1],
    ['is due today, with no day left', '2026-03-06', 'due-today', 0],
    ['is overdue from the next day, a Saturday, by no working day yet', '2026-03-07', 'overdue', 0],
    ['is overdue by one working day on the Monday', '2026-03-09', 'overdue', 1],
    ['counts no bank holiday as a day late', '2026-04-07', 'overdue', 20],
    ['counts working days only, on a Sunday too', '2026-03-01', 'on-time', 5],
  ])('%s', (...row) => {
    const [, today, state, workingDays] = row;
    expect(standing(clock, plainDate(today), calendar)).toEqual({ state, workingDays });
  });

  it('is never due soon before the day itself when the rule says so', () => {
    const never = { ...clock, soonWithin: 0 };
    expect(standing(never, plainDate('2026-03-05'), calendar).state).toBe('on-time');
  });
});

describe('a window of the resident’s', () => {
  const window: DatedClock = { ...clock, whose: 'resident' };

  it.each([
    ['is open', '2026-03-02', 'on-time', 4],
    ['is open for the last day', '2026-03-06', 'due-today', 0],
    ['is closed from the next day, never overdue', '2026-03-09', 'closed', 1],
  ])('%s', (...row) => {
    const [, today, state, workingDays] = row;
    expect(standing(window, plainDate(today), calendar)).toEqual({ state, workingDays });
  });
});

describe('a stopped clock', () => {
  it.each([
    ['done early, with days to spare', '2026-03-02', 'done-in-time', 4],
    ['done on the due date, which is in time', '2026-03-06', 'done-in-time', 0],
    ['done late', '2026-03-11', 'done-late', 3],
    ['done late on the very next day, a Saturday', '2026-03-07', 'done-late', 0],
  ])('was %s', (...row) => {
    const [, stoppedOn, state, workingDays] = row;
    const stopped = { ...clock, stoppedOn: plainDate(stoppedOn) };
    expect(standing(stopped, plainDate('2026-05-01'), calendar)).toEqual({ state, workingDays });
  });

  it('needs no holidays for today’s year', () => {
    const stopped = { ...clock, stoppedOn: plainDate('2026-03-06') };
    expect(standing(stopped, plainDate('2035-01-01'), calendar).state).toBe('done-in-time');
  });
});

describe('a year whose bank holidays are not loaded', () => {
  it('has weekdays that are likely to be working days: it is known what is late, and about how much', () => {
    expect(standing(clock, plainDate('2035-01-01'), calendar).state).toBe('overdue');
    const next = { ...clock, dueOn: plainDate('2035-01-08') };
    expect(standing(next, plainDate('2035-01-01'), calendar)).toMatchObject({
      state: 'on-time',
      workingDays: 5,
    });
  });
});

describe('a clock without a date', () => {
  it('waits while it runs: it cannot be late', () => {
    expect(standing({ ...clock, dueOn: null }, plainDate('2026-05-01'), calendar)).toEqual({
      state: 'waiting',
      workingDays: 0,
    });
  });

  it('was done in time when it stopped', () => {
    const stopped = { ...clock, dueOn: null, stoppedOn: plainDate('2026-03-06') };
    expect(standing(stopped, plainDate('2026-05-01'), calendar).state).toBe('done-in-time');
  });
});

describe('a limit in hours', () => {
  const hours = { ...clock, dueAt: '2026-03-06T14:05:00.000Z', stoppedAt: null };
  const at = (now: string) => ({ today: plainDate(now.slice(0, 10)), now });

  it.each([
    ['is due today until the minute', '2026-03-06T14:05:00.000Z', 'due-today'],
    ['is overdue from then on', '2026-03-06T14:05:01.000Z', 'overdue'],
    ['stays overdue', '2026-03-07T09:00:00.000Z', 'overdue'],
    ['is due soon the day before', '2026-03-05T09:00:00.000Z', 'due-soon'],
  ])('%s', (...[, now, state]) => {
    expect(standingAt(hours, at(now), calendar).state).toBe(state);
  });

  it.each([
    ['in time to the minute', '2026-03-06T14:05:00.000Z', 'done-in-time'],
    ['late by a minute', '2026-03-06T14:06:00.000Z', 'done-late'],
    ['in time by the day, where the minute is not known', null, 'done-in-time'],
  ])('is done %s', (...[, stoppedAt, state]) => {
    const stopped = { ...hours, stoppedOn: plainDate('2026-03-06'), stoppedAt };
    expect(standingAt(stopped, at('2026-04-01T09:00:00.000Z'), calendar).state).toBe(state);
  });

  it('is by the day where its own end is not known', () => {
    const known = { ...hours, dueAt: null };
    expect(standingAt(known, at('2026-03-06T23:00:00.000Z'), calendar).state).toBe('due-today');
  });
});
