/** Degrees north of the equator and east of Greenwich (WGS 84). */
export type Position = { readonly latitude: number; readonly longitude: number };

const PLACES = 5;
const WRITTEN = /^(-?\d{1,3}(?:\.\d{1,20})?)[,; ]\s*(-?\d{1,3}(?:\.\d{1,20})?)$/;

// The United Kingdom from the Isles of Scilly to Shetland, from St Kilda to Lowestoft.
const SOUTH = 49.8;
const NORTH = 60.9;
const WEST = -8.7;
const EAST = 1.8;

/** A position as it was written, 'latitude, longitude' in degrees; null for anything else, or outside the United Kingdom. */
export function readPosition(text: string): Position | null {
  const [, north, east] = WRITTEN.exec(text) ?? [];
  if (north === undefined || east === undefined) return null;
  const position = { latitude: Number(north), longitude: Number(east) };
  return isWithin(position) ? position : null;
}

/** A position as it is stored: to five places, which is about a metre. */
export function writePosition({ latitude, longitude }: Position): string {
  return `${latitude.toFixed(PLACES)}, ${longitude.toFixed(PLACES)}`;
}

/** A stored position in words; '' where there is none. */
export function positionInWords(stored: string, words: { west: string; east: string }): string {
  const position = readPosition(stored);
  if (position === null) return '';
  const { latitude, longitude } = position;
  const sentence = longitude < 0 ? words.west : words.east;
  return sentence
    .replace('{latitude}', latitude.toFixed(PLACES))
    .replace('{longitude}', Math.abs(longitude).toFixed(PLACES));
}

function isWithin({ latitude, longitude }: Position): boolean {
  return latitude >= SOUTH && latitude <= NORTH && longitude >= WEST && longitude <= EAST;
}
