import { z } from 'zod';

const hex = z.string().regex(/^#[0-9a-f]{6}$/i, 'Write the colour as # and six hexadecimal digits.');

const modeSchema = z.object({
  /** Links, the masthead line and filled buttons. */
  accent: hex,
  /** Text set on the accent. */
  ink: hex,
  /** A tinted ground that carries ordinary text and links. */
  soft: hex,
});

/** A council's own colours, for daylight and for dark screens. */
export const themeSchema = z.object({ light: modeSchema, dark: modeSchema });

export type Theme = z.infer<typeof themeSchema>;
export type ThemeMode = keyof Theme;

/** The colours every council shares; app/globals.css holds the same values. */
export const grounds = {
  light: { paper: '#fbf9f4', surface: '#ffffff', text: '#211e1a' },
  dark: { paper: '#181715', surface: '#211f1c', text: '#f0ebe1' },
} as const;

/** What the pages wear until a council chooses: a deep harbour blue-green. */
export const defaultTheme: Theme = {
  light: { accent: '#0c5263', ink: '#ffffff', soft: '#e5eff0' },
  dark: { accent: '#86cddb', ink: '#0a2229', soft: '#1b3036' },
};

/** WCAG 2.2, success criterion 1.4.3: ordinary text. */
const leastContrast = 4.5;

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function luminance(colour: string): number {
  const value = Number.parseInt(colour.slice(1), 16);
  const red = linear(value >> 16);
  const green = linear((value >> 8) & 255);
  const blue = linear(value & 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG contrast of two colours written '#rrggbb': from 1 (the same) to 21 (black on white). */
export function contrastRatio(a: string, b: string): number {
  const first = luminance(a);
  const second = luminance(b);
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

type Pair = { name: string; front: string; back: string };

function pairs(theme: Theme, mode: ThemeMode): Pair[] {
  const { accent, ink, soft } = theme[mode];
  const { paper, surface, text } = grounds[mode];
  return [
    { name: 'the accent on paper', front: accent, back: paper },
    { name: 'the accent on a raised surface', front: accent, back: surface },
    { name: 'the accent on the soft ground', front: accent, back: soft },
    { name: 'the ink on the accent', front: ink, back: accent },
    { name: 'ordinary text on the soft ground', front: text, back: soft },
  ];
}

function modeProblems(theme: Theme, mode: ThemeMode): string[] {
  return pairs(theme, mode)
    .map((pair) => ({ ...pair, ratio: contrastRatio(pair.front, pair.back) }))
    .filter(({ ratio }) => ratio < leastContrast)
    .map(
      ({ name, front, back, ratio }) =>
        // Rounded down, so that 4.497 is never reported as the 4.50 it fails to reach.
        `In ${mode} mode ${name} (${front} on ${back}) has a contrast of ${(Math.floor(ratio * 100) / 100).toFixed(2)}:1; it must be at least ${leastContrast}:1.`,
    );
}

/** One sentence for every pair of colours that people could not read; an empty list means the theme may be used. */
export function themeProblems(theme: Theme): string[] {
  return [...modeProblems(theme, 'light'), ...modeProblems(theme, 'dark')];
}

function variables({ accent, ink, soft }: Theme[ThemeMode]): string {
  return `--council:${accent};--council-ink:${ink};--council-soft:${soft}`;
}

/** The style sheet that lays a council's colours over the defaults. Safe inside <style>: it holds only parsed colours. */
export function themeCss(theme: Theme): string {
  const { light, dark } = themeSchema.parse(theme);
  // html:root outweighs the :root of globals.css, wherever the browser meets the two.
  return `html:root{${variables(light)}}@media (prefers-color-scheme:dark){html:root{${variables(dark)}}}`;
}
