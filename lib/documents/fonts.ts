import { join } from 'node:path';
import { Font } from '@react-pdf/renderer';

/** The family of every document: drawn for readers with low vision, and it has Welsh ŵ and ŷ. */
const FAMILY = 'Atkinson Hyperlegible Next';
/** For letters the first lacks: Greek, Cyrillic, Vietnamese, Devanagari. */
const FALLBACK = 'Noto Sans';

export const fontStack = [FAMILY, FALLBACK];

const WEIGHTS = [
  { fontWeight: 400, folder: '400Regular' },
  { fontWeight: 700, folder: '700Bold' },
] as const;

const FAMILIES = [
  { family: FAMILY, place: 'atkinson-hyperlegible-next', file: 'AtkinsonHyperlegibleNext' },
  { family: FALLBACK, place: 'noto-sans', file: 'NotoSans' },
] as const;

/** The library loads fonts by URL; from the project's folder, since a bundle has no place of its own to start from. */
function pathOf(place: string, folder: string, file: string): string {
  return join(process.cwd(), 'node_modules', '@expo-google-fonts', place, folder, `${file}_${folder}.ttf`);
}

/** Registers and reads the fonts, once in the life of the process. */
export function loadFonts(): Promise<void> {
  loaded ??= readFonts();
  return loaded;
}

let loaded: Promise<void> | undefined;

async function readFonts(): Promise<void> {
  for (const { family, place, file } of FAMILIES) {
    const fonts = WEIGHTS.map(({ fontWeight, folder }) => ({ fontWeight, src: pathOf(place, folder, file) }));
    Font.register({ family, fonts });
  }
  Font.registerHyphenationCallback(breakWord);
  await Promise.all(
    FAMILIES.flatMap(({ family }) =>
      WEIGHTS.map(({ fontWeight }) => Font.load({ fontFamily: family, fontWeight })),
    ),
  );
}

/** Whether some font has a sign for it, at the ordinary weight. Call after loadFonts. */
export function canPrint(codePoint: number): boolean {
  return fontStack.some((fontFamily) => hasGlyph(fontFamily, codePoint));
}

function hasGlyph(fontFamily: string, codePoint: number): boolean {
  return Font.getFont({ fontFamily, fontWeight: 400 }).data?.['hasGlyphForCodePoint'](codePoint) ?? false;
}

const LONGEST_WORD = 24;
const PIECE = 6;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Words are never hyphenated; one too long for any line may break anywhere. An empty piece is what the library breaks
 * at without adding a hyphen, which would falsify an address or a number.
 */
export function breakWord(word: string): string[] {
  if (word.length <= LONGEST_WORD) return [word];
  const signs = [...graphemes.segment(word)].map(({ segment }) => segment);
  const pieces: string[] = [];
  for (let at = 0; at < signs.length; at += PIECE) pieces.push('', signs.slice(at, at + PIECE).join(''));
  return pieces.slice(1);
}
