import { setTimeout as wait } from 'node:timers/promises';
import { pino } from 'pino';
import { afterAll, describe, expect, it } from 'vitest';
import { inTransaction } from '#lib/db/transaction';
import { closeSender, enqueueIn, installQueues, QUEUES } from '#lib/jobs/queue';
import { startWorker } from '#lib/jobs/worker';
import type { Mail } from '#lib/notifications/mail';
import { givenContext } from '#lib/testing/given';
import { givenLogged } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';

const test = testCouncil();
const { people } = test;
afterAll(async () => {
  await closeSender(test.url);
});

async function waiting(): Promise<number> {
  const { rows } = await test.database.pool.query<{ count: number }>(
    "select count(*)::int as count from pgboss.job where name = 'deliver-mail' and state = 'created'",
  );
  return rows[0]?.count ?? 0;
}

const payload = { notificationId: '00000000-0000-4000-8000-000000000000' };

describe('a job in the queue', () => {
  it('is there when its transaction is saved, and not before', async () => {
    const before = await waiting();
    await inTransaction(test.database, async (tx) => {
      await enqueueIn(test.url)(tx, 'deliver-mail', [payload]);
      expect(await waiting()).toBe(before);
    });
    expect(await waiting()).toBe(before + 1);
  });

  it('is not there when its transaction fails', async () => {
    const before = await waiting();
    const failing = inTransaction(test.database, async (tx) => {
      await enqueueIn(test.url)(tx, 'deliver-mail', [payload]);
      throw new Error('and then it failed');
    });
    await expect(failing).rejects.toThrow('and then it failed');
    expect(await waiting()).toBe(before);
  });

  it('carries an id and nothing personal', async () => {
    const enqueue = enqueueIn(test.url);
    await givenLogged(givenContext(test.database, people('agent'), { enqueue }), { form: 'complaint' });
    const { rows } = await test.database.pool.query<{ data: object }>('select data from pgboss.job');
    expect(rows.length).toBeGreaterThan(0);
    for (const { data } of rows) expect(Object.keys(data)).toEqual(['notificationId']);
  });

  it('is taken up by a worker, which delivers the mail and records it', async () => {
    const sent: Mail[] = [];
    const send = (mail: Mail) => {
      sent.push(mail);
      return Promise.resolve({ id: mail.key });
    };
    const stop = await startWorker({
      databaseUrl: test.url,
      contextFor: (job) => givenContext(test.database, { kind: 'system', job }),
      delivery: { transport: { send }, texts: null, origin: 'https://requests.example', replyDomain: null },
      log: pino({ level: 'silent' }),
    });
    const enqueue = enqueueIn(test.url);
    const context = givenContext(test.database, people('agent'), { enqueue });
    const reference = await givenLogged(context, { form: 'complaint' });
    const isRecorded = async () =>
      (await test.database.client.caseEvent.count({ where: { case: { reference }, type: 'mail-sent' } })) ===
      1;
    for (let tries = 0; tries < 100 && !(await isRecorded()); tries += 1) await wait(100);
    await stop();
    expect(await isRecorded()).toBe(true);
    expect(sent.filter(({ text }) => text.replaceAll(/\W/g, '').includes(reference))).toHaveLength(1);
  });
});

describe('the queues', () => {
  it('are installed again without harm, and every one is there', async () => {
    await installQueues(test.url);
    const { rows } = await test.database.pool.query<{ name: string; retry_limit: number }>(
      'select name, retry_limit from pgboss.queue',
    );
    for (const [name, { retryLimit }] of Object.entries(QUEUES)) {
      expect(rows).toContainEqual({ name, retry_limit: retryLimit });
    }
  });
});
