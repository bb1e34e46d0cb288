import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import type { Shown } from '#lib/domain/equality/suppress';
import { reportTables } from './report-tables';

const counts = { ratings: 9, well: 4, badly: 3, solved: 5, partly: 2, notSolved: 1 };
const tables = reportTables({
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

  it('say in words what is not shown', () => {
    expect(tableOf('equality')?.rows).toEqual([
      ['January 2026', 'What is your sex?', 'Female', 'fewer than 5'],
      ['January 2026', 'What is your sex?', 'Male', '7'],
      ['January 2026', 'What is your sex?', 'I prefer not to say', 'not shown'],
    ]);
  });
});
