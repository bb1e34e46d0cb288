import { describe, expect, it } from 'vitest';
import { mayBeSamePlace } from '#lib/domain/contact/same-place';

describe('two descriptions of a place', () => {
  it.each([
    ['14 Mill Street', '14, mill street.'],
    ['Outside the school, BW1 3CQ', 'bw13cq'],
    ['14 Salt Row, BW1 3CQ', 'Number 14, BW13CQ'],
    ['14a Salt Row BW1 3CQ', '14A BW1 3CQ'],
    ['By the gate, BW1 3CQ', '14 Salt Row, BW1 3CQ'],
  ])('may be one: “%s” and “%s”', (one, other) => {
    expect(mayBeSamePlace(one, other)).toBe(true);
    expect(mayBeSamePlace(other, one)).toBe(true);
  });

  it.each([
    ['14 Mill Street', '16 Mill Street'],
    ['14 Salt Row, BW1 3CQ', '16 Salt Row, BW1 3CQ'],
    ['Salt Row, BW1 3CQ', 'Salt Row, BW1 3CR'],
    ['Salt Row, BW1 3CQ', 'Salt Row'],
    [null, 'Salt Row'],
    ['Salt Row', null],
    [null, null],
  ])('are two: “%s” and “%s”', (one, other) => {
    expect(mayBeSamePlace(one, other)).toBe(false);
  });
});
