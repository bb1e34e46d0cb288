import { env } from '#lib/env';
import { osPlacesAt } from '#lib/places/os-places';
import type { Context } from '#lib/use-cases/context';
import { type AddressSource, type FoundAddresses, findAddresses } from '#lib/use-cases/places/find-addresses';

/** Looks addresses up where this installation does: at OS Places when it has a key, else in its own table. */
export function lookUpAddresses(context: Context, typed: string): Promise<FoundAddresses> {
  return findAddresses(context, source(), typed);
}

function source(): AddressSource | null {
  const { OS_PLACES_KEY: key, OS_PLACES_URL: url } = env();
  return key === undefined ? null : osPlacesAt(url, key);
}
