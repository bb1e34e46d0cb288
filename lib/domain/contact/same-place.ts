import { postcodeIn } from '#lib/domain/forms/read-contact';

const NUMBERS = /\d+[a-z]?\b/gi;

/**
 * Whether two descriptions may be of one place: the same words, or the same postcode where no numbers of houses tell them
 * apart.
 */
export function mayBeSamePlace(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  if (letters(one) === letters(other)) return true;
  const postcode = postcodeIn(one);
  if (postcode === null || postcode !== postcodeIn(other)) return false;
  const [first, second] = [one, other].map((text) => numbersIn(text, postcode));
  return !first || !second || first === second;
}

function letters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

// A postcode has numbers of its own.
function numbersIn(text: string, postcode: string): string {
  const spaced = new RegExp(postcode.replace(' ', '\\s*'), 'gi');
  return (text.replaceAll(spaced, ' ').match(NUMBERS) ?? []).join(' ').toLowerCase();
}
