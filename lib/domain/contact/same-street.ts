import { postcodeIn } from '#lib/domain/forms/read-contact';

const STREET =
  /([\p{L}’']+) (street|st|road|rd|lane|ln|avenue|ave|row|close|drive|terrace|crescent|square|quay|walk|hill)\b/giu;
const WELSH_STREET =
  /(?<!\p{L})(?:heol|stryd|ffordd|lon|rhodfa|rhiw|teras|cilgant|sgwar|clos|maes)(?: yr?)? [\p{L}’']+/giu;
const IN_FULL: Readonly<Record<string, string>> = { st: 'street', rd: 'road', ln: 'lane', ave: 'avenue' };

/** Whether two descriptions of a place name the same postcode or the same street. */
export function areInOneStreet(one: string, other: string): boolean {
  const places = placesIn(one);
  return placesIn(other).some((place) => places.includes(place));
}

function placesIn(text: string): string[] {
  // Names are written with and without their circumflex.
  const words = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/g, ' ');
  const streets = [...words.matchAll(STREET)].map(
    ([, name = '', kind = '']) => `${name} ${IN_FULL[kind] ?? kind}`,
  );
  return [...streets, ...(words.match(WELSH_STREET) ?? []), postcodeIn(text) ?? []].flat();
}
