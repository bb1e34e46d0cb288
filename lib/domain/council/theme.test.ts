import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contrastRatio,
  defaultTheme,
  grounds,
  themeCss,
  themeProblems,
  themeSchema,
} from '#lib/domain/council/theme';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('contrast of two colours', () => {
  it('is 21 for black on white', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 5);
  });

  it('agrees with the published figure for #767676 on white', () => {
    expect(contrastRatio('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  it('is the same both ways round and never below 1', () => {
    fc.assert(
      fc.property(colour, colour, (a, b) => {
        expect(contrastRatio(a, b)).toBe(contrastRatio(b, a));
        expect(contrastRatio(a, b)).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it('is 1 for a colour on itself', () => {
    fc.assert(
      fc.property(colour, (a) => {
        expect(contrastRatio(a, a)).toBe(1);
      }),
    );
  });
});

describe('the shape of a theme', () => {
  it('takes the default theme', () => {
    expect(themeSchema.parse(defaultTheme)).toEqual(defaultTheme);
  });

  it.each(['teal', '#fff', '#12345g', '#123456;}body{display:none'])('refuses the colour %s', (accent) => {
    const theme = { ...defaultTheme, light: { ...defaultTheme.light, accent } };
    expect(themeSchema.safeParse(theme).success).toBe(false);
  });
});

describe('problems of a theme', () => {
  it('finds none in the default theme', () => {
    expect(themeProblems(defaultTheme)).toEqual([]);
  });

  it('names the pair, the mode and the ratio of a pale accent', () => {
    const theme = { ...defaultTheme, light: { ...defaultTheme.light, accent: '#7fb7c2' } };
    const problems = themeProblems(theme);
    expect(problems).toHaveLength(4);
    expect(problems[0]).toBe(
      'In light mode the accent on paper (#7fb7c2 on #fbf9f4) has a contrast of 2.11:1; it must be at least 4.5:1.',
    );
  });

  it('looks at dark mode too', () => {
    const theme = { ...defaultTheme, dark: { ...defaultTheme.dark, soft: '#f0ebe1' } };
    expect(themeProblems(theme).every((problem) => problem.startsWith('In dark mode'))).toBe(true);
    expect(themeProblems(theme).join(' ')).toContain('ordinary text on the soft ground');
  });

  it('keeps the shared text readable on the shared grounds', () => {
    for (const { paper, surface, text } of Object.values(grounds)) {
      expect(contrastRatio(text, paper)).toBeGreaterThan(12);
      expect(contrastRatio(text, surface)).toBeGreaterThan(12);
    }
  });
});

describe('the style sheet of a theme', () => {
  it('sets the three colours for light and for dark', () => {
    expect(themeCss(defaultTheme)).toBe(
      'html:root{--council:#0c5263;--council-ink:#ffffff;--council-soft:#e5eff0}' +
        '@media (prefers-color-scheme:dark){html:root{--council:#86cddb;--council-ink:#0a2229;--council-soft:#1b3036}}',
    );
  });

  it('never lets anything but a colour into the page', () => {
    const theme = { ...defaultTheme, dark: { ...defaultTheme.dark, ink: '#000000}</style><script>' } };
    expect(() => themeCss(theme)).toThrow();
  });
});
