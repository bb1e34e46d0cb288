import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, plainDate } from '#lib/domain/calendar/plain-date';
import type { ClockRule } from '#lib/domain/deadlines/clock-rule';
import { explainClock, summariseDays } from '#lib/domain/deadlines/explain';
import type { Fact } from '#lib/domain/deadlines/fact';
import { workingDays as limitOf } from '#lib/domain/deadlines/limit';
import { cmpAck } from '#lib/domain/deadlines/rules/lgsco';
import { clockOf, english, facts } from '#lib/testing/clocks';

const rule: ClockRule = {
  ...cmpAck,
  limit: limitOf(3),
  source: { title: 'Complaint Handling Code', rule: '6' },
};
const afterAcknowledgement: ClockRule = {
  ...rule,
  starts: 'acknowledged',
  stops: ['response-sent'],
  untilStarted: { from: 'received', workingDays: 5 },
};

function explain(explained: ClockRule, given: readonly Fact[]) {
  return explainClock(explained, given, english) ?? expect.unreachable();
}

describe('a due date explained day by day', () => {
  const explained = explain(rule, facts('2026-04-02'));

  it('shows each day from receipt to the due date and why it counts or not', () => {
    expect(explained.days.map(({ on, kind, number }) => [on, kind, number])).toEqual([
      ['2026-04-02', 'start', null],
      ['2026-04-03', 'holiday', null],
      ['2026-04-04', 'weekend', null],
      ['2026-04-05', 'weekend', null],
      ['2026-04-06', 'holiday', null],
      ['2026-04-07', 'counted', 1],
      ['2026-04-08', 'counted', 2],
      ['2026-04-09', 'due', 3],
    ]);
  });

  it('names the holidays, and only on their days', () => {
    expect(explained.days.map(({ holiday }) => holiday?.title ?? null)).toEqual([
      null,
      'Good Friday',
      null,
      null,
      'Easter Monday',
      null,
      null,
      null,
    ]);
  });

  it('says which rule, from which source, in whose calendar, how many days', () => {
    expect(explained).toMatchObject({
      rule: 'Acknowledge',
      source: { title: 'Complaint Handling Code', rule: '6' },
      calendarLabel: 'England and Wales',
      workingDays: 3,
    });
  });

  it('counts what was skipped', () => {
    const { weekendDays, holidays } = summariseDays(explained.days);
    expect(weekendDays).toBe(2);
    expect(holidays.map(({ date }) => date)).toEqual(['2026-04-03', '2026-04-06']);
  });

  it('explains an information request in the calendar of the whole UK', () => {
    const request: ClockRule = { ...rule, calendar: 'uk-any', limit: limitOf(20) };
    const { calendarLabel, days } = explain(request, facts('2026-03-02'));
    expect(calendarLabel).toBe('All nations of the UK');
    expect(summariseDays(days).holidays.map(({ title }) => title)).toEqual(['St Patrick’s Day']);
  });

  it('begins with the acknowledgement where the rule counts from it', () => {
    const given = facts('2026-02-02', ['acknowledged', '2026-02-05']);
    const { days, workingDays, startedBy } = explain(afterAcknowledgement, given);
    expect(startedBy).toBe('acknowledged');
    expect(days[0]).toEqual({ on: '2026-02-05', kind: 'start', number: null, holiday: null });
    expect(workingDays).toBe(3);
  });

  it('begins with the receipt, and counts the time to acknowledge too, until then', () => {
    const { days, workingDays, startedBy } = explain(afterAcknowledgement, facts('2026-02-02'));
    expect(startedBy).toBe('received');
    expect(days[0]).toMatchObject({ on: '2026-02-02', kind: 'start' });
    expect(workingDays).toBe(8);
    expect(days.at(-1)).toMatchObject({ kind: 'due', number: 8 });
  });

  it('always tells the same story as the clock: no day missing, the last one due', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(rule, afterAcknowledgement),
        fc.nat({ max: 5800 }),
        fc.option(fc.nat({ max: 20 })),
        (...[anyRule, offset, after]) => {
          const on = addDays(plainDate('2012-01-01'), offset);
          const given = facts(on, ...(after === null ? [] : [['acknowledged', addDays(on, after)] as const]));
          const { days, workingDays } = explain(anyRule, given);
          const clock = clockOf(anyRule, given);
          expect(days[0]?.on).toBe(clock.startsOn);
          expect(days.at(-1)).toMatchObject({ on: clock.dueOn, kind: 'due', number: workingDays });
          expect(days).toHaveLength(daysBetween(clock.startsOn, clock.dueOn ?? expect.unreachable()) + 1);
          expect(days.filter(({ number }) => number !== null)).toHaveLength(
            workingDays ?? expect.unreachable(),
          );
        },
      ),
    );
  });
});
