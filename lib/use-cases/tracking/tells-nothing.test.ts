import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '#lib/db/client';
import type { Result } from '#lib/domain/cases/refusal';
import { makeReference, type Reference } from '#lib/domain/references/reference';
import { givenContext } from '#lib/testing/given';
import { givenLogged, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { proveByCode } from '#lib/use-cases/tracking/prove-access';
import { nameRepresentative } from '#lib/use-cases/tracking/representatives';
import { trackCase } from '#lib/use-cases/tracking/track-case';

// As two web processes have it: one database, each with its own connections and its own counters in memory.
const test = testCouncil();
let processes: readonly [Database, Database];
let shown: Reference;
let restricted: Reference;
let helped: Reference;

beforeAll(async () => {
  const given = () => givenLogged(test.as('agent'), { form: 'complaint' });
  [shown, restricted, helped] = [await given(), await given(), await given()];
  const agreed = ['email', 'about'];
  const named = { reference: helped, name: 'Sam', agreed, token: 'a token of the page, long enough' };
  succeed(await nameRepresentative(test.as('agent'), named));
  await test.database.client.case.update({
    where: { reference: restricted },
    data: { classification: 'restricted' },
  });
  processes = [openDatabase(test.url, 4), openDatabase(test.url, 4)];
});
afterAll(async () => {
  await Promise.all(processes.map((database) => database.close()));
});

let turns = 0;
const onEither = () => givenContext(processes[turns++ % 2] ?? test.database, { kind: 'public' });
const unknown = () => makeReference((max) => randomInt(max));
const WRONG = '2222 2222 2222 2222';

type Ask = () => Promise<Result<unknown>>;

/** What somebody who guesses may try, by address and by code. */
const LOOKS: Readonly<Record<string, Readonly<Record<string, Ask>>>> = {
  'a reference by its address': {
    unknown: () => trackCase(onEither(), unknown(), null),
    restricted: () => trackCase(onEither(), restricted, null),
  },
  'a reference with a code': {
    unknown: () => proveByCode(onEither(), { reference: unknown(), code: WRONG, address: null }),
    shown: () => proveByCode(onEither(), { reference: shown, code: WRONG, address: null }),
    helped: () => proveByCode(onEither(), { reference: helped, code: WRONG, address: null }),
    restricted: () => proveByCode(onEither(), { reference: restricted, code: WRONG, address: null }),
  },
};

const TRIES = 300;
const MOST_APART_MS = 5;

describe.each(Object.entries(LOOKS))('%s', (_, asks) => {
  it('is answered alike, whether there is no such case, the code is wrong or it is restricted', async () => {
    const said = await Promise.all(Object.values(asks).map((ask) => ask()));
    expect(new Set(said.map((result) => JSON.stringify(result))).size).toBe(1);
    expect(said[0]?.ok).toBe(false);
  });

  // Asked in turn, so that what else the machine does hits all alike; a machine that is very busy gets three goes.
  it('takes the same time, within 5 ms in the middle of 300 tries', { retry: 2 }, async () => {
    const times = new Map(Object.keys(asks).map((kind) => [kind, [] as number[]]));
    for (let tries = 0; tries < TRIES; tries += 1) {
      if (tries % 5 === 0) await test.database.pool.query('delete from rate_limit');
      for (const [kind, ask] of Object.entries(asks)) {
        const began = performance.now();
        const said = await ask();
        times.get(kind)?.push(performance.now() - began);
        expect(said).toMatchObject({ ok: false, reason: 'not-found' });
      }
    }
    const medians = [...times.values()].map(median);
    expect(Math.max(...medians) - Math.min(...medians)).toBeLessThan(MOST_APART_MS);
  });
});

const median = (times: readonly number[]) =>
  times.toSorted((one, other) => one - other)[times.length / 2] ?? 0;

describe('the limits', () => {
  const wrong = (database: Database) =>
    proveByCode(givenContext(database, { kind: 'public' }), { reference: shown, code: WRONG, address: null });

  it('hold across both processes: ten tries of a reference in all', async () => {
    await test.database.pool.query('delete from rate_limit');
    const reasons: string[] = [];
    for (let tries = 0; tries < 12; tries += 1) {
      const said = await wrong(processes[tries % 2] ?? test.database);
      reasons.push(said.ok ? 'opened' : said.reason);
    }
    expect(reasons.slice(0, 10)).toEqual(Array(10).fill('not-found'));
    expect(reasons.slice(10)).toEqual(['too-many-attempts', 'too-many-attempts']);
  });

  it('hold in all, whatever is looked up from wherever', async () => {
    const address = '198.51.100.3';
    const asked = () => proveByCode(onEither(), { reference: unknown(), code: WRONG, address: null });
    expect(await asked()).toMatchObject({ reason: 'not-found' });
    await test.database.pool.query(`update rate_limit set points = 59999 where key = 'track-all:all'`);
    expect(await asked()).toMatchObject({ reason: 'not-found' });
    expect(await asked()).toMatchObject({ reason: 'too-many-attempts' });
    expect(await trackCase(onEither(), shown, address)).toMatchObject({ reason: 'too-many-attempts' });
    await test.database.pool.query('delete from rate_limit');
  });

  it('open nothing while what keeps them is down: nobody is let in, whatever they know', async () => {
    const nowhere = openDatabase('postgresql://nobody@127.0.0.1:1/nothing', 1);
    await expect(wrong(nowhere)).rejects.toThrow();
    await nowhere.close();
  });
});
