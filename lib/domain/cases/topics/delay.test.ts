import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import { clocksOf } from '#lib/domain/cases/case-clocks';
import { decide } from '#lib/domain/cases/decide';
import type { EventData } from '#lib/domain/cases/event';
import { nextSteps } from '#lib/domain/cases/next-steps';
import { delay, owesReason } from '#lib/domain/cases/topics/delay';
import type { StaffActor } from '#lib/domain/permissions/actor';
import { english } from '#lib/testing/clocks';
import { person } from '#lib/testing/given-actors';
import { givenCase, receipt } from '#lib/testing/given-case';

// Received on Monday 2 February 2026: six months commencing on that day end on 1 August.
const came = receipt('adult-social-care');
const explained: EventData = {
  type: 'delay-explained',
  from: plainDate('2026-08-01'),
  until: plainDate('2026-09-01'),
};
const actor: StaffActor = {
  ...{ kind: 'staff', id: 'me', name: 'Me', role: 'caseworker' },
  serviceIds: ['bins'],
};
const at = (today: string) => ({ actor, person, today: plainDate(today), counting: english });

const explain = (today: string, change: object = {}, matter: Case = givenCase(came)) =>
  decide(
    matter,
    { step: 'explain-delay', until: plainDate('2026-09-01'), message: 'She was ill.', ...change },
    at(today),
  );

describe('why an answer about adult social care is late', () => {
  it('is told in writing once its six months are over, with the day we expect it by', () => {
    expect(explain('2026-08-01')).toMatchObject({ reason: 'not-now' });
    expect(explain('2026-08-02')).toEqual({
      ok: true,
      value: [{ data: explained, visibility: 'resident', text: 'She was ill.' }],
    });
  });

  it('moves no date: the case stays late', () => {
    const clocks = clocksOf(givenCase(came), english);
    expect(clocksOf(givenCase(came, explained), english)).toEqual(clocks);
    expect(givenCase(came, explained)).toMatchObject({ expectedOn: '2026-09-01' });
  });

  it('is asked for first of all, until it has been told', () => {
    const pressing = (matter: Case, today: string) =>
      nextSteps(matter, at(today), []).first.map(({ step }) => step);
    const known: EventData = { type: 'case-acknowledged' };
    expect(pressing(givenCase(came, known), '2026-08-01')).not.toContain('explain-delay');
    expect(pressing(givenCase(came, known), '2026-08-02')).toContain('explain-delay');
    expect(pressing(givenCase(came, known, explained), '2026-08-03')).not.toContain('explain-delay');
  });

  it('can be told again where that day does not hold either', () => {
    const before = givenCase(came, explained);
    const until = plainDate('2026-10-01');
    expect(explain('2026-09-02', { until }, before).ok).toBe(true);
    expect(explain('2026-08-10', {}, before)).toMatchObject({ reason: 'already-done', field: 'until' });
  });

  it.each([
    ['no day', { until: null }, 'until'],
    ['a day that has gone', { until: plainDate('2026-08-09') }, 'until'],
    ['a day beyond the bank holidays loaded', { until: plainDate('2031-01-01') }, 'until'],
    ['no words', { message: ' ' }, 'message'],
  ])('is not told with %s', (_what, change, field) => {
    expect(explain('2026-08-10', change)).toMatchObject({ ok: false, field });
  });

  it('is owed for that clock alone, where the law wants it', () => {
    expect(owesReason(givenCase(came), 'asc-response')).toBe(true);
    expect(owesReason(givenCase(came), 'asc-ack')).toBe(false);
    expect(owesReason(givenCase(came), 'promise 2')).toBe(false);
    expect(owesReason(givenCase(came, explained), 'asc-response')).toBe(false);
    expect(owesReason(givenCase(receipt('complaint')), 'cmp-stage1')).toBe(false);
  });

  it('cannot be told of an answer that has been given', () => {
    const answered: EventData = { type: 'answer-sent', outcome: 'upheld', attachmentIds: [] };
    expect(explain('2026-09-10', {}, givenCase(came, answered))).toMatchObject({ reason: 'not-now' });
    const decided = delay.steps['explain-delay'].decide(
      givenCase(came, answered),
      { step: 'explain-delay', until: null, message: '' },
      at('2026-09-10'),
    );
    expect(decided).toMatchObject({ reason: 'not-now' });
  });
});
