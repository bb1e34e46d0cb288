import { describe, expect, it } from 'vitest';
import { councilSchema } from '#lib/domain/council/council';
import { aberwyn } from '#lib/testing/aberwyn';

describe('a council’s profile', () => {
  it('is taken as it was written', () => {
    expect(councilSchema.parse(aberwyn)).toEqual(aberwyn);
  });

  it('says how many people live there from a day on, and who answers for an office', () => {
    const change = {
      population: [{ from: '2026-01-01', people: 9 }],
      officeLeads: { information: 'a@b.example' },
    };
    expect(councilSchema.parse({ ...aberwyn, ...change })).toEqual({ ...aberwyn, ...change });
  });

  it('counts by the law’s own defaults when it says nothing of counting', () => {
    const { counting: _counting, ...silent } = aberwyn;
    expect(councilSchema.parse(silent).counting).toEqual({});
  });

  it.each([
    ['a nation that is none of the four', { nation: 'cornwall' }],
    ['no address for letters', { address: [] }],
    ['nothing to say in an emergency', { emergencies: [] }],
    ['an hour that is none', { counting: { cutoff: '25:00' } }],
    ['a setting that there is not', { counting: { weekends: 'count' } }],
    ['an email address that is none', { email: 'hello' }],
    ['a population of no day', { population: [{ from: 'soon', people: 9 }] }],
    ['a population of nobody', { population: [{ from: '2026-01-01', people: 0 }] }],
    ['somebody who answers for an office and has no email address', { officeLeads: { monitoring: 'Mared' } }],
    ['no home for a case whose form names no service', { homeServices: { general: 'general' } }],
    ['a colour that could carry a style', { theme: { ...aberwyn.theme, light: { accent: 'red;}' } } }],
  ])('is refused with %s', (_what, change) => {
    expect(councilSchema.safeParse({ ...aberwyn, ...change }).success).toBe(false);
  });
});
