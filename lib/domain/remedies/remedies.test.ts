import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import type { Permission } from '#lib/domain/permissions/permissions';
import { PAYMENT_BANDS, paymentLimit } from '#lib/domain/remedies/payment-bands';
import { formatPounds, parsePounds } from '#lib/domain/remedies/pounds';
import { REMEDY_KINDS, REMEDY_NAMES } from '#lib/domain/remedies/remedy';

describe('an amount in pounds', () => {
  it.each([
    ['150', 15_000],
    [' £150.50 ', 15_050],
    ['£1,250', 125_000],
    ['9999999.99', 999_999_999],
    ['0.05', 5],
  ])('is read from %j', (typed, pence) => {
    expect(parsePounds(typed)).toBe(pence);
  });

  it.each(['', 'a lot', '-5', '1.5', '12,34', '1e3', '10,000,000', '£', '٣٠'])('is not %j', (typed) => {
    expect(parsePounds(typed)).toBeNull();
  });

  it.each([
    [15_000, '£150'],
    [15_005, '£150.05'],
    [1_234_567, '£12,345.67'],
  ])('of %i pence is written %s', (pence, written) => {
    expect(formatPounds(pence)).toBe(written);
  });

  it('is read as it is written', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999 }), (pence) => parsePounds(formatPounds(pence)) === pence),
    );
  });
});

describe('the largest payment somebody may promise', () => {
  const on = plainDate('2026-02-11');
  const limit = (...permissions: readonly Permission[]) =>
    paymentLimit((permission) => permissions.includes(permission), on);

  it('is the top of the last band that is theirs', () => {
    expect(limit('case:answer')).toBe(10_000);
  });

  it('does not exist for whoever may award any', () => {
    expect(limit('case:answer', 'case:award')).toBeNull();
  });

  it('is nothing for whoever may promise none', () => {
    expect(limit()).toBe(0);
  });

  it('goes by the first bands before they begin', () => {
    expect(paymentLimit(() => true, plainDate('2001-01-01'))).toBeNull();
  });

  it('comes from bands that grow up to any amount', () => {
    for (const { bands } of PAYMENT_BANDS) {
      const tops = bands.map(({ upTo }) => upTo ?? Number.POSITIVE_INFINITY);
      expect(tops).toEqual([...new Set(tops)].toSorted((one, other) => one - other));
      expect(tops.at(-1)).toBe(Number.POSITIVE_INFINITY);
    }
  });
});

describe('the kinds of remedy', () => {
  it('each have a name of their own', () => {
    expect(new Set(REMEDY_KINDS.map((kind) => REMEDY_NAMES[kind])).size).toBe(REMEDY_KINDS.length);
  });
});
