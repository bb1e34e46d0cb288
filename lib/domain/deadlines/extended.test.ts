import { describe, expect, it } from 'vitest';
import { type PlainDate, plainDate } from '#lib/domain/calendar/plain-date';
import type { ClockRule } from '#lib/domain/deadlines/clock-rule';
import type { Fact, FactType } from '#lib/domain/deadlines/fact';
import { workingDaysGiven } from '#lib/domain/deadlines/last-day';
import { adultSocialCareClocks } from '#lib/domain/deadlines/rules/adult-social-care';
import { foiClocks } from '#lib/domain/deadlines/rules/foi';
import { lgscoClocks } from '#lib/domain/deadlines/rules/lgsco';
import { sarClocks } from '#lib/domain/deadlines/rules/sar';
import { calendarOf } from '#lib/domain/deadlines/trace';
import { clockOf, english, facts } from '#lib/testing/clocks';

const EXTENDED_ON = plainDate('2026-07-20');

type Later = readonly (readonly [FactType, string])[];

/** A case received on 6 July 2026 and extended: what happened before, the extension, what happened after. */
function extended(rule: ClockRule, until: string | null, [before, after]: [Later, Later] = [[], []]) {
  const [received, ...earlier] = facts('2026-07-06', ...before);
  const [, ...later] = facts('2026-07-06', ...after);
  const on = EXTENDED_ON;
  const given: Fact = { type: 'extended', on, ...(until === null ? {} : givenUntil(rule, plainDate(until))) };
  return clockOf(rule, [...(received ? [received] : []), ...earlier, given, ...later]);
}

function givenUntil(rule: ClockRule, until: PlainDate): Partial<Fact> {
  return { until, ...workingDaysGiven({ on: EXTENDED_ON, until }, rule.limit, calendarOf(rule, english)) };
}

describe('more time', () => {
  it('moves the date to the one that was told', () => {
    expect(extended(foiClocks.response, '2026-08-28')).toMatchObject({
      dueOn: '2026-08-28',
      extendedOn: '2026-07-20',
    });
  });

  it('moves nothing without a date, nor to an earlier one', () => {
    expect(extended(foiClocks.response, null)).toMatchObject({
      dueOn: '2026-08-05',
      extendedOn: '2026-07-20',
    });
    expect(extended(foiClocks.response, '2026-07-30').dueOn).toBe('2026-08-05');
  });

  it('never ends a count of working days, nor a month that rolls, on a day off', () => {
    expect(extended(foiClocks.response, '2026-08-29').dueOn).toBe('2026-09-01');
    expect(extended(sarClocks.response, '2026-08-29').dueOn).toBe('2026-09-01');
    expect(extended(adultSocialCareClocks.response, '2027-01-30').dueOn).toBe('2027-01-30');
  });

  it('ends where the law caps it when the receipt is put right to an earlier day', () => {
    const given: Fact = {
      type: 'extended',
      on: EXTENDED_ON,
      ...givenUntil(foiClocks.response, plainDate('2026-09-02')),
    };
    const received = (on: string): Fact => ({ type: 'received', on: plainDate(on) });
    expect(clockOf(foiClocks.response, [received('2026-07-06'), given]).dueOn).toBe('2026-09-02');
    expect(clockOf(foiClocks.response, [received('2026-06-29'), given]).dueOn).toBe('2026-08-26');
    // A code lets a good reason carry it further.
    const known = [received('2026-06-29'), { ...given, on: plainDate('2026-06-30') }];
    expect(clockOf(lgscoClocks.stage1, known).dueOn).toBe('2026-09-02');
  });

  it('lets no question put after the law’s last day, though before the one that was told, begin it afresh', () => {
    const rule = foiClocks.response;
    const given: Fact = { type: 'extended', on: EXTENDED_ON, ...givenUntil(rule, plainDate('2026-09-02')) };
    const putOn = (on: string): Fact[] => [
      { type: 'received', on: plainDate('2026-06-29') },
      given,
      { type: 'clarification-requested', on: plainDate(on) },
    ];
    const answer: Fact = { type: 'clarification-received', on: plainDate('2026-08-28') };
    expect(clockOf(rule, putOn('2026-08-28'))).toMatchObject({ dueOn: '2026-08-26', waiting: null });
    expect(clockOf(rule, [...putOn('2026-08-28'), answer]).dueOn).toBe('2026-08-26');
    expect(clockOf(rule, putOn('2026-08-25')).dueOn).toBeNull();
    expect(clockOf(rule, [...putOn('2026-08-25'), answer]).dueOn).toBe('2026-09-28');
  });

  it('stands when what the count waits for happens after it was told', () => {
    const [received] = facts('2026-07-06');
    const acknowledged: Fact = { type: 'acknowledged', on: plainDate('2026-07-21') };
    const until = plainDate('2026-08-28');
    const given: Fact = { type: 'extended', on: EXTENDED_ON, ...givenUntil(lgscoClocks.stage1, until) };
    const known = [...(received ? [received] : []), given, acknowledged];
    expect(clockOf(lgscoClocks.stage1, known)).toMatchObject({ dueOn: until, extendedOn: EXTENDED_ON });
  });

  it('is none of a clock that knows no extension', () => {
    expect(extended(lgscoClocks.acknowledge, '2026-08-28')).toMatchObject({
      dueOn: '2026-07-13',
      extendedOn: null,
    });
  });

  it('is added to by a pause that begins later', () => {
    const later: Later = [
      ['fees-notice', '2026-08-10'],
      ['fee-received', '2026-08-12'],
    ];
    expect(extended(foiClocks.response, '2026-08-27', [[], later]).dueOn).toBe('2026-09-02');
    const asked: Later = [
      ['clarification-requested', '2026-08-10'],
      ['clarification-received', '2026-08-12'],
    ];
    expect(extended(sarClocks.response, '2026-10-06', [[], asked]).dueOn).toBe('2026-10-09');
  });

  it('given by a date alone stands, whatever pauses begin later', () => {
    const [received, ...paid] = facts(
      '2026-07-06',
      ['fees-notice', '2026-08-10'],
      ['fee-received', '2026-08-12'],
    );
    const given: Fact = { type: 'extended', on: EXTENDED_ON, until: plainDate('2026-08-27') };
    const known = [...(received ? [received] : []), given, ...paid];
    expect(clockOf(foiClocks.response, known).dueOn).toBe('2026-08-27');
  });

  it('holds the pauses before it already', () => {
    const earlier: Later = [
      ['fees-notice', '2026-07-08'],
      ['fee-received', '2026-07-10'],
    ];
    expect(extended(foiClocks.response, '2026-08-28', [earlier, []]).dueOn).toBe('2026-08-28');
    const asked: Later = [
      ['clarification-requested', '2026-07-08'],
      ['clarification-received', '2026-07-10'],
    ];
    expect(extended(sarClocks.response, '2026-10-09', [asked, []]).dueOn).toBe('2026-10-09');
  });

  it('is not brought forward by a pause that lies over it', () => {
    const open: [Later, Later] = [[['fees-notice', '2026-07-16']], [['fee-received', '2026-08-11']]];
    expect(extended(foiClocks.response, '2026-08-10', open).dueOn).toBe('2026-09-01');
  });

  it('is given up with the count, when that begins afresh', () => {
    const asked: Later = [
      ['clarification-requested', '2026-07-22'],
      ['clarification-received', '2026-07-24'],
    ];
    const clock = extended(foiClocks.response, '2026-09-01', [[], asked]);
    expect(clock).toMatchObject({ startsOn: '2026-07-24', dueOn: '2026-08-24', extendedOn: null });
  });
});
