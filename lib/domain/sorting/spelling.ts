/** Shorter words have too many neighbours. */
const SHORTEST = 5;

/** Puts a word right that is one letter away from a known one with the same first letter, which few people miss. */
export type Speller = (word: string) => string;

/**
 * A speller that puts words right from a vocabulary, and leaves alone what it has `seen`. A missing, an added, a wrong
 * letter or two that changed places all leave the same word when one letter is taken out of both, so every word of the
 * vocabulary is filed under what is left of it.
 */
export function spellerFor(vocabulary: ReadonlySet<string>, seen: ReadonlySet<string>): Speller {
  const filed = new Map<string, string>();
  for (const word of vocabulary) {
    if (word.length < SHORTEST) continue;
    for (const rest of shortened(word)) if (!filed.has(rest)) filed.set(rest, word);
  }
  return (word) => {
    if (word.length < SHORTEST || vocabulary.has(word) || seen.has(word) || /\d/.test(word)) return word;
    return shortened(word).flatMap((rest) => filed.get(rest) ?? [])[0] ?? word;
  };
}

/** A word, and all that is left of it when one letter is taken out; each after its first letter, which stays. */
function shortened(word: string): string[] {
  const rest = word.slice(1);
  return [word, ...Array.from(rest, (_, at) => `${word[0]}${rest.slice(0, at)}${rest.slice(at + 1)}`)];
}
