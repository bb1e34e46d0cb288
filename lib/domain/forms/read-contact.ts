const MOST_LOCAL = 64;
const MOST_LABEL = 63;
const LEAST_DIGITS = 5;
const SPACES_AND_QUOTES = /[\s,;:<>()[\]"\\]/u;
const DOMAIN_LABEL = /^[\p{L}\p{N}\p{M}-]+$/u;
const UK_POSTCODE = /^[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2}$/;
const NOT_ALPHANUMERIC = /[^A-Z0-9]/g;

/** Whether mail could be sent there: one address, a name, a domain of two or more parts. Its length is the question's. */
export function isEmailAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  const labels = text.slice(at + 1).split('.');
  return at > 0 && isLocalPart(text.slice(0, at)) && labels.length > 1 && labels.every(isDomainLabel);
}

/** Any way of writing a number, with words around it, as long as there is a number (service pattern 10.5). */
export function hasPhoneNumber(text: string): boolean {
  return (text.match(/\p{Nd}/gu) ?? []).length >= LEAST_DIGITS;
}

const MAYBE_MOBILE = /(?<!\d)(?:(?:\+|00)44[ ().-]{0,3})?0?[ ().-]{0,3}7(?:[ ().-]{0,3}\d){9}(?!\d)/g;
// 070 is for numbers that follow somebody about, 076 for pagers but on the Isle of Man (Ofcom's numbering plan).
const MOBILE = /^7(?:[1-57-9]|624)/;

/** The first UK mobile number in a text, as '+447700900123'; null when there is none. */
export function ukMobileIn(text: string): string | null {
  const numbers = (text.match(MAYBE_MOBILE) ?? []).map((found) => found.replace(/\D/g, '').slice(-10));
  const mobile = numbers.find((number) => MOBILE.test(number));
  return mobile === undefined ? null : `+44${mobile}`;
}

/** A piece of a text and where in it it begins; `number` to ring where it is one ('+441632960100', '999'), else null. */
export type PhonePart = { readonly at: number; readonly text: string; readonly number: string | null };

const DIGITS = /(\+?\(?\d(?:[ ().-]{0,3}\d)*)/;
const INTERNATIONAL = /^(?:\+|00)\d{8,15}$/;
const NATIONAL = /^0[1-9]\d{8,9}$/;
const SHORT = /^\d{3,6}$/;

/** A text with numbers in it and words around them, parted so that each number can be rung. What may be a time of day is none. */
export function phoneParts(text: string): readonly PhonePart[] {
  const pieces = text.split(DIGITS).filter((piece) => piece !== '');
  let end = 0;
  return pieces.map((piece) => {
    const at = end;
    end += piece.length;
    return { at, text: piece, number: numberOf(piece, pieces.length === 1) };
  });
}

function numberOf(piece: string, isAlone: boolean): string | null {
  const digits = piece.replace(/[ ().-]/g, '');
  const isNumber = INTERNATIONAL.test(digits) || NATIONAL.test(digits) || (isAlone && SHORT.test(digits));
  return isNumber ? digits : null;
}

/** A UK postcode in any case and spacing, as 'AB1 2CD'; null when it is none. */
export function parsePostcode(text: string): string | null {
  const compact = text.toUpperCase().replace(NOT_ALPHANUMERIC, '');
  return UK_POSTCODE.test(compact) ? `${compact.slice(0, -3)} ${compact.slice(-3)}` : null;
}

/** Postcodes as people write them in a text. */
export const MAYBE_POSTCODE = /\b[a-z]{1,2}[0-9][0-9a-z]?\s{0,3}[0-9][a-z]{2}\b/gi;

/** The last UK postcode in a text, as 'AB1 2CD'; null when there is none. */
export function postcodeIn(text: string): string | null {
  return parsePostcode(text.match(MAYBE_POSTCODE)?.at(-1) ?? '');
}

function isLocalPart(text: string): boolean {
  const dots = text.startsWith('.') || text.endsWith('.') || text.includes('..');
  return text.length <= MOST_LOCAL && !dots && !text.includes('@') && !SPACES_AND_QUOTES.test(text);
}

function isDomainLabel(label: string): boolean {
  return (
    label.length <= MOST_LABEL && DOMAIN_LABEL.test(label) && !label.startsWith('-') && !label.endsWith('-')
  );
}
