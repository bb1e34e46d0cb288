import { headers } from 'next/headers';
import { env } from '#lib/env';

/**
 * The caller's network address, as the proxy in front reports it in CLIENT_ADDRESS_HEADER (its last entry, the one the
 * proxy itself added). Null without that setting: an address that anybody can write is worse than none.
 */
export async function clientAddress(): Promise<string | null> {
  const name = env().CLIENT_ADDRESS_HEADER;
  const value = name === undefined ? null : (await headers()).get(name);
  return value?.split(',').at(-1)?.trim() || null;
}
