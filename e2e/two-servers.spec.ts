import { Client } from 'pg';
import { startPostgres } from '../scripts/postgres.ts';
import { caller, sendComplaint } from './by-http.ts';
import { wordsIn } from './html.ts';
import { type OwnCouncil, ownCouncil } from './own-council.ts';
import { somebody } from './people.ts';
import type { Receipt } from './receipt.ts';
import { expect, someAddress, test } from './test.ts';

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

test('ten wrong codes in all close a reference, whichever server is asked, and the other knows', async () => {
  const wrong = { reference: receipt.reference, code: WRONG };
  const said: string[] = [];
  for (let tries = 0; tries < 12; tries += 1) said.push((await lookUp(tries, wrong)).url);
  expect(said.slice(0, 10).filter((address) => address.includes('problem=blocked'))).toEqual([]);
  expect(said.slice(10).filter((address) => address.includes('problem=blocked'))).toHaveLength(2);
});

test('while nobody can count the tries, the right code opens as little as a wrong one or none', async () => {
  await renamed('rate_limit', 'rate_limit_away');
  const { reference, code } = receipt;
  const answers = [
    await lookUp(0, { reference, code }),
    await lookUp(1, { reference, code: WRONG }),
    await lookUp(0, { reference: '222 222 222', code: WRONG }),
  ];
  await renamed('rate_limit_away', 'rate_limit');
  const [right] = answers;
  expect(right?.words).toContain('Something went wrong on our side');
  expect(right?.words).not.toContain('On two servers.');
  expect(answers.map(withoutId)).toEqual(answers.map(() => right && withoutId(right)));
});

type Answered = { url: string; status: number; words: string };

async function lookUp(server: number, form: Receipt): Promise<Answered> {
  const http = await caller(someAddress(), servers[server % 2]?.origin);
  const answer = await http.post('/track/look-up', { form });
  const words = wordsIn(await answer.text());
  await http.dispose();
  return { url: answer.url(), status: answer.status(), words };
}

// Each fault has a number of its own, to be quoted.
function withoutId({ status, words }: Answered) {
  return { status, words: words.replaceAll(/[0-9a-f]{8}/g, '') };
}

async function renamed(from: string, to: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`alter table "${from}" rename to "${to}"`);
  await client.end();
}
