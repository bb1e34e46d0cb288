import { describe, expect, it } from 'vitest';
import { councilSchema } from '#lib/domain/council/council';
import { aberwyn } from '#lib/testing/aberwyn';

describe('a council’s profile', () => {
  it('is taken as it was written', () => {
    expect(councilSchema.parse(aberwyn)).toEqual(aberwyn);
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
    ['no home for a case whose form names no service', { homeServices: { general: 'general' } }],
    ['a colour that could carry a style', { theme: { ...aberwyn.theme, light: { accent: 'red;}' } } }],
  ])('is refused with %s', (_what, change) => {
    expect(councilSchema.safeParse({ ...aberwyn, ...change }).success).toBe(false);
  });
});
