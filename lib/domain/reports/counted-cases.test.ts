import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { COMPLAINTS, complaintRows } from '#lib/domain/reports/complaints';
import { type CountedCases, outcomeRows } from '#lib/domain/reports/counted-cases';
import { INFORMATION, informationRows } from '#lib/domain/reports/information';

const counted = (change: Partial<CountedCases>): CountedCases => ({
  process: 'foi',
  stage: 'first',
  asLandlord: false,
  on: plainDate('2026-02-02'),
  outcome: 'granted',
  timeliness: 'in-time',
  cases: 1,
  workingDays: 10,
  acknowledgedLate: 0,
  wentOn: 0,
  ...change,
});

describe('requests for information in a quarter', () => {
  it('are those that the information officer answers', () => {
    expect(INFORMATION).toEqual(expect.arrayContaining(['foi', 'eir', 'sar']));
    expect(INFORMATION).not.toContain('complaint');
  });

  it('are counted by how their limit was kept; what lapsed or was taken back was not answered', () => {
    const rows = informationRows([
      counted({ cases: 3 }),
      counted({ timeliness: 'in-extended-time', outcome: 'partly-granted' }),
      counted({ timeliness: 'late', outcome: 'refused', cases: 2 }),
      counted({ outcome: null, timeliness: null, cases: 4 }),
      counted({ outcome: 'lapsed', timeliness: null }),
      counted({ outcome: 'withdrawn', timeliness: null }),
    ]);
    expect(rows).toMatchObject([
      { received: 12, inTime: 3, inExtendedTime: 1, late: 2, unanswered: 4, resolvable: 6 },
    ]);
  });

  it('have nothing to resolve where nothing is held or advice is the answer', () => {
    const [row] = informationRows(
      ['not-held', 'held-elsewhere', 'transferred', 'not-valid', 'cost-limit', 'vexatious'].map((outcome) =>
        counted({ outcome }),
      ),
    );
    expect(row).toMatchObject({ received: 6, resolvable: 2, notHeld: 3, advised: 4 });
  });

  it('stand with the reviews asked for in the same quarter, by law, the newest first', () => {
    const rows = informationRows([
      counted({ on: plainDate('2025-12-31') }),
      counted({ stage: 'review', outcome: 'review-upheld', cases: 2 }),
      counted({ process: 'eir', stage: 'review', outcome: null, timeliness: null }),
      counted({ on: plainDate('2026-03-31') }),
      counted({ process: 'eir' }),
    ]);
    expect(
      rows.map(({ quarter, process, received, reviews }) => [quarter, process, received, reviews]),
    ).toEqual([
      ['2026-01-01', 'eir', 1, 1],
      ['2026-01-01', 'foi', 1, 2],
      ['2025-10-01', 'foi', 1, 0],
    ]);
  });
});

describe('complaints in a quarter', () => {
  const complaint = (change: Partial<CountedCases>) =>
    counted({ process: 'complaint', outcome: 'upheld', ...change });

  it('are those that a council upholds or not', () => {
    expect(COMPLAINTS).toEqual(
      expect.arrayContaining(['complaint', 'adult-social-care', 'childrens-social-care']),
    );
    expect(COMPLAINTS).not.toContain('foi');
  });

  it('are counted by stage: what was found, refused and taken further, and how long answers took', () => {
    const rows = complaintRows([
      complaint({ cases: 2, workingDays: 15, acknowledgedLate: 2, wentOn: 1 }),
      complaint({ outcome: 'partly-upheld', timeliness: 'in-extended-time', workingDays: 19 }),
      complaint({
        outcome: 'not-upheld',
        timeliness: 'late',
        acknowledgedLate: 1,
        workingDays: 30,
        wentOn: 1,
      }),
      complaint({ outcome: 'not-accepted', workingDays: 3 }),
      complaint({ outcome: 'withdrawn', timeliness: null, workingDays: 0 }),
      complaint({ stage: 'stage-2', outcome: null, timeliness: null, workingDays: 0 }),
    ]);
    expect(rows).toMatchObject([
      {
        ...{
          stage: 'first',
          received: 6,
          notAccepted: 1,
          acknowledgedLate: 3,
          inTime: 3,
          inExtendedTime: 1,
          late: 1,
        },
        ...{ upheld: 2, partlyUpheld: 1, notUpheld: 1, wentOn: 2, workingDays: 13.4 },
      },
      { stage: 'stage-2', received: 1, inTime: 0, workingDays: null },
    ]);
  });
});

describe('what was answered, reopened and then taken back', () => {
  it('was answered in its own quarter', () => {
    const [row] = complaintRows([counted({ process: 'complaint', outcome: 'withdrawn' })]);
    expect(row).toMatchObject({ received: 1, inTime: 1, workingDays: 10 });
  });
});

describe('what a council does as a landlord', () => {
  it('is counted apart from the rest', () => {
    const rows = complaintRows([
      counted({ process: 'complaint', outcome: 'upheld' }),
      counted({ process: 'complaint', outcome: 'upheld', asLandlord: true, cases: 2 }),
    ]);
    expect(rows.map(({ asLandlord, received }) => [asLandlord, received])).toEqual([
      [false, 1],
      [true, 2],
    ]);
  });
});

describe('how cases ended', () => {
  it('is counted by quarter, kind and stage, what happened most first; what has not ended is left out', () => {
    const rows = outcomeRows([
      counted({ outcome: 'refused' }),
      counted({ outcome: 'granted' }),
      counted({ outcome: 'not-held', cases: 3 }),
      counted({ outcome: null, timeliness: null }),
    ]);
    expect(rows.map(({ outcome, cases }) => [outcome, cases])).toEqual([
      ['not-held', 3],
      ['granted', 1],
      ['refused', 1],
    ]);
  });
});
