import { Client } from 'pg';
import { startPostgres } from '../scripts/postgres.ts';
import { someAddress } from './address.ts';
import { caller, sendComplaint } from './by-http.ts';
import { type OwnCouncil, ownCouncil } from './own-council.ts';
import { somebody } from './people.ts';
import type { Receipt } from './receipt.ts';
import { expect, test } from './test.ts';

const SECRET_KEY = 'one key for both servers, and long enough';
const WRONG = '2222 2222 2222 2222';

let servers: readonly [OwnCouncil, OwnCouncil];
let url: string;
let receipt: Receipt;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  const one = await ownCouncil('two-servers', { SECRET_KEY });
  await one.start();
  ({ url } = await startPostgres(one.dataDir));
  const other = await ownCouncil('two-servers-other', { SECRET_KEY, DATABASE_URL: url });
  await other.start();
  servers = [one, other];
  receipt = await sendComplaint({ resident: somebody(), words: 'On two servers.', origin: one.origin });
});

test.afterAll(async () => {
  for (const server of servers.toReversed()) await server.stop();
});

test('ten wrong codes in all close a reference, whichever server is asked', async () => {
  const blocked: boolean[] = [];
  for (let tries = 0; tries < 12; tries += 1) blocked.push(await isBlocked(tries % 2, WRONG));
  expect(blocked).toEqual([...Array(10).fill(false), true, true]);
});

test('while the count cannot be shared, each server counts by itself to half of it, and then the right code opens nothing', async () => {
  await renamed('rate_limit', 'rate_limit_away');
  const blocked: boolean[] = [];
  for (let tries = 0; tries < 14; tries += 1) blocked.push(await isBlocked(tries % 2, WRONG));
  const withTheRightOne = [await isBlocked(0, receipt.code), await isBlocked(1, receipt.code)];
  await renamed('rate_limit_away', 'rate_limit');
  expect(blocked).toEqual([...Array(10).fill(false), ...Array(4).fill(true)]);
  expect(withTheRightOne).toEqual([true, true]);
});

async function isBlocked(server: number, code: string): Promise<boolean> {
  const http = await caller(someAddress(), servers[server]?.origin);
  const form = { reference: receipt.reference, code };
  const answer = await http.post('/track/look-up', { form, maxRedirects: 0 });
  await http.dispose();
  return (answer.headers()['location'] ?? '').includes('problem=blocked');
}

async function renamed(from: string, to: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`alter table "${from}" rename to "${to}"`);
  await client.end();
}
