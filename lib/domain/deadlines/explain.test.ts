import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import type { ClockPolicy, ClockRule } from '#lib/domain/deadlines/clock-rule';
import { explainClock } from '#lib/domain/deadlines/explain';
import type { Fact } from '#lib/domain/deadlines/fact';
import type { Reason } from '#lib/domain/deadlines/reason';
import { adultSocialCareClocks } from '#lib/domain/deadlines/rules/adult-social-care';
import { childrensSocialCareClocks } from '#lib/domain/deadlines/rules/childrens-social-care';
import { dpComplaintClocks } from '#lib/domain/deadlines/rules/dp-complaint';
import { foiClocks } from '#lib/domain/deadlines/rules/foi';
import { hazardClocks } from '#lib/domain/deadlines/rules/hazard';
import { lgscoClocks } from '#lib/domain/deadlines/rules/lgsco';
import { sarClocks } from '#lib/domain/deadlines/rules/sar';
import { countingIn, facts } from '#lib/testing/clocks';

function explain(rule: ClockRule, given: readonly Fact[], policy: ClockPolicy = {}) {
  return explainClock(rule, given, countingIn('england-and-wales', policy)) ?? expect.unreachable();
}

function kinds(rule: ClockRule, given: readonly Fact[]) {
  return explain(rule, given).reasons.map(({ kind }) => kind);
}

function reason<K extends Reason['kind']>(kind: K, [...parts]: Parameters<typeof explain>) {
  return explain(...parts).reasons.find((each) => each.kind === kind);
}

