import { describe, expect, it } from 'vitest';
import { londonDate, parsePlainDate } from '#lib/domain/calendar/plain-date';
import { isCalendarError } from '#lib/domain/calendar/working-days';
import { datesToTell, nextDue, runClock, runClocks } from '#lib/domain/deadlines/clock';
import type { ClockRule } from '#lib/domain/deadlines/clock-rule';
import type { FactType } from '#lib/domain/deadlines/fact';
import { dpComplaintClocks } from '#lib/domain/deadlines/rules/dp-complaint';
import { foiClocks } from '#lib/domain/deadlines/rules/foi';
import { housingClocks } from '#lib/domain/deadlines/rules/housing';
import { lgscoClocks } from '#lib/domain/deadlines/rules/lgsco';
import { calendarOf } from '#lib/domain/deadlines/trace';
import { clockOf, english, facts } from '#lib/testing/clocks';

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
    expect(clockOf(foiClocks.response, facts(on)).dueOn).toBe(due);
  });
});

describe('a complaint is due on the days of the council’s own nation', () => {
  it.each([
    ['acknowledged within five working days', '2026-02-02', '2026-02-09'],
    ['over Christmas', '2026-12-21', '2026-12-30'],
    ['St Patrick’s Day counts in England', '2026-03-16', '2026-03-23'],
  ])('%s', (_, on, due) => {
    expect(clockOf(lgscoClocks.acknowledge, facts(on)).dueOn).toBe(due);
  });

  it.each([
    ['2026-02-02', '2026-02-05', '2026-02-19'],
    ['2026-08-20', '2026-08-24', '2026-09-08'],
    // Three weeks late: the literal limit still runs from the acknowledgement.
    ['2026-02-02', '2026-03-02', '2026-03-16'],
  ])('received %s, acknowledged %s: the answer is due %s', (on, acknowledgedOn, due) => {
    const clock = clockOf(lgscoClocks.stage1, facts(on, ['acknowledged', acknowledgedOn]));
    expect(clock).toMatchObject({ startsOn: acknowledgedOn, dueOn: due, provisional: false });
  });

  it('shows receipt + 5 + 10 until it is acknowledged, and says that this may change', () => {
    const clock = clockOf(lgscoClocks.stage1, facts('2026-02-02'));
    expect(clock).toMatchObject({ startsOn: '2026-02-02', dueOn: '2026-02-23', provisional: true });
  });

  it('shows receipt + the limit when the rule allows no time for acknowledging', () => {
    const rule = { ...lgscoClocks.stage1, untilStarted: { from: 'received', workingDays: 0 } } as const;
    expect(clockOf(rule, facts('2026-02-02'))).toMatchObject({ dueOn: '2026-02-16' });
  });
});

