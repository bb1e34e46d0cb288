import { describe, expect, it } from 'vitest';
import { isOwnData, REGIMES } from '#lib/domain/information/exemption';
import { EXEMPTIONS, exemptionById } from '#lib/domain/information/exemptions';

const all = Object.values(EXEMPTIONS).flat();
const sections = (regime: keyof typeof EXEMPTIONS, fits: (each: (typeof all)[number]) => boolean) =>
  EXEMPTIONS[regime].filter(fits).map(({ section }) => section.replace(/^(section|regulations?) /, ''));

describe('the exemptions', () => {
  it('have an id that no other has, the law’s own first', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id, regime } of all) expect(id).toMatch(new RegExp(`^${regime}-[a-z0-9-]*[a-z0-9]$`));
  });

  it.each(REGIMES)('of %s stand under their law, with a section and a name', (regime) => {
    expect(EXEMPTIONS[regime].length).toBeGreaterThan(4);
    for (const each of EXEMPTIONS[regime]) {
      expect(each.regime).toBe(regime);
      expect(each.section).toMatch(/\d/);
      expect(each.name).not.toBe('');
    }
  });

  it('are found by id', () => {
    expect(exemptionById('foia-43-2')?.name).toBe('commercial interests');
    expect(exemptionById('foia-99')).toBeNull();
  });

  it('of FOIA are absolute by section 2(3), and let us neither confirm nor deny but under section 21', () => {
    expect(sections('foia', ({ test }) => test === 'absolute')).toEqual([
      '21',
      '23',
      '32',
      '34',
      '37(1)(a) to (ab)',
      '40(1)',
      '40(2) with (3A)',
      '41',
      '44',
    ]);
    expect(sections('foia', ({ neither }) => !neither)).toEqual(['21']);
  });

  it('of the EIR are weighed but for personal data and what is not held', () => {
    expect(sections('eir', ({ test }) => test === 'absolute')).toEqual(['5(3)', '12(3) and 13', '12(4)(a)']);
    expect(sections('eir', ({ neither }) => neither)).toEqual(['12(5)(a)']);
    expect(sections('eir', ({ yieldsToEmissions }) => yieldsToEmissions)).toEqual([
      '12(5)(d)',
      '12(5)(e)',
      '12(5)(f)',
      '12(5)(g)',
    ]);
  });

  it('of Scotland’s EIR are those of the others under another number', () => {
    const alike = ({ section: _section, id: _id, regime: _regime, ...rest }: (typeof all)[number]) => rest;
    expect(EXEMPTIONS.eisr.map(alike)).toEqual(EXEMPTIONS.eir.map(alike));
    expect(sections('eisr', ({ test }) => test === 'absolute')).toEqual([
      '11(1)',
      '10(3) and 11(2)',
      '10(4)(a)',
    ]);
    expect(sections('eisr', ({ neither }) => neither)).toEqual(['10(5)(a)']);
    expect(exemptionById('eisr-10-4-b')?.name).toBe('manifestly unreasonable request');
  });

  it('from one’s own data are never weighed', () => {
    const ofOneself = all.filter(({ regime }) => isOwnData(regime));
    expect(ofOneself.every(({ test }) => test === 'absolute')).toBe(true);
    expect(sections('dpa-part-3', ({ regime }) => isOwnData(regime))).toEqual([
      '45(4)(a)',
      '45(4)(b)',
      '45(4)(c)',
      '45(4)(d)',
      '45(4)(e)',
      '45A',
    ]);
  });
});