describe('a due date explained day by day', () => {
  it('shows each day from receipt to the due date and why it counts or not', () => {
    const { days } = explain(adultSocialCareClocks.acknowledge, facts('2026-04-02'));
    expect(days.map(({ on, kind, number }) => [on, kind, number])).toEqual([
      ['2026-04-02', 'start', null],
      ['2026-04-03', 'holiday', null],
      ['2026-04-04', 'weekend', null],
      ['2026-04-05', 'weekend', null],
      ['2026-04-06', 'holiday', null],
      ['2026-04-07', 'counted', 1],
      ['2026-04-08', 'counted', 2],
      ['2026-04-09', 'due', 3],
    ]);
    expect(days.map(({ holiday }) => holiday?.title ?? null)).toEqual([
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

  it('shows the days of a pause as paused, weekends among them', () => {
    const given = facts('2026-02-02', ['fees-notice', '2026-02-06'], ['fee-received', '2026-02-09']);
    const { days } = explain(foiClocks.response, given);
    const paused = days.filter(({ kind }) => kind === 'paused').map(({ on }) => on);
    expect(paused).toEqual(['2026-02-06', '2026-02-07', '2026-02-08', '2026-02-09']);
    expect(days.at(-1)).toMatchObject({ on: '2026-03-04', kind: 'due', number: 20 });
  });

  it('does not number the days of a month, and shows why its last day moved', () => {
    const { days } = explain(sarClocks.response, facts('2026-03-03'));
    expect(days.every(({ number }) => number === null)).toBe(true);
    expect(days.slice(-6).map(({ on, kind }) => [on, kind])).toEqual([
      ['2026-04-02', 'counted'],
      ['2026-04-03', 'holiday'],
      ['2026-04-04', 'weekend'],
      ['2026-04-05', 'weekend'],
      ['2026-04-06', 'holiday'],
      ['2026-04-07', 'due'],
    ]);
  });

  it('numbers calendar days, from the start when that is day 1', () => {
    const from = facts('2026-07-02');
    expect(explain(dpComplaintClocks.acknowledge, from).days.slice(-3)).toMatchObject([
      { on: '2026-08-01', kind: 'weekend', number: 30 },
      { on: '2026-08-02', kind: 'weekend', number: null },
      { on: '2026-08-03', kind: 'due', number: null },
    ]);
    const inclusive = explain(dpComplaintClocks.acknowledge, from, { count: 'inclusive' }).days;
    expect(inclusive[0]).toMatchObject({ kind: 'start', number: 1 });
    expect(inclusive.at(-1)).toMatchObject({ on: '2026-07-31', kind: 'due', number: 30 });
  });

  it('ends a month on the day before, by the letter of the Act, where the first day counts too', () => {
    const dueOn = (policy: ClockPolicy) =>
      explain(sarClocks.partThree, facts('2026-06-27'), policy).days.at(-1);
    expect(dueOn({})).toMatchObject({ on: '2026-07-28', kind: 'due' });
    // A Sunday: nothing rolls.
    expect(dueOn({ count: 'inclusive' })).toMatchObject({ on: '2026-07-26', kind: 'due' });
  });

  it('needs no bank holidays where the date needs none: beyond the list, where nothing rolls', () => {
    const last = (rule: ClockRule, given: readonly Fact[]) => explain(rule, given).days.at(-1);
    const due = { kind: 'due', number: null, holiday: null };
    expect(last(adultSocialCareClocks.response, facts('2028-10-02'))).toEqual({ ...due, on: '2029-04-01' });
    const fee = facts('2028-11-01', ['fees-notice', '2028-11-10']);
    expect(last(foiClocks.feeLastDay, fee)).toEqual({ ...due, on: '2029-02-09' });
  });

  it('has no days while the clock waits, and nothing at all before it has begun', () => {
    const waits = facts('2026-02-02', ['clarification-requested', '2026-02-05']);
    expect(explain(foiClocks.response, waits).days).toEqual([]);
    expect(explainClock(foiClocks.review, facts('2026-02-02'), countingIn('england-and-wales'))).toBeNull();
  });
});

describe('the reasons of a date', () => {
  it('are, in the plainest case, what began it, the limit, the days off, the date and the rule', () => {
    const { reasons } = explain(foiClocks.response, facts('2026-03-02'));
    const stPatrick = { date: '2026-03-17', title: 'St Patrick’s Day', nations: ['northern-ireland'] };
    expect(reasons).toEqual([
      { kind: 'began', by: 'received', on: '2026-03-02' },
      { kind: 'limit', limit: foiClocks.response.limit, calendar: 'uk-any' },
      { kind: 'weekends', days: 8 },
      { kind: 'holiday', holiday: stPatrick },
      { kind: 'due', on: '2026-03-31', at: null },
      { kind: 'rule', source: foiClocks.response.source, edition: 'uk-2012-2028.1' },
    ]);
  });

  it('leave weekends out where none was passed over', () => {
    const kindsOf = kinds(adultSocialCareClocks.acknowledge, facts('2026-02-02'));
    expect(kindsOf).toEqual(['began', 'limit', 'due', 'rule']);
  });

  it('name the fact that began the count afresh beside the receipt', () => {
    const given = facts('2026-07-05', ['id-requested', '2026-07-06'], ['id-received', '2026-07-20']);
    expect(explain(sarClocks.response, given).reasons.slice(0, 2)).toEqual([
      { kind: 'began', by: 'received', on: '2026-07-05' },
      { kind: 'afresh', by: 'id-received', on: '2026-07-20' },
    ]);
  });

  it('say when a receipt counts as another day’s', () => {
    const deem: ClockPolicy = { nonWorkingReceipt: 'deem-next-working-day' };
    expect(reason('deemed', [foiClocks.response, facts('2026-02-14'), deem])).toEqual({
      kind: 'deemed',
      from: '2026-02-14',
      to: '2026-02-16',
    });
  });

  it('say what a provisional date waits for', () => {
    const { reasons } = explain(lgscoClocks.stage1, facts('2026-02-02'));
    expect(reasons).toContainEqual({ kind: 'provisional', until: 'acknowledged' });
    expect(reasons).toContainEqual({
      kind: 'limit',
      limit: { unit: 'working-days', count: 15 },
      calendar: 'england-and-wales',
    });
  });

  it('give both dates where the acknowledgement that the limit counts from was late', () => {
    const acknowledged = (on: string) =>
      reason('began-late', [lgscoClocks.stage1, facts('2026-02-02', ['acknowledged', on])]);
    expect(acknowledged('2026-02-09')).toBeUndefined();
    expect(acknowledged('2026-02-10')).toEqual({ kind: 'began-late', by: '2026-02-09', due: '2026-02-23' });
    const given = facts('2026-02-02', ['acknowledged', '2026-02-12']);
    expect(kinds(lgscoClocks.stage1, given).slice(0, 2)).toEqual(['began', 'began-late']);
  });

  it('count a late acknowledgement from the day that the receipt counts for', () => {
    const late: Fact = { type: 'received', on: plainDate('2026-02-06'), at: '2026-02-06T18:30:00.000Z' };
    const told = (on: string) => {
      const acknowledged: Fact = { type: 'acknowledged', on: plainDate(on) };
      return reason('began-late', [lgscoClocks.stage1, [late, acknowledged], { cutoff: '17:00' }]);
    };
    expect(told('2026-02-16')).toBeUndefined();
    expect(told('2026-02-17')).toMatchObject({ by: '2026-02-16', due: '2026-03-02' });
  });

  it('know no late start where the start itself is agreed, nor where no working days are counted', () => {
    const agreed = facts('2026-02-02', ['stage2-received', '2026-02-02'], ['stage2-started', '2026-03-02']);
    expect(reason('began-late', [childrensSocialCareClocks.stage2, agreed])).toBeUndefined();
    const months = { ...lgscoClocks.stage1, limit: sarClocks.response.limit };
    const late = facts('2026-02-02', ['acknowledged', '2026-03-02']);
    expect(reason('began-late', [months, late])).toBeUndefined();
  });

  it('name a pause with the working days it took, or the calendar days of a month clock', () => {
    const fee = facts('2026-02-02', ['fees-notice', '2026-02-06'], ['fee-received', '2026-02-09']);
    expect(reason('paused', [foiClocks.response, fee])).toEqual({
      kind: 'paused',
      asked: 'fees-notice',
      from: '2026-02-06',
      to: '2026-02-09',
      days: 2,
    });
    const asked = ['clarification-requested', '2026-07-10'] as const;
    const question = facts('2026-07-06', asked, ['clarification-received', '2026-07-20']);
    expect(reason('paused', [sarClocks.response, question])).toMatchObject({ days: 11 });
    const late = facts('2026-02-02', ['fees-notice', '2026-03-03'], ['fee-received', '2026-03-04']);
    expect(reason('paused', [foiClocks.response, late])).toBeUndefined();
  });

  it('say that a month is too short, and over what its last day moved', () => {
    const { reasons } = explain(sarClocks.response, facts('2027-01-31'));
    expect(reasons).toContainEqual({ kind: 'month-end', day: 31, on: '2027-02-28' });
    expect(reasons).toContainEqual({ kind: 'rolled', from: '2027-02-28', to: '2027-03-01', holiday: null });
    const easter = reason('rolled', [sarClocks.response, facts('2026-03-03')]);
    expect(easter).toMatchObject({ from: '2026-04-03', to: '2026-04-07', holiday: { title: 'Good Friday' } });
  });

  it('look at the day after receipt where the month is counted from it', () => {
    expect(reason('month-end', [sarClocks.partThree, facts('2027-01-29')])).toEqual({
      kind: 'month-end',
      day: 30,
      on: '2027-02-28',
    });
    expect(reason('month-end', [sarClocks.partThree, facts('2027-01-31')])).toBeUndefined();
  });

  it('say from when until when time was taken, and why', () => {
    const extended = (given?: string): Fact[] => [
      ...facts('2026-02-02', ['acknowledged', '2026-02-05']),
      {
        type: 'extended',
        on: plainDate('2026-02-18'),
        until: plainDate('2026-02-26'),
        ...(given === undefined ? {} : { reason: given }),
      },
    ];
    const taken = {
      kind: 'extended',
      on: '2026-02-18',
      from: '2026-02-19',
      until: '2026-02-26',
      source: lgscoClocks.stage1Extended.source,
    };
    const told = (given?: string) => reason('extended', [lgscoClocks.stage1, extended(given)]);
    expect(told('complex')).toEqual({ ...taken, reason: 'The complaint is complex' });
    expect(told('a flood')).toEqual({ ...taken, reason: 'a flood' });
    expect(told()).toEqual({ ...taken, reason: null });
  });

  it('tell the date that was told, and what moved it since', () => {
    const until = { type: 'extended', on: plainDate('2026-02-10'), until: plainDate('2026-03-15') } as const;
    const counted = { ...until, workingDays: 24 };
    const fee = facts('2026-02-02', ['fees-notice', '2026-02-12'], ['fee-received', '2026-02-16']);
    const paid = fee.slice(1);
    const { reasons } = explain(foiClocks.response, [...facts('2026-02-02'), counted, ...paid]);
    expect(reasons.slice(4, 8)).toEqual([
      {
        kind: 'extended',
        on: '2026-02-10',
        from: '2026-03-02',
        until: '2026-03-15',
        reason: null,
        source: foiClocks.pitTarget.source,
      },
      { kind: 'rolled', from: '2026-03-15', to: '2026-03-16', holiday: null },
      { kind: 'paused', asked: 'fees-notice', from: '2026-02-12', to: '2026-02-16', days: 3 },
      { kind: 'due', on: '2026-03-20', at: null },
    ]);
  });

  it('say that the law allows no later date than it does, whatever was told', () => {
    const more = { type: 'extended', on: plainDate('2026-02-10'), until: plainDate('2026-04-30') } as const;
    const { reasons } = explain(foiClocks.response, [...facts('2026-02-02'), more]);
    const dates = reasons.filter(({ kind }) => kind === 'extended' || kind === 'capped' || kind === 'due');
    expect(dates).toMatchObject([
      { until: '2026-04-30' },
      { kind: 'capped', on: '2026-03-31' },
      { kind: 'due', on: '2026-03-31' },
    ]);
    const months = { ...more, until: plainDate('2026-04-26') };
    const rolled = explain(sarClocks.response, [...facts('2026-02-02'), months]).reasons;
    expect(rolled.filter(({ kind }) => kind === 'rolled')).toEqual([
      { kind: 'rolled', from: '2026-04-26', to: '2026-04-27', holiday: null },
    ]);
  });

  it('leave out of a pause the day of the start, which never counts', () => {
    const days = (paid: string) => {
      const given = facts('2026-02-02', ['fees-notice', '2026-02-02'], ['fee-received', paid]);
      return reason('paused', [foiClocks.response, given]);
    };
    expect(days('2026-02-04')).toMatchObject({ from: '2026-02-02', to: '2026-02-04', days: 2 });
    expect(days('2026-02-02')).toMatchObject({ days: 0 });
  });

  it('say of a month or a count of days by the letter of the Act what the letter is', () => {
    const rule = (clock: ClockRule, policy: ClockPolicy) =>
      reason('rule', [clock, facts('2026-07-02'), policy]);
    const { acknowledge } = dpComplaintClocks;
    expect(rule(acknowledge, {})).toMatchObject({ source: acknowledge.source });
    expect(rule(acknowledge, { count: 'inclusive' })).toMatchObject({ source: acknowledge.literalSource });
    expect(rule(sarClocks.partThree, { count: 'inclusive' })).toMatchObject({
      source: { rule: 'without undue delay and within one month beginning with the day of receipt' },
    });
    // What has no such letter is not counted by it.
    const plain = { ...sarClocks.response, settings: ['count'] } as const;
    expect(rule(plain, { count: 'inclusive' })).toMatchObject({ source: plain.source });
  });

  it('say what is waited for instead of a date', () => {
    const given = facts('2026-02-02', ['clarification-requested', '2026-02-05']);
    expect(kinds(foiClocks.response, given)).toEqual(['began', 'limit', 'waiting', 'rule']);
    expect(reason('waiting', [foiClocks.response, given])).toEqual({
      kind: 'waiting',
      for: 'clarification-received',
      since: '2026-02-05',
    });
  });

  it('give the hour where hours are counted', () => {
    const report: Fact = { type: 'received', on: plainDate('2026-03-16'), at: '2026-03-16T09:30:00.000Z' };
    expect(reason('due', [hazardClocks.emergency, [report]])).toEqual({
      kind: 'due',
      on: '2026-03-17',
      at: '2026-03-17T09:30:00.000Z',
    });
  });
});
