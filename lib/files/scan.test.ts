import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { scannerAt } from '#lib/files/scan';
import { givenClamd } from '#lib/testing/given-clamd';

const open: Server[] = [];
afterEach(() => Promise.all(open.splice(0).map((server) => new Promise((done) => server.close(done)))));

const clamd = async () => {
  const { address, server } = await givenClamd();
  open.push(server);
  return scannerAt(address);
};

const text = (words: string) => new TextEncoder().encode(words);

describe('the scanner', () => {
  it('finds nothing in an honest file, of any size', async () => {
    const scan = await clamd();
    expect(await scan(text('An honest letter.'))).toBe('clean');
    expect(await scan(new Uint8Array(3 * 1024 * 1024).fill(97))).toBe('clean');
    expect(await scan(new Uint8Array())).toBe('clean');
  });

  it('finds a virus, also where two pieces meet', async () => {
    const scan = await clamd();
    expect(await scan(text('EICAR-STANDARD'))).toBe('infected');
    const split = Buffer.concat([Buffer.alloc(64 * 1024 - 5, 'a'), Buffer.from('EICAR-STANDARD')]);
    expect(await scan(split)).toBe('infected');
  });

  it.each([
    'INSTREAM size limit exceeded. ERROR\0',
    'stream: OKAY\0',
    'stream: Eicar FOUND ERROR\0',
    'FOUND\0',
    '',
  ])('that answers %j has not answered', async (answer) => {
    const { address, server } = await givenClamd(() => answer);
    open.push(server);
    expect(await scannerAt(address)(text('a'))).toBe('waiting');
  });

  it('that is not there has not answered', async () => {
    const { address, server } = await givenClamd();
    await new Promise((done) => server.close(done));
    expect(await scannerAt(address)(text('a'))).toBe('waiting');
  });

  it('that hangs has not answered', async () => {
    const server = createServer((socket) => socket.on('error', () => undefined).resume());
    open.push(server);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const place = server.address();
    const port = typeof place === 'object' ? place?.port : null;
    expect(await scannerAt(`127.0.0.1:${port}`, 200)(text('a'))).toBe('waiting');
  });

  it('that is not configured scans nothing, and says so', async () => {
    expect(await scannerAt(undefined)(text('EICAR-STANDARD'))).toBe('not-scanned');
  });
});
