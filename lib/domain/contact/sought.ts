import { MAYBE_POSTCODE } from '#lib/domain/forms/read-contact';
import { parseReference, type Reference } from '#lib/domain/references/reference';

/** One thing that is known of somebody: a word of their name, or the whole of another detail, as it was typed. */
export type Known = { word: string } | { email: string } | { phone: string } | { postcode: string };

/** Who is looked for. `reference`: what could be one; a word of nine letters can, too. */
export type Sought = { reference: Reference | null; known: readonly Known[] };

const EMAIL = /\S+@\S+/g;
const PHONE = /\+?\(?\d[\d\s().-]{4,}\d/g;
const WORD = /[^\s,;]+/g;
const LONGEST = 200;
const MOST_KNOWN = 8;

/** Reads what was typed into one box, whatever the order: a reference, or name, phone, email address and postcode. */
export function readSought(whole: string): Sought {
  const typed = whole.slice(0, LONGEST);
  const emails = taken(typed, EMAIL);
  const postcodes = taken(emails.rest, MAYBE_POSTCODE);
  const phones = taken(postcodes.rest, PHONE);
  const words = taken(phones.rest, WORD);
  const known = [
    ...emails.found.map((email) => ({ email })),
    ...postcodes.found.map((postcode) => ({ postcode })),
    ...phones.found.map((phone) => ({ phone })),
    ...words.found.map((word) => ({ word })),
  ];
  return { reference: referenceIn(typed), known: known.slice(0, MOST_KNOWN) };
}

function taken(text: string, pattern: RegExp): { found: readonly string[]; rest: string } {
  return { found: text.match(pattern) ?? [], rest: text.replaceAll(pattern, ' ') };
}

// Written together or in its groups of three, with other things around it.
function referenceIn(typed: string): Reference | null {
  const { found } = taken(typed, WORD);
  const runs = found.flatMap((_, start) =>
    [1, 3].map((length) => found.slice(start, start + length).join('')),
  );
  return runs.map((run) => parseReference(run)).find((reference) => reference !== null) ?? null;
}
