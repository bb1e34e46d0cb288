import { describe, expect, it } from 'vitest';
import { areInOneStreet } from '#lib/domain/contact/same-street';

describe('two descriptions of a place', () => {
  it.each([
    ['Mill Lane, opposite the baker’s', 'by the school in MILL  LANE'],
    ['12 Salt Row, BW1 3CQ', 'Salt Row'],
    ['12 Station Rd', 'outside the station, Station Road'],
    ['the light by the gate, bw13cq', 'BW1 3CQ'],
    ['ger y banc, Heol y Bont', '14 heol y bont'],
    ['Lôn Tŷ Mawr, wrth y bont', '3 Lon Ty Mawr'],
    ['12 Rhodfa’r Môr neu Rhodfa Fawr', 'Rhodfa Fawr'],
    ['Sgwâr yr Orsaf', 'wrth ymyl y siop, sgwar yr orsaf'],
  ])('are in one street: “%s” and “%s”', (one, other) => {
    expect(areInOneStreet(one, other)).toBe(true);
    expect(areInOneStreet(other, one)).toBe(true);
  });

  it.each([
    ['Mill Lane', 'Mill Road'],
    ['12 Salt Row, BW1 3CQ', '12 Salt Hill, BW1 3CR'],
    ['outside the school', 'outside the school'],
    ['', ''],
  ])('are not known to be: “%s” and “%s”', (one, other) => {
    expect(areInOneStreet(one, other)).toBe(false);
  });
});
