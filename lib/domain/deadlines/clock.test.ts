import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NATIONS } from '#lib/domain/calendar/bank-holidays';
import { addDays, londonDate, parsePlainDate, plainDate } from '#lib/domain/calendar/plain-date';
import { ukBankHolidays } from '#lib/domain/calendar/uk-bank-holidays';
import { isCalendarError, isWorkingDay, workingCalendar } from '#lib/domain/calendar/working-days';
import { calendarOf, nextDue, runClock, runClocks } from '#lib/domain/deadlines/clock';
import type { ClockRule, Moments } from '#lib/domain/deadlines/clock-rule';

const calendars = {
  council: workingCalendar('england-and-wales', ukBankHolidays),
  ukAny: workingCalendar('uk-any', ukBankHolidays),
};

const foi: ClockRule = {
  id: 'foi-answer',
  name: 'Answer the request',
  limit: { workingDays: 20 },
  calendar: 'uk-any',
  starts: 'received',
  stops: 'answered',
  soonWithin: 5,
  source: { title: 'Freedom of Information Act 2000', rule: 's.10(1)' },
};

const acknowledge: ClockRule = {
  ...foi,
  id: 'complaint-acknowledge',
  name: 'Acknowledge the complaint',
  limit: { workingDays: 5 },
  calendar: 'council',
  stops: 'acknowledged',
  source: { title: 'Complaint Handling Code', rule: '6' },
};

const stageOne: ClockRule = {
  ...acknowledge,
  id: 'complaint-stage-1',
  name: 'Stage 1 answer',
  limit: { workingDays: 10 },
  starts: 'acknowledged',
  stops: 'answered',
  untilStarted: { workingDays: 5 },
};

const received = (on: string, later: Partial<Moments> = {}): Moments => ({
  receivedOn: plainDate(on),
  acknowledgedOn: null,
  answeredOn: null,
  ...later,
});

describe('an information request is due on the twentieth working day', () => {
  it.each([
    ['no holiday in range: exactly four weeks', '2026-02-02', '2026-03-02'],
    ['St Patrick’s Day is skipped for an English council', '2026-03-02', '2026-03-31'],
    ['received on Maundy Thursday', '2026-04-02', '2026-05-05'],
    ['received on Easter Monday', '2026-04-06', '2026-05-05'],
    ['the spring bank holiday and the Scottish 15 June', '2026-05-18', '2026-06-17'],
    ['Christmas, New Year and the Scottish 4 January', '2026-12-07', '2027-01-08'],
    ['received on Christmas Eve', '2026-12-24', '2027-01-27'],
    ['a leap February', '2028-02-01', '2028-02-29'],
    ['the coronation', '2023-04-20', '2023-05-22'],
    ['the Orangemen’s holiday and the Scottish summer holiday', '2021-07-03', '2021-08-03'],
    ['received on a Saturday', '2026-02-14', '2026-03-13'],
    ['received on the Friday before it', '2026-02-13', '2026-03-13'],
    ['one second before midnight in summer', '2026-06-30T23:59:59+01:00', '2026-07-29'],
    ['half past midnight in London, still the day before in UTC', '2026-06-30T23:30:00Z', '2026-07-30'],
    ['the night before the clocks go forward', '2026-03-28T23:30:00Z', '2026-04-28'],
    ['the hour that happens twice', '2026-10-25T00:30:00Z', '2026-11-20'],
  ])('%s', (_, at, due) => {
    const on = parsePlainDate(at) ?? londonDate(new Date(at));
    expect(runClock(foi, received(on), calendars).dueOn).toBe(due);
  });
});

describe('a complaint is due on the days of the council’s own nation', () => {
  it.each([
    ['acknowledged within five working days', '2026-02-02', '2026-02-09'],
    ['over Christmas', '2026-12-21', '2026-12-30'],
    ['St Patrick’s Day counts in England', '2026-03-16', '2026-03-23'],
  ])('%s', (_, on, due) => {
    expect(runClock(acknowledge, received(on), calendars).dueOn).toBe(due);
  });

  it.each([
    ['2026-02-02', '2026-02-05', '2026-02-19'],
    ['2026-08-20', '2026-08-24', '2026-09-08'],
    // Three weeks late: the literal limit still runs from the acknowledgement.
    ['2026-02-02', '2026-03-02', '2026-03-16'],
  ])('received %s, acknowledged %s: the answer is due %s', (on, acknowledgedOn, due) => {
    const clock = runClock(stageOne, received(on, { acknowledgedOn: plainDate(acknowledgedOn) }), calendars);
    expect(clock).toMatchObject({ startsOn: acknowledgedOn, dueOn: due, provisional: false });
  });

  it('shows receipt + 5 + 10 until it is acknowledged, and says that this may change', () => {
    const clock = runClock(stageOne, received('2026-02-02'), calendars);
    expect(clock).toMatchObject({ startsOn: '2026-02-02', dueOn: '2026-02-23', provisional: true });
  });

  it('shows receipt + the limit when the rule allows no time for acknowledging', () => {
    const { untilStarted: _, ...rule } = stageOne;
    expect(runClock(rule, received('2026-02-02'), calendars)).toMatchObject({ dueOn: '2026-02-16' });
  });
});

