import { subscribe } from 'node:diagnostics_channel';
import { IncomingMessage } from 'node:http';
import { BlockList, isIPv6 } from 'node:net';

/** The header in which this process itself notes from which address a request came: pages are given headers alone. */
export const SOCKET_ADDRESS = 'x-socket-address';

/** Notes it on every request from now on, over whatever its sender wrote there. */
export function noteSocketAddresses(): void {
  subscribe('http.server.request.start', (started) => {
    if (typeof started !== 'object' || started === null || !('request' in started)) return;
    const { request } = started;
    if (request instanceof IncomingMessage)
      request.headers[SOCKET_ADDRESS] = request.socket.remoteAddress ?? '';
  });
}

// This computer and networks inside a house (RFC 1918, RFC 4193).
const near = new BlockList();
near.addSubnet('127.0.0.0', 8);
near.addSubnet('10.0.0.0', 8);
near.addSubnet('172.16.0.0', 12);
near.addSubnet('192.168.0.0', 16);
near.addAddress('::1', 'ipv6');
near.addSubnet('fc00::', 7, 'ipv6');

/** An address that one caller has; null for a near one, where a proxy may stand for everybody. */
export function ownAddress(noted: string | null): string | null {
  if (noted === null || noted === '') return null;
  return near.check(noted, isIPv6(noted) ? 'ipv6' : 'ipv4') ? null : noted;
}