describe('a clock', () => {
  const acknowledged = ['acknowledged', '2026-02-05'] as const;
  const answered = ['response-sent', '2026-02-18'] as const;

  it('carries what a page shows of its rule', () => {
    expect(clockOf(foiClocks.response, facts('2026-02-02'))).toEqual({
      ruleId: 'foi-response',
      name: 'Answer',
      whose: 'council',
      calendar: 'uk-any',
      stops: ['response-sent'],
      startsOn: '2026-02-02',
      dueOn: '2026-03-02',
      dueAt: null,
      waiting: null,
      provisional: false,
      target: { name: 'Draft ready', on: '2026-02-16' },
      extendedOn: null,
      stoppedOn: null,
      stoppedBy: null,
      stoppedAt: null,
      soonWithin: 5,
      source: foiClocks.response.source,
    });
  });

  it.each([
    ['instead of the rule’s', foiClocks.response, '2026-02-23'],
    ['where the rule has none', lgscoClocks.acknowledge, '2026-02-05'],
  ])('has the date that the council has set itself, %s', (_what, rule, on) => {
    const targets = { 'foi-response': 15, 'cmp-ack': 3 };
    const clock = runClock(rule, facts('2026-02-02'), { ...english, targets });
    expect(clock?.target).toEqual({ name: 'Our own date', on });
  });

  it.each([
    ['runs until something happens', lgscoClocks.acknowledge, [], null],
    ['stops at the acknowledgement', lgscoClocks.acknowledge, [acknowledged, answered], '2026-02-05'],
    ['for acknowledging stops at an answer sent at once', lgscoClocks.acknowledge, [answered], '2026-02-18'],
    ['for answering does not stop at the acknowledgement', lgscoClocks.stage1, [acknowledged], null],
    ['for answering stops at the answer', lgscoClocks.stage1, [acknowledged, answered], '2026-02-18'],
  ])('%s', (...row) => {
    const [, rule, later, stoppedOn] = row;
    expect(clockOf(rule, facts('2026-02-02', ...later)).stoppedOn).toBe(stoppedOn);
  });

  it('counts in the calendar its rule names', () => {
    expect(calendarOf(foiClocks.response, english)).toBe(english.calendars['uk-any']);
    expect(calendarOf(clockOf(lgscoClocks.acknowledge, facts('2026-02-02')), english)).toBe(
      english.calendars.council,
    );
  });

  it('refuses when the holidays of the due date’s year are not loaded', () => {
    try {
      clockOf(foiClocks.response, facts('2028-12-20'));
      expect.unreachable();
    } catch (error) {
      expect(isCalendarError(error)).toBe(true);
    }
  });

  it('needs no holidays for a period that ends on whatever day it is', () => {
    const answered = facts('2028-02-01', ['response-sent', '2028-03-01']);
    expect(clockOf(housingClocks.ombudsmanWindow, answered).dueOn).toBe('2029-03-01');
  });
});

describe('the clocks of a case', () => {
  const rules = [lgscoClocks.stage1, lgscoClocks.acknowledge];
  const due = (...later: readonly (readonly [FactType, string])[]) =>
    nextDue(runClocks(rules, facts('2026-02-02', ...later), english));

  it('keep the order of the rules', () => {
    const clocks = runClocks(rules, facts('2026-02-02'), english);
    expect(clocks.map(({ ruleId }) => ruleId)).toEqual(['cmp-stage1', 'cmp-ack']);
  });

  it('say which is due next, and nothing once all have stopped', () => {
    expect(due()?.ruleId).toBe('cmp-ack');
    expect(due(['acknowledged', '2026-02-05'])?.ruleId).toBe('cmp-stage1');
    expect(due(['response-sent', '2026-02-05'])).toBeNull();
    expect(nextDue([])).toBeNull();
  });

  it('name the earlier rule of two due on one day', () => {
    const twin = { ...lgscoClocks.acknowledge, id: 'twin' };
    expect(nextDue(runClocks([lgscoClocks.acknowledge, twin], facts('2026-02-02'), english))?.ruleId).toBe(
      lgscoClocks.acknowledge.id,
    );
  });
});

describe('the dates that are told', () => {
  const told = (rules: readonly ClockRule[], ...later: readonly (readonly [FactType, string])[]) =>
    datesToTell(runClocks(rules, facts('2026-11-23', ...later), english));

  it('are those of the first word and of the answer', () => {
    const stage1 = [lgscoClocks.stage1, lgscoClocks.acknowledge];
    expect(told(stage1)).toEqual({ acknowledgeBy: '2026-11-30', answerBy: '2026-12-14' });
    expect(told([lgscoClocks.acknowledge])).toEqual({ acknowledgeBy: '2026-11-30', answerBy: null });
    const stage2 = [lgscoClocks.stage2, lgscoClocks.stage2Acknowledge];
    expect(told(stage2, ['escalation-received', '2026-11-23']).acknowledgeBy).toBe('2026-11-30');
    expect(told([])).toEqual({ acknowledgeBy: null, answerBy: null });
  });

  it('leave out a first word that may come after the answer', () => {
    const { acknowledge } = dpComplaintClocks;
    expect(told([acknowledge]).acknowledgeBy).toBe('2026-12-23');
    expect(told([acknowledge, foiClocks.response])).toEqual({ acknowledgeBy: null, answerBy: '2026-12-22' });
  });
});
