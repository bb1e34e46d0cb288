import { addressesAt } from '#lib/db/addresses';
import { countAttempt, type Limit } from '#lib/db/rate-limits';
import { parsePostcode } from '#lib/domain/forms/read-contact';
import type { Context } from '#lib/use-cases/context';

/** Gives the addresses with a postcode; throws when it cannot. */
export type AddressSource = (postcode: string) => Promise<readonly string[]>;

/** What a look-up gave. 'unavailable' never stands in anybody's way: an address can always be written. */
export type FoundAddresses =
  | { state: 'found'; addresses: readonly string[] }
  | { state: 'none'; postcode: string }
  | { state: 'wrong' | 'unavailable' };

/** Look-ups by somebody else's service cost the council, or come to an end: so many in all. */
const IN_ALL: Limit = { name: 'places-all', points: 3000, seconds: 60 * 60 };

/** Looks addresses up by what was typed as postcode: from `source`, or from the offline table where there is none. */
export async function findAddresses(
  context: Pick<Context, 'database'>,
  source: AddressSource | null,
  typed: string,
): Promise<FoundAddresses> {
  const postcode = parsePostcode(typed);
  if (postcode === null) return { state: 'wrong' };
  const addresses = await (source === null
    ? addressesAt(context.database.client, postcode)
    : fromOutside(context, source, postcode));
  if (addresses === null) return { state: 'unavailable' };
  return addresses.length > 0 ? { state: 'found', addresses } : { state: 'none', postcode };
}

async function fromOutside(
  { database }: Pick<Context, 'database'>,
  source: AddressSource,
  postcode: string,
): Promise<readonly string[] | null> {
  try {
    return (await countAttempt(database, IN_ALL, 'all')) > 0 ? null : await source(postcode);
  } catch {
    return null;
  }
}
