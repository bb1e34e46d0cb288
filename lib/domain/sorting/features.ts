import type { Features } from '#lib/domain/sorting/classifier';
import { type Found, isIntent, type SignalName } from '#lib/domain/sorting/signals';

const OF_A_SIGNAL = 1.2;
const OF_A_WORD = 0.9;

/** The feature that stands for a signal. */
export function signalFeature(name: SignalName | 'plain'): string {
  return `signal: ${name}`;
}

/** The feature that stands for a word: its beginning, so that “repair”, “repairs” and “repaired” are one. */
export function wordFeature(word: string): string {
  return word.length < 5 ? word : word.replace(/(?:ing|ed|es|s|e)$/, '');
}

/** What the sorter goes by: the signals found, and every word. A text that only states something is a signal too. */
export function featuresOf(words: readonly string[], found: readonly Found[]): Features {
  const names: (SignalName | 'plain')[] = found.map(({ name }) => name);
  const isPlain = !found.some(({ name }) => isIntent(name));
  return new Map([
    ...[...names, ...(isPlain ? (['plain'] as const) : [])].map(
      (name) => [signalFeature(name), OF_A_SIGNAL] as const,
    ),
    ...words.map((word) => [wordFeature(word), OF_A_WORD] as const),
  ]);
}
