import { describe, expect, it } from 'vitest';
import { ukBankHolidays } from '#lib/domain/calendar/uk-bank-holidays';
import { computeRows } from '#lib/domain/deadlines/rows/compute-rows';

const complaint = {
  id: 'one',
  regime: 'COMPLAINT_LGSCO',
  clock: 'CMP_STAGE1',
  received: '2026-02-02',
  jurisdiction: 'england',
  calendar: 'england-and-wales',
};
const request = { ...complaint, regime: 'FOI', clock: 'FOI_RESPONSE', calendar: 'uk-any' };
const acknowledged = { type: 'acknowledged', date: '2026-02-03' };
const extended = (date: string, until?: string) => ({ type: 'extended', date, ...(until ? { until } : {}) });

type Event = { readonly type: string; readonly date: string };

function due(row: object, ...events: readonly Event[]): string | null | undefined {
  const result = computeRows([{ ...row, events }], ukBankHolidays, false);
  return result.ok ? result.rows[0]?.due : expect.unreachable(result.faults.join());
}

function fault(row: object, ...events: readonly Event[]): string | undefined {
  const result = computeRows([{ ...row, events }], ukBankHolidays, false);
  return result.ok ? expect.unreachable('The row was taken.') : result.faults[0];
}

describe('more time that a row says was given', () => {
  it('moves the date to the one that was told, with a good reason as far as that is', () => {
    expect(due(complaint, acknowledged)).toBe('2026-02-17');
    expect(due(complaint, acknowledged, extended('2026-02-10', '2026-02-27'))).toBe('2026-02-27');
    expect(due(complaint, acknowledged, extended('2026-02-10', '2026-03-31'))).toBe('2026-03-31');
  });

  it('ends on a working day, and has the days of a pause that begins after it on top', () => {
    expect(due(request, extended('2026-02-10', '2026-03-28'))).toBe('2026-03-30');
    const paused = [
      { type: 'fees_notice', date: '2026-02-16' },
      { type: 'fee_received', date: '2026-02-20' },
    ];
    expect(due(request, extended('2026-02-10', '2026-03-23'), ...paused)).toBe('2026-03-30');
  });

  it('in another stage leaves the date of this one as it is', () => {
    const answered = { type: 'response_sent', date: '2026-02-16' };
    const asked = [
      { type: 'escalation_received', date: '2026-02-20' },
      { type: 'stage2_acknowledged', date: '2026-02-23' },
    ];
    const stages = [acknowledged, answered, ...asked, extended('2026-03-02', '2026-04-08')];
    expect(due(complaint, ...stages)).toBe('2026-02-17');
    const first = [acknowledged, extended('2026-02-10'), answered, ...asked];
    expect(due({ ...complaint, clock: 'CMP_STAGE2' }, ...first)).toBe('2026-03-23');
  });

  it('changes nothing of the clock that says how far it can go', () => {
    const furthest = { ...complaint, clock: 'CMP_STAGE1_EXT' };
    expect(due(furthest, acknowledged, extended('2026-02-10'))).toBe('2026-03-03');
    expect(due(furthest, acknowledged, extended('2026-02-10', '2026-02-27'))).toBe('2026-03-03');
  });

  it.each<[string, object, readonly Event[], string]>([
    [
      'has no date',
      complaint,
      [acknowledged, extended('2026-02-10')],
      'names no date until which time was given',
    ],
    [
      'is told too late',
      complaint,
      [acknowledged, extended('2026-02-18', '2026-02-27')],
      'comes after the date it extends, 2026-02-17',
    ],
    [
      'gives no time',
      complaint,
      [acknowledged, extended('2026-02-10', '2026-02-17')],
      'gives no time beyond 2026-02-17, when the answer is due without it',
    ],
    [
      'is given while an answer is awaited',
      request,
      [{ type: 'clarification_requested', date: '2026-02-09' }, extended('2026-02-10', '2026-03-20')],
      'extends a clock that waits for an answer',
    ],
    [
      'is more than the law allows',
      request,
      [extended('2026-02-10', '2026-04-01')],
      'goes beyond 2026-03-31, the last date the law allows',
    ],
  ])('is refused when it %s', (...[, row, events, words]) => {
    expect(fault(row, ...events)).toBe(
      `Row one (number 1): the event extended of ${events.at(-1)?.date} ${words}.`,
    );
  });

  it('is the only thing that has a date until', () => {
    expect(fault(complaint, { ...acknowledged, ...{ until: '2026-02-27' } })).toBe(
      'Row one (number 1): events.0: only the event “extended” has a date until.',
    );
    expect(fault(complaint, acknowledged, extended('2026-02-10', '27 Feb'))).toBe(
      'Row one (number 1): events.1.until: “27 Feb” is not a date.',
    );
  });
});
