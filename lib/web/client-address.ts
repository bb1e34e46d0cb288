import { headers } from 'next/headers';
import { env } from '#lib/env';

/**
 * The caller's network address, as the proxy in front reports it in CLIENT_ADDRESS_HEADER (its last entry, the one the
 * proxy itself added). Without that setting there is no trustworthy address, and all callers count as one.
 */
export async function clientAddress(): Promise<string> {
  const name = env().CLIENT_ADDRESS_HEADER;
  const value = name === undefined ? null : (await headers()).get(name);
  return value?.split(',').at(-1)?.trim() || 'all callers';
}
