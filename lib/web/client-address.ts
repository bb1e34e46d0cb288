import { headers } from 'next/headers';
import { env } from '#lib/env';
import { ownAddress, SOCKET_ADDRESS } from '#lib/web/socket-address';

/**
 * The caller's network address, as the proxy in front reports it in CLIENT_ADDRESS_HEADER (its last entry, the one the
 * proxy itself added). Without that setting the connection's own, never one that anybody can write; null when that may be a proxy's.
 */
export async function clientAddress(): Promise<string | null> {
  const name = env().CLIENT_ADDRESS_HEADER;
  const given = await headers();
  if (name === undefined) return ownAddress(given.get(SOCKET_ADDRESS));
  return given.get(name)?.split(',').at(-1)?.trim() || null;
}