describe('a clock', () => {
  const acknowledgedOn = plainDate('2026-02-05');
  const answeredOn = plainDate('2026-02-18');

  it('carries what a page shows of its rule', () => {
    expect(runClock(foi, received('2026-02-02'), calendars)).toEqual({
      ruleId: 'foi-answer',
      name: 'Answer the request',
      calendar: 'uk-any',
      startsOn: '2026-02-02',
      dueOn: '2026-03-02',
      provisional: false,
      stoppedOn: null,
      soonWithin: 5,
      source: { title: 'Freedom of Information Act 2000', rule: 's.10(1)' },
    });
  });

  it.each([
    ['runs until something happens', acknowledge, {}, null],
    ['stops at the acknowledgement', acknowledge, { acknowledgedOn, answeredOn }, acknowledgedOn],
    ['for acknowledging stops at an answer sent at once', acknowledge, { answeredOn }, answeredOn],
    ['for answering does not stop at the acknowledgement', stageOne, { acknowledgedOn }, null],
    ['for answering stops at the answer', stageOne, { acknowledgedOn, answeredOn }, answeredOn],
  ])('%s', (...row) => {
    const [, rule, later, stoppedOn] = row;
    expect(runClock(rule, received('2026-02-02', later), calendars).stoppedOn).toBe(stoppedOn);
  });

  it('counts in the calendar its rule names', () => {
    expect(calendarOf(foi, calendars)).toBe(calendars.ukAny);
    expect(calendarOf(runClock(acknowledge, received('2026-02-02'), calendars), calendars)).toBe(
      calendars.council,
    );
  });

  it('refuses when the holidays of the due date’s year are not loaded', () => {
    try {
      runClock(foi, received('2028-12-20'), calendars);
      expect.unreachable();
    } catch (error) {
      expect(isCalendarError(error)).toBe(true);
    }
  });
});

describe('the clocks of a case', () => {
  const rules = [stageOne, acknowledge];
  const due = (later: Partial<Moments>) =>
    nextDue(runClocks(rules, received('2026-02-02', later), calendars));

  it('keep the order of the rules', () => {
    const clocks = runClocks(rules, received('2026-02-02'), calendars);
    expect(clocks.map(({ ruleId }) => ruleId)).toEqual(['complaint-stage-1', 'complaint-acknowledge']);
  });

  it('say which is due next, and nothing once all have stopped', () => {
    expect(due({})?.ruleId).toBe('complaint-acknowledge');
    expect(due({ acknowledgedOn: plainDate('2026-02-05') })?.ruleId).toBe('complaint-stage-1');
    expect(due({ answeredOn: plainDate('2026-02-05') })).toBeNull();
    expect(nextDue([])).toBeNull();
  });

  it('name the earlier rule of two due on one day', () => {
    const twin = { ...acknowledge, id: 'twin' };
    expect(nextDue(runClocks([acknowledge, twin], received('2026-02-02'), calendars))?.ruleId).toBe(
      acknowledge.id,
    );
  });
});

describe('whatever the case', () => {
  const anyDate = fc.integer({ min: 0, max: 5800 }).map((days) => addDays(plainDate('2012-01-01'), days));
  const anyRule = fc.constantFrom(foi, acknowledge, stageOne);
  const anyMoments = fc
    .tuple(anyDate, fc.option(fc.nat({ max: 40 })))
    .map(([on, after]) => received(on, after === null ? {} : { acknowledgedOn: addDays(on, after) }));

  it('the due date is a working day after the start', () => {
    fc.assert(
      fc.property(anyRule, anyMoments, (rule, moments) => {
        const clock = runClock(rule, moments, calendars);
        expect(clock.dueOn > clock.startsOn).toBe(true);
        expect(isWorkingDay(clock.dueOn, calendarOf(rule, calendars))).toBe(true);
      }),
    );
  });

  it('one holiday more never makes a deadline earlier', () => {
    fc.assert(
      fc.property(anyRule, anyMoments, fc.nat({ max: 60 }), (...[rule, moments, after]) => {
        const date = addDays(moments.receivedOn, after);
        const holiday = { date, title: 'Day of mourning', nations: NATIONS };
        const table = { ...ukBankHolidays, byDate: new Map([...ukBankHolidays.byDate, [date, holiday]]) };
        const more = {
          council: workingCalendar('england-and-wales', table),
          ukAny: workingCalendar('uk-any', table),
        };
        expect(runClock(rule, moments, more).dueOn >= runClock(rule, moments, calendars).dueOn).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
