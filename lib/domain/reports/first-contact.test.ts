import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { ANSWERED_IN_CALL, contactMonths } from '#lib/domain/reports/first-contact';

describe('first contact', () => {
  it('is for what nobody is owed a written answer to', () => {
    expect(ANSWERED_IN_CALL).toEqual(['service-request', 'comment', 'query']);
  });

  it('is counted by month and service, the newest month first', () => {
    const day = (serviceId: string, on: string, counts: { told: number; answered: number }) => ({
      serviceId,
      on: plainDate(on),
      ...counts,
    });
    expect(
      contactMonths([
        day('roads', '2026-01-31', { told: 2, answered: 0 }),
        day('roads', '2026-02-01', { told: 5, answered: 1 }),
        day('bins', '2026-02-01', { told: 3, answered: 2 }),
        day('bins', '2026-02-27', { told: 4, answered: 4 }),
      ]),
    ).toEqual([
      { month: '2026-02', serviceId: 'bins', told: 7, answered: 6 },
      { month: '2026-02', serviceId: 'roads', told: 5, answered: 1 },
      { month: '2026-01', serviceId: 'roads', told: 2, answered: 0 },
    ]);
  });
});
