import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { perThousand } from '#lib/domain/reports/per-thousand';

const populations = [
  { from: plainDate('2026-01-01'), people: 250_000 },
  { from: plainDate('2025-01-01'), people: 200_000 },
];

describe('complaints for every 1,000 people', () => {
  it.each([
    ['2026-04-01', 331, 1.32],
    ['2026-01-01', 250, 1],
    ['2025-10-01', 250, 1.25],
    ['2025-01-01', 0, 0],
  ])('go by the people who lived there on %s: %d make %d', (on, count, rate) => {
    expect(perThousand(count, plainDate(on), populations)).toBe(rate);
  });

  it('are not known for a day before the first number of people, nor without any', () => {
    expect(perThousand(9, plainDate('2024-12-31'), populations)).toBeNull();
    expect(perThousand(9, plainDate('2026-01-01'), [])).toBeNull();
  });
});
