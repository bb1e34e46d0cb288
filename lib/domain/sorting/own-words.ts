import { cleanText, cutTo, lengthOf, storable } from '#lib/domain/forms/clean-text';

/** As much as the shortest first answer of a form holds, so that every form can begin with it; in characters. */
export const LONGEST_WORDS = 2000;

/** Beyond this nobody typed it. */
const LONGEST_KEPT = 20_000;

/** What was written, fit to be kept and shown again, and why it cannot be sorted yet; null when it can. */
export type OwnWords = { readonly words: string; readonly problem: 'missing' | 'too-long' | null };

/** Reads the text somebody posted. Whatever it is, it is kept. */
export function readOwnWords(posted: string): OwnWords {
  const words = cleanText(storable(cutTo(posted, LONGEST_KEPT)));
  if (!/[\p{L}\p{N}]/u.test(words)) return { words, problem: 'missing' };
  return { words, problem: lengthOf(words) > LONGEST_WORDS ? 'too-long' : null };
}
