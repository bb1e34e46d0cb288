import {
  checkSymbol,
  group,
  isCheckedCode,
  normaliseCode,
  SYMBOLS,
  speak,
} from '#lib/domain/references/alphabet';

declare const referenceBrand: unique symbol;

/**
 * What a resident quotes: 8 random symbols and a check symbol, no separators. It is no secret: alone it shows no
 * personal data. Random, so that it tells nobody how many cases there are (and may, rarely, already be taken).
 */
export type Reference = string & { readonly [referenceBrand]: true };

const RANDOM_SYMBOLS = 8;
const GROUP = 3;

/** `random(max)` gives a whole number from 0 to max − 1, each as likely. Throws RangeError when it gives another. */
export function makeReference(random: (max: number) => number): Reference {
  const symbols = Array.from({ length: RANDOM_SYMBOLS }, () => SYMBOLS[random(SYMBOLS.length)] ?? '');
  const body = symbols.join('');
  return toReference(body + checkSymbol(body));
}

/** Reads what somebody typed, in any case and spacing. Null when it cannot be one of our references. */
export function parseReference(text: string): Reference | null {
  const code = normaliseCode(text);
  return isReference(code) ? code : null;
}

/** For literals and trusted rows: 9 symbols without separators. Throws RangeError for anything else. */
export function toReference(text: string): Reference {
  if (!isReference(text)) throw new RangeError(`Not a reference: ${text}`);
  return text;
}

/** '7KM 4RT 9PG', for print and screen. */
export function formatReference(reference: Reference): string {
  return group(reference, GROUP, ' ');
}

/** '7KM-4RT-9PG', for URLs and file names. */
export function referenceInUrl(reference: Reference): string {
  return group(reference, GROUP, '-');
}

/** 'seven, Kilo, Mike, …', for the telephone. */
export function speakReference(reference: Reference): string {
  return speak(reference);
}

function isReference(text: string): text is Reference {
  return isCheckedCode(text, RANDOM_SYMBOLS + 1);
}
