/** An event as it stands in the database. Hashes are in hex. */
export type KeptEvent = {
  sequence: number;
  /** The hash that it names as the one before it. */
  previous: string;
  hash: string;
  /** The hash of its content when it is written with this number after that hash. */
  hashAs: (previous: string, sequence: number) => string;
};

/** The events of a case by number, and where its row says that they end. */
export type Chain<E extends KeptEvent> = { events: readonly E[]; version: number; headHash: string };

type Placed<E extends KeptEvent> = { event: E; writtenAs: number | null };
type Places<E extends KeptEvent> = ReadonlyMap<number, Placed<E>>;

const START = '0'.repeat(64);

/** An event that has moved is looked for so far beyond the numbers there are, and never further: a row may say any. */
const BEYOND = 50;
const FURTHEST = 2000;

/**
 * Says, event by event, what is not as it was written: a sentence each, none when all is whole. `untouched` are the
 * events whose content stands where it was written. Cannot notice a chain that was computed anew from some event to its
 * end together with the case's row, for there is no secret in it: the anchors beside it do.
 */
export function checkChain<E extends KeptEvent>(chain: Chain<E>): { problems: string[]; untouched: E[] } {
  const placed = chain.events.map((event) => ({ event, writtenAs: numberOf(event, chain) }));
  const places = settle(placed, chain);
  const problems = [
    ...placed.filter((each) => places.get(placeOf(each)) !== each).map(wasAdded),
    ...[...places].flatMap(([place, each]) => changedOrMoved(place, each, places)),
    ...[...places].flatMap(([place, each]) => wrongLink(place, each, places)),
    ...gaps(places),
    ...wrongEnd(places, chain),
  ];
  const untouched = [...places.values()].filter(standsWhereWritten).map(({ event }) => event);
  return { problems, untouched };
}

// The number that an event was written with, when its content is whole: its own, another, or, when contents have been
// exchanged between rows, that of the other row.
function numberOf<E extends KeptEvent>(event: E, { events, version }: Chain<E>): number | null {
  if (event.hashAs(event.previous, event.sequence) === event.hash) return event.sequence;
  const most = Math.min(Math.max(version, events.length) + BEYOND, FURTHEST);
  for (let sequence = 1; sequence <= most; sequence += 1) {
    if (event.hashAs(event.previous, sequence) === event.hash) return sequence;
  }
  const exchanged = events.find(({ previous, sequence, hash }) => event.hashAs(previous, sequence) === hash);
  return exchanged?.sequence ?? null;
}

const placeOf = <E extends KeptEvent>({ event, writtenAs }: Placed<E>): number => writtenAs ?? event.sequence;

const standsWhereWritten = <E extends KeptEvent>({ event, writtenAs }: Placed<E>): boolean =>
  writtenAs === event.sequence;

// One event for each number. Of two that claim it, the whole one that others were written after is the true one.
function settle<E extends KeptEvent>(placed: readonly Placed<E>[], chain: Chain<E>): Places<E> {
  const followed = new Set([...chain.events.map(({ previous }) => previous), chain.headHash]);
  const rank = (each: Placed<E>) =>
    (each.writtenAs === null ? 0 : 4) +
    (followed.has(each.event.hash) ? 2 : 0) +
    (standsWhereWritten(each) ? 1 : 0);
  const endsAsSaid = placed.some(
    (each) => placeOf(each) === chain.version && each.event.hash === chain.headHash,
  );
  const last = endsAsSaid ? chain.version : Number.POSITIVE_INFINITY;
  const places = new Map<number, Placed<E>>();
  for (const each of placed.toSorted((a, b) => placeOf(a) - placeOf(b) || rank(b) - rank(a))) {
    const place = placeOf(each);
    if (place >= 1 && place <= last && !places.has(place)) places.set(place, each);
  }
  return places;
}

const wasAdded = <E extends KeptEvent>({ event }: Placed<E>): string =>
  `event ${event.sequence} was added afterwards`;

function changedOrMoved<E extends KeptEvent>(place: number, each: Placed<E>, places: Places<E>): string[] {
  const stands = each.event.sequence;
  if (each.writtenAs === null) return [hasChanged(place)];
  if (stands === place) return [];
  const isExchanged = places.get(stands)?.event.sequence === place;
  if (!isExchanged) return [`event ${place} now stands as event ${stands}`];
  return place < stands ? [`events ${place} and ${stands} have changed places`] : [];
}

const hasChanged = (place: number): string => `event ${place} has been changed after it was written`;

// Two whole events in a row that were not written one after the other: the first was written anew.
function wrongLink<E extends KeptEvent>(place: number, each: Placed<E>, places: Places<E>): string[] {
  if (!standsWhereWritten(each)) return [];
  if (place === 1 && each.event.previous !== START) return [hasChanged(place)];
  const before = places.get(place - 1);
  if (!before || !standsWhereWritten(before) || before.event.hash === each.event.previous) return [];
  return [`event ${place - 1} is not the one that event ${place} was written after`];
}

function gaps<E extends KeptEvent>(places: Places<E>): string[] {
  let expected = 1;
  return [...places.keys()].flatMap((place) => {
    const first = expected;
    expected = place + 1;
    return missing(first, place - 1);
  });
}

function missing(first: number, last: number): string[] {
  if (first > last) return [];
  return first === last ? [`event ${first} is missing`] : [`events ${first} to ${last} are missing`];
}

function wrongEnd<E extends KeptEvent>(places: Places<E>, { version, headHash }: Chain<E>): string[] {
  const last = [...places.values()].at(-1);
  if (last === undefined) return ['its whole record is missing'];
  const end = placeOf(last);
  const disagree = `the case’s row says version ${version}, its record ends at ${end}`;
  if (end > version || (end < version && last.event.hash === headHash)) return [disagree];
  if (end < version) return missing(end + 1, version).map((sentence) => `${sentence}: ${disagree}`);
  const isOther = standsWhereWritten(last) && last.event.hash !== headHash;
  return isOther ? [`event ${end} is not the one that the case’s row names as its last`] : [];
}
