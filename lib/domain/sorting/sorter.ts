import { type Features, judge, learn } from '#lib/domain/sorting/classifier';
import { featuresOf, signalFeature, wordFeature } from '#lib/domain/sorting/features';
import { learned } from '#lib/domain/sorting/labelled';
import { tellingWords } from '#lib/domain/sorting/near';
import { type Found, findSignals, type SignalName, signalWords } from '#lib/domain/sorting/signals';
import { type SortRouteId, sortRouteIds } from '#lib/domain/sorting/sort-route';
import { spellerFor } from '#lib/domain/sorting/spelling';
import { readWords, type Word } from '#lib/domain/sorting/words';

/** A way in that fits: how likely it is (0 to 1), and the writer's own words that speak for it, strongest first. */
export type Suggestion = {
  readonly route: SortRouteId;
  readonly likelihood: number;
  readonly because: readonly string[];
};

const MOST = 3;
const REASONS = 3;

const counts = countWords();
const frequent = [...counts].filter(([, count]) => count > 1).map(([word]) => word);
const speller = spellerFor(new Set([...signalWords, ...frequent]), new Set(counts.keys()));
const weights = learn(
  learned.map(({ route, text }) => ({ label: sortRouteIds.indexOf(route), features: read(text).features })),
  sortRouteIds.length,
);

/**
 * Up to three ways in for what somebody wrote, best first; none for a text without words. Danger comes first whatever
 * else is said, unless the text asks for records or figures about it (rules 9.11, 9.12).
 */
export function sortText(text: string): readonly Suggestion[] {
  const reading = read(text);
  return ranked(reading).map(({ label, likelihood }) => ({
    route: label,
    likelihood,
    because: reasons(text, reading, label),
  }));
}

/** The same without the reasons, for many texts at once. */
export function routesFor(text: string): readonly SortRouteId[] {
  return ranked(read(text)).map(({ label }) => label);
}

function ranked({ words, found, features }: Reading) {
  if (!words.some((word) => /[\p{L}\p{N}]/u.test(word.read))) return [];
  const all = judge(weights, features, sortRouteIds);
  const urgent = all.filter(({ label }) => label === 'emergency' && tellsOfDanger(found));
  return [...urgent, ...all.filter((each) => !urgent.includes(each))].slice(0, MOST);
}

type Reading = {
  readonly words: readonly Word[];
  readonly found: readonly Found[];
  readonly features: Features;
};

function read(text: string): Reading {
  const words = readWords(text, speller);
  const plain = words.map((word) => word.read);
  const found = findSignals(plain);
  return { words, found, features: featuresOf(plain, found) };
}

function countWords(): ReadonlyMap<string, number> {
  const all = learned.flatMap(({ text }) => readWords(text, (word) => word));
  const numbers = new Map<string, number>();
  for (const word of all) numbers.set(word.read, (numbers.get(word.read) ?? 0) + 1);
  return numbers;
}

const DANGERS: readonly SignalName[] = [
  'gas or fire',
  'hurt or dying',
  'violence',
  'life in danger',
  'falling or live',
];
const ASKS_ABOUT: readonly SignalName[] = [
  'asks how many',
  'asks what the council did',
  'names documents',
  'names FOI law',
  'names EIR law',
];

function tellsOfDanger(found: readonly Found[]): boolean {
  const has = (names: readonly SignalName[]) => found.some(({ name }) => names.includes(name));
  return has(DANGERS) && !has(ASKS_ABOUT);
}

/** What of the text speaks most for a route, as it was written, without overlaps. */
function reasons(text: string, { words, found }: Reading, route: SortRouteId): readonly string[] {
  const at = sortRouteIds.indexOf(route);
  const speaksFor = (feature: string) => weights.get(feature)?.[at] ?? 0;
  const signals = found
    .filter(({ name }) => name !== 'asks a question')
    .map(({ name, first, last }) => ({ first, last, by: speaksFor(signalFeature(name)) }));
  const single = words.flatMap(({ read: word }, first) =>
    tellingWords(word).length > 0 ? [{ first, last: first + 1, by: speaksFor(wordFeature(word)) }] : [],
  );
  const strongest = [...signals, ...single].filter(({ by }) => by > SPEAKS).toSorted((a, b) => b.by - a.by);
  return withoutOverlaps(strongest)
    .slice(0, REASONS)
    .map(({ first, last }) => text.slice(words[first]?.from, words[last - 1]?.to));
}

/** How much something must speak for a route before it is given as a reason. */
const SPEAKS = 0.3;

type Span = { readonly first: number; readonly last: number };

function withoutOverlaps<S extends Span>(spans: readonly S[]): S[] {
  return spans.filter(
    (span, at) =>
      !spans.slice(0, at).some((earlier) => span.first < earlier.last && earlier.first < span.last),
  );
}
