import { setTimeout as wait } from 'node:timers/promises';
import { pino } from 'pino';
import { afterAll, describe, expect, it } from 'vitest';
import { inTransaction } from '#lib/db/transaction';
import type { Reference } from '#lib/domain/references/reference';
import { closeSender, enqueueIn, installQueues, QUEUES } from '#lib/jobs/queue';
import { startWorker } from '#lib/jobs/worker';
import type { Mail, Transport } from '#lib/notifications/mail';
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

/** A case whose acknowledgement waits in the queue. */
function givenPromised(): Promise<Reference> {
  const enqueue = enqueueIn(test.url);
  return givenLogged(givenContext(test.database, people('agent'), { enqueue }), { form: 'complaint' });
}

/** A worker whose mails go to `send`. Gives the way to stop it. */
function workerSending(send: (mail: Mail) => unknown): Promise<() => Promise<void>> {
  const transport: Transport = {
    send: async (mail) => {
      await send(mail);
      return { id: mail.key };
    },
  };
  return startWorker({
    databaseUrl: test.url,
    contextFor: (job) => givenContext(test.database, { kind: 'system', job }),
    delivery: { transport, texts: null, origin: 'https://requests.example', replyDomain: null },
    log: pino({ level: 'silent' }),
  });
}

const names = ({ text }: Mail, reference: Reference) => text.replaceAll(/\W/g, '').includes(reference);

/** How many mails about these cases are recorded as sent. */
function recorded(references: readonly Reference[]): Promise<number> {
  const about = { case: { reference: { in: [...references] } }, type: 'mail-sent' };
  return test.database.client.caseEvent.count({ where: about });
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100 && !(await isSo()); tries += 1) await wait(100);
}

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
    await givenPromised();
    const { rows } = await test.database.pool.query<{ data: object }>('select data from pgboss.job');
    expect(rows.length).toBeGreaterThan(0);
    for (const { data } of rows) expect(Object.keys(data)).toEqual(['notificationId']);
  });

  it('is taken up by a worker, which delivers the mail and records it', async () => {
    const sent: Mail[] = [];
    const stop = await workerSending((mail) => sent.push(mail));
    const reference = await givenPromised();
    await until(async () => (await recorded([reference])) === 1);
    await stop();
    expect(await recorded([reference])).toBe(1);
    expect(sent.filter((mail) => names(mail, reference))).toHaveLength(1);
  });

  it('is one of many that are sent in the order of their promises; whichever fails is tried again, the others go once', async () => {
    const references: Reference[] = [];
    for (let count = 0; count < 12; count += 1) references.push(await givenPromised());
    const [first, failing, ...others] = references;
    if (!first || !failing) throw new Error('there are fewer than two');
    const tried: Mail[] = [];
    const stop = await workerSending((mail) => {
      tried.push(mail);
      if (names(mail, failing)) throw new Error('The carrier is busy.');
    });
    await until(async () => (await recorded([first, ...others])) === 11);
    await stop();

    const order = tried.flatMap((mail) => references.filter((reference) => names(mail, reference)));
    expect(order.filter((reference) => reference !== failing)).toEqual([first, ...others]);
    expect(await recorded([failing])).toBe(0);
    const { rows } = await test.database.pool.query(
      "select output ->> 'message' as message from pgboss.job where state = 'retry'",
    );
    expect(rows).toEqual([{ message: 'The carrier is busy.' }]);
  });
});

describe('the queues', () => {
  it('are installed again without harm, and every one is there with the limits of this release', async () => {
    await test.database.pool.query("update pgboss.queue set retry_limit = 1 where name = 'deliver-mail'");
    await installQueues(test.url);
    const { rows } = await test.database.pool.query<{ name: string; retry_limit: number }>(
      'select name, retry_limit from pgboss.queue',
    );
    for (const [name, { retryLimit }] of Object.entries(QUEUES)) {
      expect(rows).toContainEqual({ name, retry_limit: retryLimit });
    }
  });
});
