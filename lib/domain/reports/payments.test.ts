import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { paymentRows } from '#lib/domain/reports/payments';
import type { ReportedPromise } from '#lib/domain/reports/promises';

const promise = (change: Partial<ReportedPromise>): ReportedPromise => ({
  ...{ serviceId: 'bins', kind: 'payment', amount: 10_000, ended: null, moved: false },
  givenOn: plainDate('2026-02-02'),
  dueOn: plainDate('2026-03-02'),
  ...change,
});

describe('payments promised in a quarter', () => {
  it('are counted and added up by band: what is a band’s top is in it', () => {
    const rows = paymentRows([
      promise({}),
      promise({ amount: 5_000 }),
      promise({ amount: 10_001 }),
      promise({ amount: 50_000 }),
      promise({ amount: 400_000 }),
    ]);
    expect(rows.map(({ over, upTo, payments, pence }) => [over, upTo, payments, pence])).toEqual([
      [0, 10_000, 2, 15_000],
      [10_000, 50_000, 2, 60_001],
      [50_000, null, 1, 400_000],
    ]);
  });

  it('are those that are paid or to be paid, the newest quarter first', () => {
    const rows = paymentRows([
      promise({ givenOn: plainDate('2025-12-31') }),
      promise({ ended: { how: 'kept', on: plainDate('2026-02-20') } }),
      promise({ ended: { how: 'given-up', on: plainDate('2026-02-20') } }),
      promise({ kind: 'apology', amount: null }),
      promise({ amount: null }),
    ]);
    expect(rows.map(({ quarter, payments }) => [quarter, payments])).toEqual([
      ['2026-01-01', 1],
      ['2026-01-01', 0],
      ['2026-01-01', 0],
      ['2025-10-01', 1],
      ['2025-10-01', 0],
      ['2025-10-01', 0],
    ]);
    expect(paymentRows([])).toEqual([]);
  });
});
