import { setTimeout as wait } from 'node:timers/promises';
import { PgBoss } from 'pg-boss';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reference } from '#lib/domain/references/reference';
import { startWorker } from '#lib/jobs/worker';
import { givenContext } from '#lib/testing/given';
import { givenLogged, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { takeStep } from '#lib/use-cases/cases/take-step';

const test = testCouncil();
const transport = { send: ({ key }: { key: string }) => Promise.resolve({ id: key }) };
const delivery = { transport, texts: null, origin: 'https://requests.example', replyDomain: null };

/** Sweeps that have begun and not ended, and the most there ever were at once. */
const running = { now: 0, most: 0, ended: 0 };

// What a sweep says when it has ended.
const log = pino(
  { level: 'info' },
  {
    write: (line) => {
      if (!line.includes('alerts are up to date')) return;
      running.now -= 1;
      running.ended += 1;
    },
  },
);

/** A worker on that day. Gives the way to stop it. */
function workerOn(day: string) {
  const contextFor = (job: string) => {
    if (job === 'escalate') {
      running.now += 1;
      running.most = Math.max(running.most, running.now);
    }
    return givenContext(test.database, { kind: 'system', job }, { at: `${day}T06:30:00Z` });
  };
  return startWorker({ databaseUrl: test.url, contextFor, delivery, log });
}

let senders: readonly PgBoss[] = [];
beforeAll(async () => {
  senders = [1, 2].map(
    () => new PgBoss({ connectionString: test.url, supervise: false, schedule: false, migrate: false }),
  );
  for (const sender of senders) await sender.start();
});
afterAll(() => Promise.all(senders.map((sender) => sender.stop({ graceful: false }))));

/**
 * Both call for the sweep, five times each, at the same moment, and wait until what was taken of it has ended: one call, or
 * another too where the first sweep has ended before the last of them called.
 */
async function callAtOnce(): Promise<void> {
  const before = running.ended;
  const calls = senders.flatMap((sender) => Array.from({ length: 5 }, () => sender.send('escalate')));
  const taken = (await Promise.all(calls)).filter((id) => id !== null).length;
  expect(taken).toBeLessThan(calls.length);
  for (let tries = 0; tries < 300 && running.ended < before + taken; tries += 1) await wait(100);
  expect(running.ended).toBeGreaterThanOrEqual(before + taken);
  expect(running.most).toBe(1);
}

async function alerts(reference: Reference): Promise<string[]> {
  const rows = await test.database.client.notification.findMany({
    where: { case: { reference }, template: 'reminder' },
  });
  return rows.map(({ recipient, data }) => `${recipient.split('@')[0]}: ${Object(data).alert}`).toSorted();
}

describe('two workers on one database', () => {
  it('run one sweep at a time, tell each once, also after a restart and days on which neither ran', async () => {
    const reference = await givenLogged(test.as('agent'), { form: 'complaint' });
    const to = test.people('s.lark').id;
    succeed(await takeStep(test.as('caseworker'), { reference, command: { step: 'allocate', to } }));

    const both = await Promise.all([workerOn('2026-02-17'), workerOn('2026-02-17')]);
    await callAtOnce();
    expect(await alerts(reference)).toEqual(['s.lark: due-soon']);
    await callAtOnce();
    for (const stop of both) await stop();

    // Nothing ran on the day itself, nor on the three days after it.
    const again = await Promise.all([workerOn('2026-02-24'), workerOn('2026-02-24')]);
    await callAtOnce();
    await callAtOnce();
    for (const stop of again) await stop();
    expect(await alerts(reference)).toEqual([
      'head: long-overdue',
      'manager: overdue',
      's.lark: due-soon',
      's.lark: overdue',
    ]);
  });
});
