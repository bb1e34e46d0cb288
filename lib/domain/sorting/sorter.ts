import { judge, learn, type Weights } from '#lib/domain/sorting/classifier';
import { type Features, featuresOf, signalFeature, wordFeature } from '#lib/domain/sorting/features';
import { type Labelled, labelled } from '#lib/domain/sorting/labelled';
import { tellingWords } from '#lib/domain/sorting/near';
import { type Found, findSignals, type SignalName, signalWords } from '#lib/domain/sorting/signals';
import { type SortRouteId, sortRouteIds } from '#lib/domain/sorting/sort-route';
import { type Speller, spellerFor } from '#lib/domain/sorting/spelling';
import { type Weigh, weigherFrom } from '#lib/domain/sorting/weighing';
import { readWords, type Word } from '#lib/domain/sorting/words';

/** A way in that fits: how likely it is (0 to 1), and the writer's own words that speak for it, strongest first. */
export type Suggestion = {
  readonly route: SortRouteId;
  readonly likelihood: number;
  readonly because: readonly string[];
};

const MOST = 3;
const REASONS = 3;

/** What has learnt to sort from examples. */
export type Sorter = { readonly speller: Speller; readonly weigh: Weigh; readonly weights: Weights };

/** The sorter of the product has learnt from every sentence there is. */
const everyday = sorterFrom(labelled);

export function sorterFrom(examples: readonly Labelled[]): Sorter {
  const speller = spellerOf(examples);
  const readings = examples.map(({ route, text }) => ({ route, features: read(text, speller).features }));
  const weigh = weigherFrom(readings.map(({ features }) => features));
  const weights = learn(
    readings.map(({ route, features }) => ({
      label: sortRouteIds.indexOf(route),
      features: weigh(features),
    })),
    sortRouteIds.length,
  );
  return { speller, weigh, weights };
}

/**
 * Up to three ways in for what somebody wrote, best first; none for a text without words. Danger comes first whatever
 * else is said, unless the text asks for records or figures about it (rules 9.11, 9.12).
 */
export function sortText(text: string): readonly Suggestion[] {
  const reading = read(text, everyday.speller);
  return ranked(reading, everyday).map(({ label, likelihood }) => ({
    route: label,
    likelihood,
    because: reasons(text, reading, label),
  }));
}

/** The same without the reasons, for many texts at once. */
export function routesFor(text: string, sorter: Sorter = everyday): readonly SortRouteId[] {
  return ranked(read(text, sorter.speller), sorter).map(({ label }) => label);
}

function ranked({ words, found, features }: Reading, { weigh, weights }: Sorter) {
  if (!words.some((word) => /[\p{L}\p{N}]/u.test(word.read))) return [];
  const all = judge(weights, weigh(features), sortRouteIds);
  const urgent = all.filter(({ label }) => label === 'emergency' && tellsOfDanger(found));
  return [...urgent, ...all.filter((each) => !urgent.includes(each))].slice(0, MOST);
}

type Reading = {
  readonly words: readonly Word[];
  readonly found: readonly Found[];
  readonly features: Features;
};

function read(text: string, speller: Speller): Reading {
  const words = readWords(text, speller);
  const plain = words.map((word) => word.read);
  const found = findSignals(plain);
  return { words, found, features: featuresOf(plain, found) };
}

/** It puts words right from those of the signals and those that stand in the examples more than once. */
function spellerOf(examples: readonly Labelled[]): Speller {
  const counts = new Map<string, number>();
  const all = examples.flatMap(({ text }) => readWords(text, (word) => word));
  for (const word of all) counts.set(word.read, (counts.get(word.read) ?? 0) + 1);
  const frequent = [...counts].filter(([, count]) => count > 1).map(([word]) => word);
  return spellerFor(new Set([...signalWords, ...frequent]), new Set(counts.keys()));
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
  const speaksFor = (feature: string) => everyday.weights.get(feature)?.[at] ?? 0;
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
