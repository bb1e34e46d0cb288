import { describe, expect, it } from 'vitest';
import type { Nation } from '#lib/domain/calendar/bank-holidays';
import { plainDate } from '#lib/domain/calendar/plain-date';
import type { ClockPolicy, ClockRule } from '#lib/domain/deadlines/clock-rule';
import { explainClock } from '#lib/domain/deadlines/explain';
import { EXCHANGES, FACT_TYPES, type Fact } from '#lib/domain/deadlines/fact';
import type { Reason } from '#lib/domain/deadlines/reason';
import { dpComplaintClocks } from '#lib/domain/deadlines/rules/dp-complaint';
import { foiClocks } from '#lib/domain/deadlines/rules/foi';
import { foisaClocks } from '#lib/domain/deadlines/rules/foisa';
import { hazardClocks } from '#lib/domain/deadlines/rules/hazard';
import { lgscoClocks } from '#lib/domain/deadlines/rules/lgsco';
import { sarClocks } from '#lib/domain/deadlines/rules/sar';
import { clockWords, endWords } from '#lib/messages/clock-words';
import { countingIn, facts } from '#lib/testing/clocks';

const on = plainDate('2026-02-02');
const later = plainDate('2026-02-09');

function words(rule: ClockRule, given: readonly Fact[], policy: ClockPolicy = {}): string[] {
  const explained = explainClock(rule, given, countingIn('england-and-wales', policy));
  return clockWords(explained?.reasons ?? expect.unreachable(), 'en');
}

function one(reason: Reason): string {
  return clockWords([reason], 'en')[0] ?? '';
}

describe('the end of a clock in words', () => {
  it('is a day, or the minute of a day, or nothing while it waits', () => {
    expect(endWords({ dueOn: on, dueAt: null }, 'en')).toBe('Monday 2 February 2026');
    const dueAt = '2026-02-02T14:05:00.000Z';
    expect(endWords({ dueOn: on, dueAt }, 'en')).toBe('14:05 on Monday 2 February 2026');
    expect(endWords({ dueOn: null, dueAt: null }, 'en')).toBeNull();
  });
});

describe('a date in words', () => {
  it('of an information request over St Patrick’s Day', () => {
    expect(words(foiClocks.response, facts('2026-03-02'))).toEqual([
      'We received it on Monday 2 March 2026.',
      'We count 20 working days from the next day, without weekends and bank holidays anywhere in the United Kingdom.',
      '8 weekend days do not count.',
      'St Patrick’s Day on Tuesday 17 March 2026 does not count: it is a day off in Northern Ireland.',
      'So the last day is Tuesday 31 March 2026.',
      'The rule: Freedom of Information Act 2000, section 10(1): promptly, and not later than the twentieth working day following the date of receipt.',
      'Counted with the list of bank holidays uk-2012-2028.1.',
    ]);
  });

  it('of a complaint that is not acknowledged yet', () => {
    expect(words(lgscoClocks.stage1, facts('2026-02-02'))).toContain(
      'This is the latest date. It may be sooner, because we count again from the day we write to you.',
    );
  });

  it('of a complaint that was acknowledged late: also what would have been the last day', () => {
    const late = facts('2026-02-02', ['acknowledged', '2026-02-12']);
    expect(words(lgscoClocks.stage1, late).slice(0, 2)).toEqual([
      'We told you on Thursday 12 February 2026 that we are looking at it.',
      'That was late: it should have been by Monday 9 February 2026. Then the last day would have been Monday 23 February 2026.',
    ]);
  });

  it('of another date that can still change', () => {
    expect(words(foisaClocks.reviewWindow, facts('2026-02-02'))).toContain(
      'This date may still change: we count again when the next thing has happened.',
    );
  });

  it('of a Saturday’s receipt that counts as Monday’s', () => {
    const deem: ClockPolicy = { nonWorkingReceipt: 'deem-next-working-day' };
    expect(words(foiClocks.response, facts('2026-02-14'), deem)[1]).toBe(
      'Saturday 14 February 2026 was not a day we work, or it came after hours. It counts as received on Monday 16 February 2026.',
    );
  });

  it('of a month that begins with proof of identity, stops for a question and ends on a day off', () => {
    const given = facts(
      '2026-07-05',
      ['id-received', '2026-07-15'],
      ['clarification-requested', '2026-07-17'],
      ['clarification-received', '2026-07-24'],
    );
    expect(words(sarClocks.response, given).slice(0, -2)).toEqual([
      'We received it on Sunday 5 July 2026.',
      'You showed us on Wednesday 15 July 2026 who you are. So we count afresh from that day.',
      'We count one month, to the same date.',
      'From Friday 17 July 2026 to Friday 24 July 2026 we waited for your answer. 8 days are left out for it.',
      'Sunday 23 August 2026 is a weekend day, so the last day moves to the next working day, Monday 24 August 2026.',
      'So the last day is Monday 24 August 2026.',
    ]);
  });

  it('of a month that ends on a bank holiday, or is too short', () => {
    expect(words(sarClocks.response, facts('2026-03-03'))).toContain(
      'Friday 3 April 2026 is a day off (Good Friday), so the last day moves to the next working day, Tuesday 7 April 2026.',
    );
    expect(words(sarClocks.response, facts('2027-01-31'))).toContain(
      'That month has no day 31, so we take its last day, Sunday 28 February 2027.',
    );
  });

  it('of an emergency, to the minute', () => {
    const report: Fact = { type: 'received', on, at: '2026-02-02T09:30:00.000Z' };
    expect(words(hazardClocks.emergency, [report]).slice(1, 4)).toEqual([
      'This date may still change: we count again when the next thing has happened.',
      'We count 24 hours, nights and weekends too.',
      'So it must be done by 09:30 on Tuesday 3 February 2026.',
    ]);
  });

  it('names the rules of the case beside the bank holidays', () => {
    const explained = explainClock(foiClocks.response, facts('2026-03-02'), countingIn('scotland'));
    expect(clockWords(explained?.reasons ?? [], 'en', 'foi/2000').at(-1)).toBe(
      'Counted by our rules foi/2000, with the list of bank holidays uk-2012-2028.1.',
    );
  });
});

