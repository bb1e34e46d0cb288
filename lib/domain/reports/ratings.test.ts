import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { type GivenRating, ratingRows } from '#lib/domain/reports/ratings';

const given = (serviceId: string, on: string, rest: Partial<GivenRating> = {}): GivenRating => ({
  serviceId,
  on: plainDate(on),
  handling: 'neither',
  solved: 'partly',
  ...rest,
});

describe('ratings', () => {
  it('are counted by month and service, the newest month first', () => {
    const rows = ratingRows([
      given('roads', '2026-01-31', { handling: 'very-badly', solved: 'no' }),
      given('bins', '2026-02-01', { handling: 'very-well', solved: 'yes' }),
      given('bins', '2026-02-28', { handling: 'well' }),
      given('roads', '2026-02-03', { handling: 'badly', solved: 'no' }),
    ]);
    expect(rows).toEqual([
      {
        month: '2026-02',
        serviceId: 'bins',
        ratings: 2,
        well: 2,
        badly: 0,
        solved: 1,
        partly: 1,
        notSolved: 0,
      },
      {
        month: '2026-02',
        serviceId: 'roads',
        ratings: 1,
        well: 0,
        badly: 1,
        solved: 0,
        partly: 0,
        notSolved: 1,
      },
      {
        month: '2026-01',
        serviceId: 'roads',
        ratings: 1,
        well: 0,
        badly: 1,
        solved: 0,
        partly: 0,
        notSolved: 1,
      },
    ]);
  });
});
