import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import type { Shown } from '#lib/domain/equality/suppress';
import { toReference } from '#lib/domain/references/reference';
import { publishable } from './publishable';
import { reportTables } from './report-tables';

const counts = { ratings: 9, well: 4, badly: 3, solved: 5, partly: 2, notSolved: 1 };
const quarter = plainDate('2026-01-01');
const tables = reportTables({
  holidaysUntil: null,
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
        asLandlord: true,
        received: 6,
        notAccepted: 1,
        acknowledgedLate: 2,
      },
      ...{ inTime: 2, inExtendedTime: 1, late: 1, upheld: 1, partlyUpheld: 0, notUpheld: 2, wentOn: 3 },
      workingDays: 12.5,
    },
    {
      ...{
        quarter,
        process: 'complaint',
        stage: 'first',
        asLandlord: false,
        received: 1,
        notAccepted: 0,
        acknowledgedLate: 0,
      },
      ...{ inTime: 0, inExtendedTime: 0, late: 0, upheld: 0, partlyUpheld: 0, notUpheld: 0, wentOn: 0 },
      workingDays: null,
    },
  ],
  outcomes: [
    { quarter, process: 'foi', stage: 'review', asLandlord: false, outcome: 'review-overturned', cases: 2 },
  ],
  population: [{ from: plainDate('2025-01-01'), people: 100_000 }],
  enquiries: [
    {
      ...{ quarter, kind: 'community-issue', received: 12, inTime: 6, inExtendedTime: 0, late: 6 },
      unanswered: 0,
    },
  ],
  payments: [
    { quarter, over: 0, upTo: 10_000, payments: 7, pence: 65_050 },
    { quarter, over: 10_000, upTo: 50_000, payments: 3, pence: 90_000 },
    { quarter, over: 50_000, upTo: null, payments: 0, pence: 0 },
  ],
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
  contactLimits: [
    {
      ...{ reference: toReference('222222222'), serviceId: 'bins', serviceName: 'Bins and recycling', id: 2 },
      ...{ ground: 'abuse', measures: ['one-contact', 'limited-times'], liftedOn: plainDate('2026-03-10') },
      contact: { id: 'sioned', name: 'Sioned Lark' },
      times: { day: 'tuesday', from: '10:00', to: '11:00' },
      ...{
        since: plainDate('2026-02-10'),
        until: plainDate('2026-08-10'),
        reviewOn: plainDate('2026-05-11'),
      },
      by: { id: 'mina', name: null },
    },
  ],
  suggestions: [{ route: 'query', chosen: 6, first: 3, another: 2, none: 1 }],
  equality: [
    {
      quarter: plainDate('2026-01-01'),
      nation: 'england',
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
      ['Stage 2', '6', '0.06', '1', '2', '4', '50', '25', '25', '25', '0', '50', '75', '12.5'],
      ['Stage 1', '1', '0.01', '0', '0', '0', '–', '–', '–', '–', '–', '–', '–', '–'],
    ]);
    expect(tableOf('complaints')?.rows[0]?.slice(0, 2)).toEqual(['January 2026', 'Complaint, as a landlord']);
  });

  it('give payments by band and in all', () => {
    expect(tableOf('payments')?.rows).toEqual([
      ['January 2026', 'Up to £100', '7', '650.50'],
      ['January 2026', '£100.01 to £500', '3', '900.00'],
      ['January 2026', 'More than £500', '0', '0.00'],
    ]);
  });

  it('name the kind, the stage and how it ended', () => {
    expect(tableOf('outcomes')?.rows[0]?.slice(2)).toEqual([
      'Internal review',
      'Our answer was wrong: changed',
      '2',
    ]);
  });

  it.each([...['information', 'complaints', 'outcomes', 'promises', 'member-enquiries', 'payments']])(
    'have a column for each value: %s',
    (id) => {
      const { columns, rows } = tableOf(id) ?? { columns: [], rows: [] };
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row).toHaveLength(columns.length);
    },
  );

  it('list each limit on contact with what is limited, until when and for what, never with a name', () => {
    expect(tableOf('contact-limits')?.rows).toEqual([
      [
        ...['222 222 222', 'Bins and recycling', 'Tuesday 10 February 2026', 'Monday 9 March 2026', 'ended'],
        'Abuse or insults',
        'one officer only: Sioned Lark; calls at set times only: Tuesdays, 10:00 to 11:00',
        '–',
      ],
    ]);
    expect(tableOf('contact-limits')?.numbers).toBeUndefined();
  });

  it('say in words what is not shown', () => {
    expect(tableOf('equality')?.rows).toEqual([
      ['January 2026', 'What is your sex?', 'Female', 'fewer than 5'],
      ['January 2026', 'What is your sex?', 'Male', '7'],
      ['January 2026', 'What is your sex?', 'I prefer not to say', 'not shown'],
    ]);
  });
});

describe('reports that leave the council', () => {
  const published = (id: string) => {
    const table = tableOf(id);
    if (!table) throw new Error(`There is no report ${id}.`);
    return publishable(table);
  };

  it('are files of their own', () => {
    expect(published('payments').id).toBe('payments-to-publish');
  });

  it('tell of a row with small numbers only the whole, and that from five on', () => {
    expect(published('complaints').rows.map((row) => row.slice(2, 6))).toEqual([
      ['Stage 2', '6', 'not shown', 'not shown'],
      ['Stage 1', 'fewer than 5', 'not shown', 'not shown'],
    ]);
    expect(published('complaints').rows.map((row) => new Set(row.slice(4)))).toEqual([
      new Set(['not shown']),
      new Set(['not shown']),
    ]);
  });

  it('tell everything of a row without any', () => {
    expect(published('member-enquiries').rows).toEqual(tableOf('member-enquiries')?.rows);
    expect(published('payments').rows).toEqual([
      ['January 2026', 'Up to £100', '7', '650.50'],
      ['January 2026', '£100.01 to £500', 'fewer than 5', 'not shown'],
      ['January 2026', 'More than £500', '0', '0.00'],
    ]);
  });

  it('leave nothing of anybody that could be worked out, in any table', () => {
    const small = tables.flatMap(({ id, rows, numbers = [] }) =>
      rows.flatMap((row, index) =>
        numbers[index]?.some((count) => count > 0 && count < 5) ? [{ id, row, index }] : [],
      ),
    );
    expect(small.length).toBeGreaterThan(5);
    for (const { id, row, index } of small) expect(published(id).rows[index], id).not.toEqual(row);
  });
});