describe('a reason in words', () => {
  it.each(FACT_TYPES)('says what %s was, and when', (by) => {
    expect(one({ kind: 'began', by, on })).toMatch(/ on Monday 2 February 2026.*\.$/);
  });

  it.each(EXCHANGES)('$asked: says what was waited for, and what is', ({ asked, answered }) => {
    expect(one({ kind: 'paused', asked, from: on, to: later, days: 1 })).toMatch(
      /^From Monday 2 February 2026 to Monday 9 February 2026 we waited .+\. 1 day is left out for it\.$/,
    );
    expect(one({ kind: 'waiting', for: answered, since: on })).toMatch(
      /^On Monday 2 February 2026 we asked you .+\. The days do not count until you /,
    );
  });

  it('says that a pause over a weekend takes nothing', () => {
    const pause: Reason = { kind: 'paused', asked: 'fees-notice', from: on, to: later, days: 0 };
    expect(one(pause)).toContain('No day is left out for it.');
  });

  it.each([
    [
      'a month from the next day',
      sarClocks.partThree,
      'We count one month from the next day, to the same date.',
    ],
    [
      'months beginning with a day',
      foiClocks.feeLastDay,
      'We count 3 months beginning with that day, so the last day is the one before the same date.',
    ],
    [
      'days',
      dpComplaintClocks.acknowledge,
      'We count 30 days from the next day, weekends and bank holidays too.',
    ],
  ])('counts %s', (_, { limit }, sentence) => {
    expect(one({ kind: 'limit', limit, calendar: 'uk-any' })).toBe(sentence);
  });

  it('counts the first day too, where the Act says so', () => {
    const literal = words(dpComplaintClocks.acknowledge, facts('2026-06-25'), { count: 'inclusive' });
    expect(literal[1]).toBe('We count 30 days, weekends and bank holidays too. That day is the first.');
  });

  it.each<[readonly Nation[], string]>([
    [['scotland'], 'in Scotland'],
    [['scotland', 'northern-ireland'], 'in Scotland and in Northern Ireland'],
    [['england-and-wales', 'scotland', 'northern-ireland'], 'in the whole United Kingdom'],
    [[], 'in the whole United Kingdom'],
  ])('a holiday of %j is a day off %s', (nations, where) => {
    expect(one({ kind: 'holiday', holiday: { date: on, title: 'A day', nations } })).toBe(
      `A day on Monday 2 February 2026 does not count: it is a day off ${where}.`,
    );
  });

  it('says why more time was taken, where a reason was recorded', () => {
    const source = { title: 'The Act, section 10(3)', rule: 'a reasonable time' };
    const taken = { kind: 'extended', on, from: later, until: plainDate('2026-03-02'), source } as const;
    const sentence =
      'On Monday 2 February 2026 we took more time: until Monday 2 March 2026 instead of Monday 9 February 2026.';
    const rule = 'The rule: The Act, section 10(3): a reasonable time.';
    expect(one({ ...taken, reason: null })).toBe(`${sentence} ${rule}`);
    expect(one({ ...taken, reason: 'It is complex' })).toBe(`${sentence} Why: It is complex. ${rule}`);
    expect(one({ kind: 'capped', on })).toBe(
      'By that rule Monday 2 February 2026 is the latest date there can be.',
    );
  });
});
