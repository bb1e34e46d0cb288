/**
 * The symbols of references and access codes, chosen to be read aloud and copied by hand: no vowels, so that no
 * words appear; none of 0 O 1 I L; and of each pair that look alike (2 Z, 5 S, 8 B, U V) the letter is gone, with Q,
 * which looks like 0. That leaves 23: a prime, which lets one check symbol catch every single slip.
 */
export const SYMBOLS = '23456789CDFGHJKMNPRTWXY';

/** A check symbol's weights must differ modulo 23, so no body may be longer. */
const LONGEST_BODY = 21;

const SPOKEN: Readonly<Record<string, string>> = {
  '2': 'two',
  '3': 'three',
  '4': 'four',
  '5': 'five',
  '6': 'six',
  '7': 'seven',
  '8': 'eight',
  '9': 'nine',
  C: 'Charlie',
  D: 'Delta',
  F: 'Foxtrot',
  G: 'Golf',
  H: 'Hotel',
  J: 'Juliett',
  K: 'Kilo',
  M: 'Mike',
  N: 'November',
  P: 'Papa',
  R: 'Romeo',
  T: 'Tango',
  W: 'Whiskey',
  X: 'X-ray',
  Y: 'Yankee',
};

/**
 * What a person typed, pasted or scanned, ready to compare: upper case, without spaces, dots, dashes of any kind and
 * invisible characters. Full-width letters become plain. Other characters stay, so the code will not parse.
 */
export function normaliseCode(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s.\p{Pd}\u2212\p{Cf}]/gu, '');
}

/**
 * The symbol that, put after `body`, makes the weighted sum a multiple of 23 (weights 1, 2, 3… from the right). Finds
 * every single wrong symbol and every swap of two symbols. Throws RangeError for other symbols or a body over 21 long.
 */
export function checkSymbol(body: string): string {
  if (body.length > LONGEST_BODY) throw new RangeError(`At most ${LONGEST_BODY} symbols can be checked`);
  const sum = [...body].reduce(
    (total, symbol, index) => total + (body.length + 1 - index) * symbolValue(symbol),
    0,
  );
  return SYMBOLS.charAt((SYMBOLS.length - (sum % SYMBOLS.length)) % SYMBOLS.length);
}

/** Whether the last symbol is the check symbol of those before it, and the code has `length` symbols in all. */
export function isCheckedCode(code: string, length: number): boolean {
  if (code.length !== length || [...code].some((symbol) => !SYMBOLS.includes(symbol))) return false;
  return checkSymbol(code.slice(0, -1)) === code.at(-1);
}

/** Groups of `size` with a separator between them. */
export function group(code: string, size: number, separator: string): string {
  const groups = Array.from({ length: Math.ceil(code.length / size) }, (_, index) =>
    code.slice(index * size, (index + 1) * size),
  );
  return groups.join(separator);
}

/** 'seven, Kilo, Mike': digits as words, letters in the radiotelephony (NATO) alphabet. For code symbols only. */
export function speak(code: string): string {
  return [...code].map((symbol) => SPOKEN[symbol]).join(', ');
}

function symbolValue(symbol: string): number {
  const value = SYMBOLS.indexOf(symbol);
  if (value < 0) throw new RangeError(`Not a symbol of a code: ${symbol}`);
  return value;
}
