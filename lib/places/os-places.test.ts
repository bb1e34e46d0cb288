import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { osPlacesAt } from '#lib/places/os-places';

let server: Server;
let url: string;
const asked: { path: string; key: string | undefined }[] = [];

// The service's interface, on this machine: what it answers for a postcode, and how it fails.
const ANSWERS: Readonly<Record<string, { status: number; body: unknown }>> = {
  'BW1 3CQ': {
    status: 200,
    body: {
      header: { totalresults: 2 },
      results: [
        { DPA: { UPRN: '1', ADDRESS: '12A, SALT ROW, BRACKWATER, BW1 3CQ', POSTCODE: 'BW1 3CQ' } },
        { DPA: { UPRN: '2', ADDRESS: 'ŴYN HOUSE, ST BRANNOC’S HILL, BRACKWATER, BW1 3CQ' } },
      ],
    },
  },
  'ZZ9 9ZZ': { status: 200, body: { header: { totalresults: 0 } } },
  'BW1 1AA': { status: 401, body: { fault: 'no key' } },
  'BW1 1AB': { status: 200, body: { results: [{ LPI: {} }] } },
};

beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    asked.push({ path: pathname, key: request.headers['key']?.toString() });
    const { status, body } = ANSWERS[searchParams.get('postcode') ?? ''] ?? { status: 404, body: {} };
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/search/places/v1`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

describe('addresses from OS Places', () => {
  it('are asked for by postcode with the council’s key, and written as people write them', async () => {
    expect(await osPlacesAt(url, 'a-key')('BW1 3CQ')).toEqual([
      '12A Salt Row, Brackwater, BW1 3CQ',
      'Ŵyn House, St Brannoc’s Hill, Brackwater, BW1 3CQ',
    ]);
    expect(asked.at(-1)).toEqual({ path: '/search/places/v1/postcode', key: 'a-key' });
  });

  it('are none where it knows none', async () => {
    expect(await osPlacesAt(url, 'a-key')('ZZ9 9ZZ')).toEqual([]);
  });

  it.each(['BW1 1AA', 'BW1 1AB', 'BW1 1AD'])(
    'fail for %s, which it refuses, answers oddly or does not know',
    async (postcode) => {
      await expect(osPlacesAt(url, 'a-key')(postcode)).rejects.toThrow();
    },
  );

  it('fail where nothing listens', async () => {
    await expect(osPlacesAt('http://127.0.0.1:1', 'a-key')('BW1 3CQ')).rejects.toThrow();
  });
});
