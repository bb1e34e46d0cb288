import { intentSignals } from '#lib/domain/sorting/intent-signals';
import { topicSignals } from '#lib/domain/sorting/topic-signals';

export type SignalName = keyof typeof intentSignals | keyof typeof topicSignals;

/** A signal that was found, and in which words: from the first up to, not including, the last. */
export type Found = { readonly name: SignalName; readonly first: number; readonly last: number };

const wordings: readonly (readonly [SignalName, readonly string[]])[] = [
  ...entriesOf(intentSignals),
  ...entriesOf(topicSignals),
];

// What Object.entries knows, with the names the compiler forgets.
function entriesOf<Name extends string, Value>(table: Readonly<Record<Name, Value>>): [Name, Value][] {
  return Object.entries(table) as [Name, Value][];
}

const SENTENCE_START = '(?<=[.?!] )';

const signals = wordings.map(([name, patterns]) => ({
  name,
  pattern: new RegExp(`(?<= )(?:${patterns.join('|').replaceAll('< ', SENTENCE_START)})(?= )`),
}));

/** The words that stand whole in a wording, so that misspelt ones can be put right. */
export const signalWords: ReadonlySet<string> = new Set(
  wordings.flatMap(([, patterns]) =>
    [...patterns.join('|').matchAll(/(?<![a-z\\])[a-z]{4,}(?![a-z?(\\])/g)].map(([word]) => word),
  ),
);

/** The signals in these words, each where it is found first. */
export function findSignals(words: readonly string[]): Found[] {
  // The text begins as if after the end of a sentence.
  const line = ` . ${words.join(' ')} `;
  return signals.flatMap(({ name, pattern }) => {
    const match = pattern.exec(line);
    if (match === null) return [];
    const first = line.slice(0, match.index).split(' ').length - 3;
    return [{ name, first, last: first + match[0].split(' ').length }];
  });
}

/** Whether the signal is about what somebody does with their words, not about what they speak of. */
export function isIntent(name: SignalName): boolean {
  return name in intentSignals;
}
