import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { noteSocketAddresses, ownAddress, SOCKET_ADDRESS } from '#lib/web/socket-address';

describe('the address a request came from', () => {
  it('is the connection’s, whatever the caller writes in a header', async () => {
    noteSocketAddresses();
    const server = createServer(({ headers }, response) => response.end(headers[SOCKET_ADDRESS]));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const headers = { [SOCKET_ADDRESS]: '203.0.113.9', 'x-forwarded-for': '203.0.113.9' };
    const seen = await (await fetch(`http://127.0.0.1:${port}`, { headers })).text();
    server.close();
    expect(seen).toBe('127.0.0.1');
  });

  it.each(['203.0.113.9', '2001:db8::1', '::ffff:203.0.113.9', '172.32.0.1'])(
    'is a caller’s own: %s',
    (own) => {
      expect(ownAddress(own)).toBe(own);
    },
  );

  it.each([
    '127.0.0.1',
    '::1',
    '::ffff:127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    'fd00::1',
    '',
    null,
  ])('may be a proxy’s, which stands for everybody: %s', (near) => {
    expect(ownAddress(near)).toBeNull();
  });
});
