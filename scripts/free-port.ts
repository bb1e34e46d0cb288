import { createServer } from 'node:net';

/**
 * A port of this machine that nobody uses: the wanted one, or any. `host`: on which address; '' on all. Rejects with the
 * system's error when the wanted one is taken or not to be had.
 */
export function freePort(wanted = 0, host = '127.0.0.1'): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(wanted, host, () => {
      const address = server.address();
      server.close(() =>
        address !== null && typeof address === 'object'
          ? resolve(address.port)
          : reject(new Error('No free port.')),
      );
    });
  });
}
