import type { Inked } from '#lib/documents/document-facts';
import { canPrint } from '#lib/documents/fonts';

/** Stands where a character cannot be printed. The page then says so: nothing is dropped in silence. */
export const LOST_MARK = '[?]';

/** The facts with every text made printable: `lost` tells whether a mark stands for some character. */
export function printable<T>(facts: T): Inked<T> {
  let lost = false;
  const inked = mapTexts(facts, (text) => {
    const result = printableText(text);
    lost ||= result.lost;
    return result.text;
  });
  return { facts: inked, lost };
}

function printableText(text: string): { text: string; lost: boolean } {
  let lost = false;
  // Invisible marks (joiners, direction, byte order) have no sign to print and are left out.
  const tidy = text
    .normalize('NFC')
    .replaceAll('\r\n', '\n')
    .replaceAll('\t', '    ')
    .replace(/[^\P{C}\n\p{Co}\p{Cn}\p{Cs}]/gu, '');
  const inked = tidy.replace(/[^\n\x20-\x7e]/gu, (sign) => {
    if (canPrint(sign.codePointAt(0) ?? 0)) return sign;
    lost = true;
    return LOST_MARK;
  });
  return { text: inked.replaceAll(/(\[\?\]){2,}/g, LOST_MARK), lost };
}

// The one place that says so: the shape stays, only texts change.
function mapTexts<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => mapTexts(item, change)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)]);
  return Object.fromEntries(entries) as T;
}

/** How many line breaks all texts in the facts have together. */
export function lineBreaksIn(value: unknown): number {
  return measured(value, (text) => text.split('\n').length - 1);
}

/** How many characters all texts in the facts have together. */
export function charactersIn(value: unknown): number {
  return measured(value, (text) => text.length);
}

function measured(value: unknown, measure: (text: string) => number): number {
  if (typeof value === 'string') return measure(value);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, item: unknown) => sum + measured(item, measure), 0);
}
