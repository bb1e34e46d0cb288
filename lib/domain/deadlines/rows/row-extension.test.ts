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
const scottish = {
  ...complaint,
  regime: 'FOISA',
  clock: 'FOISA_RESPONSE',
  jurisdiction: 'scotland',
  calendar: 'scotland',
};
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

  it('leaves alone what the same law has beside the answer that it extends', () => {
    const given = [acknowledged, extended('2026-02-10', '2026-02-27')];
    expect(due({ ...complaint, clock: 'CMP_ACK' }, ...given)).toBe('2026-02-09');
    const early = { ...request, regime: 'COMPLAINT_ASC', calendar: 'england-and-wales' };
    expect(due({ ...early, clock: 'ASC_ACK' }, extended('2026-02-04', '2026-09-01'))).toBe('2026-02-05');
    const fee = { type: 'fees_notice', date: '2026-02-04' };
    const window = { ...scottish, clock: 'FOISA_FEE_LAST_DAY' };
    expect(due(window, fee, extended('2026-02-10', '2026-06-30'))).toBe('2026-05-03');
  });

  it('before a clock has begun, or after it has stopped, is none of its time', () => {
    const answered = { type: 'response_sent', date: '2026-02-16' };
    const review = { type: 'review_received', date: '2026-02-23' };
    expect(due(scottish, answered, extended('2026-02-18', '2026-06-30'))).toBe('2026-03-02');
    const looked = { ...scottish, clock: 'FOISA_REVIEW' };
    expect(due(looked, extended('2026-02-10', '2026-06-30'), answered, review)).toBe('2026-03-23');
  });

  it.each([
    ['FOISA', 'FOISA_RESPONSE', 'scotland'],
    ['COMPLAINT_LEGACY_3_STAGE', 'LEGACY_STAGE1', 'england-and-wales'],
    ['MEMBER_ENQUIRY', 'MEMBER_ENQUIRY', 'england-and-wales'],
    ['SERVICE_REQUEST_HAZARD', 'HAZARD_INVESTIGATE', 'england-and-wales'],
    ['DP_COMPLAINT', 'DPC_ACK', 'england-and-wales'],
    ['COMPLAINT_PSOW', 'PSOW_STAGE1', 'england-and-wales'],
  ])('is refused where the law knows none: %s, %s', (regime, clock, calendar) => {
    const { jurisdiction: _, ...row } = complaint;
    expect(fault({ ...row, regime, clock, calendar }, extended('2026-02-04', '2026-06-30'))).toBe(
      'Row one (number 1): the event extended of 2026-02-04 gives time where the law gives no more.',
    );
  });

  it.each<[string, string, string, string | undefined, string]>([
    ['SAR', 'SAR_EXTENDED', '2026-03-20', undefined, 'comes after the date it extends, 2026-03-02'],
    [
      'SAR',
      'SAR_EXTENDED',
      '2026-02-20',
      '2026-06-30',
      'goes beyond 2026-05-05, the last date the law allows',
    ],
    [
      'COMPLAINT_CSC',
      'CSC_STAGE1_EXT',
      '2026-02-20',
      undefined,
      'comes after the date it extends, 2026-02-16',
    ],
    [
      'COMPLAINT_LGSCO',
      'CMP_STAGE1_EXT',
      '2026-03-18',
      undefined,
      'comes after the date it extends, 2026-02-23',
    ],
  ])('of %s is held to the date it extends on %s too, told on %s until %s', (...row) => {
    const [regime, clock, on, until, words] = row;
    expect(fault({ ...complaint, regime, clock }, extended(on, until))).toBe(
      `Row one (number 1): the event extended of ${on} ${words}.`,
    );
  });

  it('may go beyond the furthest date with a good reason, which leaves that date where it is', () => {
    const furthest = { ...complaint, clock: 'CMP_STAGE1_EXT' };
    expect(due(furthest, acknowledged, extended('2026-02-10', '2026-03-31'))).toBe('2026-03-03');
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
