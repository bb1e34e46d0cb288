import { judge, learn, type Weights } from '#lib/domain/sorting/classifier';
import { dangerIn } from '#lib/domain/sorting/danger';
import { dangerWords } from '#lib/domain/sorting/danger-signs';
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

/** The sorter of the product: it has learnt from every sentence there is, but for those kept apart. */
export const everyday = sorterFrom(labelled);

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
 * Up to three ways in for what somebody wrote, best first; none for a text without words that it knows. Urgent danger comes first
 * whatever else is said, and risk is among the three (rules 9.11, 9.12).
 */
export function sortText(text: string): readonly Suggestion[] {
  const reading = read(text, everyday.speller);
  return ranked(reading, everyday)
    .filter(({ label, likelihood }, at) => at === 0 || label === 'emergency' || likelihood >= WORTH_SHOWING)
    .map(({ label, likelihood }) => ({
      route: label,
      likelihood,
      because: reasons(text, reading, label),
    }));
}

/**
 * Nobody who writes of late carers is asked whether they would say thank you. Of 474 sentences that it did not learn from, every
 * right second or third suggestion was likelier, and two in three of the wrong ones were not.
 */
const WORTH_SHOWING = 0.01;

/**
 * Whether whoever wrote this should first read who to call: a sign of danger, or what resembles other calls for help.
 */
export function tellsOfDanger(text: string, sorter: Sorter = everyday): boolean {
  const reading = read(text, sorter.speller);
  const { words, features } = reading;
  if (dangerIn(words.map((word) => word.read)) !== null) return true;
  if (!isUnderstood(reading, sorter)) return false;
  const all = judge(sorter.weights, sorter.weigh(features), sortRouteIds);
  return all.some(({ label, likelihood }) => label === 'emergency' && likelihood > LIKE_A_CALL_FOR_HELP);
}

const LIKE_A_CALL_FOR_HELP = 0.4;

/** The likeliest three, however unlikely, without the reasons: for many texts at once. */
export function routesFor(text: string, sorter: Sorter = everyday): readonly SortRouteId[] {
  return ranked(read(text, sorter.speller), sorter).map(({ label }) => label);
}

function ranked(reading: Reading, sorter: Sorter) {
  if (!isUnderstood(reading, sorter)) return [];
  const { words, features } = reading;
  const { weigh, weights } = sorter;
  const all = judge(weights, weigh(features), sortRouteIds);
  const emergency = all.filter(({ label }) => label === 'emergency');
  const others = all.filter(({ label }) => label !== 'emergency');
  const danger = dangerIn(words.map((word) => word.read));
  if (danger === 'urgent') return [...emergency, ...others].slice(0, MOST);
  const best = all.slice(0, MOST);
  if (danger === null || best.some(({ label }) => label === 'emergency')) return best;
  return [...best.slice(0, MOST - 1), ...emergency];
}

/** The least share of the words that the examples had too. Of their own 4,000 none has less; another language has. */
const LEAST_KNOWN = 1 / 3;

// A question mark alone tells nothing of what is asked.
const QUESTION_MARK: SignalName = 'asks a question';

// Of words that no example had, how likely each way is says nothing.
function isUnderstood({ words, found }: Reading, { weights }: Sorter): boolean {
  const written = words.filter((word) => /[\p{L}\p{N}]/u.test(word.read));
  const known = written.filter((word) => weights.has(wordFeature(word.read)));
  const isSignalled = found.some(({ name }) => name !== QUESTION_MARK);
  return isSignalled || (known.length > 0 && known.length >= written.length * LEAST_KNOWN);
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

/** It puts words right from those of the signals and of danger, and those that stand in the examples more than once. */
function spellerOf(examples: readonly Labelled[]): Speller {
  const counts = new Map<string, number>();
  const all = examples.flatMap(({ text }) => readWords(text, (word) => word));
  for (const word of all) counts.set(word.read, (counts.get(word.read) ?? 0) + 1);
  const frequent = [...counts].filter(([, count]) => count > 1).map(([word]) => word);
  return spellerFor(new Set([...signalWords, ...dangerWords, ...frequent]), new Set(counts.keys()));
}

/** What of the text speaks most for a route, as it was written, without overlaps. */
function reasons(text: string, { words, found }: Reading, route: SortRouteId): readonly string[] {
  const at = sortRouteIds.indexOf(route);
  const speaksFor = (feature: string) => everyday.weights.get(feature)?.[at] ?? 0;
  const signals = found
    .filter(({ name }) => name !== QUESTION_MARK)
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
