import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import type { Shown } from '#lib/domain/equality/suppress';
import { reportTables } from './report-tables';

const counts = { ratings: 9, well: 4, badly: 3, solved: 5, partly: 2, notSolved: 1 };
const quarter = plainDate('2026-01-01');
const tables = reportTables({
  information: [
    {
      ...{ quarter, process: 'foi', received: 9, inTime: 4, inExtendedTime: 1, late: 2, unanswered: 2 },
      ...{ resolvable: 5, notHeld: 1, advised: 3, reviews: 6 },
    },
  ],
  complaints: [
    {
      ...{
        quarter,
        process: 'complaint',
        stage: 'stage-2',
        received: 6,
        notAccepted: 1,
        acknowledgedLate: 2,
      },
      ...{ inTime: 2, inExtendedTime: 1, late: 1, upheld: 1, partlyUpheld: 0, notUpheld: 2, wentOn: 3 },
      workingDays: 12.5,
    },
    {
      ...{ quarter, process: 'complaint', stage: 'first', received: 1, notAccepted: 0, acknowledgedLate: 0 },
      ...{ inTime: 0, inExtendedTime: 0, late: 0, upheld: 0, partlyUpheld: 0, notUpheld: 0, wentOn: 0 },
      workingDays: null,
    },
  ],
  outcomes: [{ quarter, process: 'foi', stage: 'review', outcome: 'review-overturned', cases: 2 }],
  promises: [
    {
      ...{ month: '2026-02', serviceId: 'bins', serviceName: 'Bins and recycling' },
      ...{ due: 9, inTime: 3, late: 2, slipped: 1, open: 0, givenUp: 4, moved: 5 },
    },
  ],
  ratings: [{ month: '2026-02', serviceId: 'bins', serviceName: 'Bins and recycling', ...counts }],
  firstContact: [
    { month: '2026-02', serviceId: 'bins', serviceName: 'Bins and recycling', told: 8, answered: 3 },
  ],
  suggestions: [{ route: 'query', chosen: 6, first: 3, another: 2, none: 1 }],
  equality: [
    {
      quarter: plainDate('2026-01-01'),
      question: 'sex',
      answers: new Map<string, Shown>([
        ['female', 'fewer-than-5'],
        ['male', 7],
        ['prefer-not-to-say', 'withheld'],
      ]),
    },
  ],
});
const tableOf = (id: string) => tables.find((table) => table.id === id);

describe('reports as tables', () => {
  it('have each number under its name', () => {
    expect(tableOf('ratings')?.columns).toHaveLength(8);
    expect(tableOf('ratings')?.rows).toEqual([
      ['2026-02', 'Bins and recycling', '9', '4', '3', '5', '2', '1'],
    ]);
    expect(tableOf('first-contact')?.rows).toEqual([['2026-02', 'Bins and recycling', '8', '3']]);
    expect(tableOf('suggestions')?.rows).toEqual([['query', '6', '3', '2', '1']]);
  });

  it('give shares of what was answered, and none where nothing was', () => {
    expect(tableOf('complaints')?.rows.map((row) => row.slice(2))).toEqual([
      ['Stage 2', '6', '1', '2', '4', '50', '25', '25', '25', '0', '50', '75', '12.5'],
      ['Stage 1', '1', '0', '0', '0', '–', '–', '–', '–', '–', '–', '–', '–'],
    ]);
    expect(tableOf('complaints')?.rows[0]?.slice(0, 2)).toEqual(['January 2026', 'Complaint']);
  });

  it('name the kind, the stage and how it ended', () => {
    expect(tableOf('outcomes')?.rows[0]?.slice(2)).toEqual([
      'Internal review',
      'Our answer was wrong: changed',
      '2',
    ]);
  });

  it.each(['information', 'complaints', 'outcomes', 'promises'])('have a column for each value: %s', (id) => {
    const { columns, rows } = tableOf(id) ?? { columns: [], rows: [] };
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  it('say in words what is not shown', () => {
    expect(tableOf('equality')?.rows).toEqual([
      ['January 2026', 'What is your sex?', 'Female', 'fewer than 5'],
      ['January 2026', 'What is your sex?', 'Male', '7'],
      ['January 2026', 'What is your sex?', 'I prefer not to say', 'not shown'],
    ]);
  });
});
