import {
  checkSymbol,
  group,
  isCheckedCode,
  normaliseCode,
  SYMBOLS,
  speak,
} from '#lib/domain/references/alphabet';

declare const accessCodeBrand: unique symbol;

/**
 * The resident's secret: 15 random symbols (67 bits) and a check symbol, no separators. Store only its hash, and
 * never put it in a log, a URL or an error.
 */
export type AccessCode = string & { readonly [accessCodeBrand]: true };

const RANDOM_SYMBOLS = 15;
const GROUP = 4;
const FEWEST_BYTES = 16;

/**
 * Always the same code for the same bytes, which must be at least 16 and uniformly random; throws RangeError for
 * fewer. The bytes are one big integer, read in base 23. 23^15 does not divide 2^128, so some codes are likelier than
 * others by one part in 2^60: of no use to anybody guessing.
 */
export function accessCodeFromBytes(bytes: Uint8Array): AccessCode {
  if (bytes.length < FEWEST_BYTES) throw new RangeError(`An access code needs ${FEWEST_BYTES} random bytes`);
  const base = BigInt(SYMBOLS.length);
  let rest = bytes.reduce((number, byte) => number * 256n + BigInt(byte), 0n);
  let body = '';
  while (body.length < RANDOM_SYMBOLS) {
    body += SYMBOLS.charAt(Number(rest % base));
    rest /= base;
  }
  return toAccessCode(body + checkSymbol(body));
}

/** Reads what somebody typed, in any case and spacing. Null when it cannot be one of our codes. */
export function parseAccessCode(text: string): AccessCode | null {
  const code = normaliseCode(text);
  return isAccessCode(code) ? code : null;
}

/** For literals in tests: 16 symbols without separators. Throws RangeError, which does not repeat the text. */
export function toAccessCode(text: string): AccessCode {
  if (!isAccessCode(text)) throw new RangeError('Not an access code');
  return text;
}

/** 'XXXX XXXX XXXX XXXX'. */
export function formatAccessCode(code: AccessCode): string {
  return group(code, GROUP, ' ');
}

/** 'seven, Kilo, Mike, …', for the telephone. */
export function speakAccessCode(code: AccessCode): string {
  return speak(code);
}

function isAccessCode(text: string): text is AccessCode {
  return isCheckedCode(text, RANDOM_SYMBOLS + 1);
}
