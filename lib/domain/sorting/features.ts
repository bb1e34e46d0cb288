import { type Found, isIntent, type SignalName } from '#lib/domain/sorting/signals';

/** What was found in a text: the name of each thing, and how strongly it counts. */
export type Features = ReadonlyMap<string, number>;

const OF_A_PIECE = 0.5;
const PIECE = 4;

/** The feature that stands for a signal. */
export function signalFeature(name: SignalName | 'plain'): string {
  return `signal: ${name}`;
}

/** The feature that stands for a word: its beginning, so that “repair”, “repairs” and “repaired” are one. */
export function wordFeature(word: string): string {
  return word.length < 5 ? word : word.replace(/(?:ing|ed|es|s|e)$/, '');
}

/** The feature that stands for two words, one after the other; a text begins after an empty one. */
function pairFeature(word: string, next: string): string {
  return `${wordFeature(word)} ${wordFeature(next)}`;
}

/**
 * What the sorter goes by: the signals found, every word, every two words, and every four letters of a word, which are
 * still right where its spelling is not. A text that only states something is a signal too.
 */
export function featuresOf(words: readonly string[], found: readonly Found[]): Features {
  const names: (SignalName | 'plain')[] = found.map(({ name }) => name);
  const isPlain = !found.some(({ name }) => isIntent(name));
  const pairs = words.map((word, at) => pairFeature(words[at - 1] ?? '', word));
  return new Map([
    ...words.flatMap(piecesOf).map((piece) => [`piece: ${piece}`, OF_A_PIECE] as const),
    ...[...names, ...(isPlain ? (['plain'] as const) : [])].map((name) => [signalFeature(name), 1] as const),
    ...[...words.map(wordFeature), ...pairs].map((feature) => [feature, 1] as const),
  ]);
}

/** Every four characters in a row, with the blanks before and after the word. */
function piecesOf(word: string): string[] {
  const line = ` ${word} `;
  return Array.from({ length: Math.max(line.length - PIECE + 1, 0) }, (_, at) => line.slice(at, at + PIECE));
}
