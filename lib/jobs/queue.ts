import { fromPrisma, PgBoss } from 'pg-boss';
import type { Transaction } from '#lib/db/transaction';
import type { Enqueue, Jobs } from '#lib/use-cases/context';

/** Every queue, by job name, with how it retries. A job that fails to the end stays in the queue's table as failed. */
export const QUEUES: Readonly<
  Record<keyof Jobs | 'remind-due' | 'recount-dates' | 'delete-old-drafts', { retryLimit: number }>
> = {
  'deliver-mail': { retryLimit: 6 },
  'remind-due': { retryLimit: 3 },
  'recount-dates': { retryLimit: 3 },
  'delete-old-drafts': { retryLimit: 3 },
};

export type QueueName = keyof typeof QUEUES;

const sending = new Map<string, Promise<PgBoss>>();

/** A queue that only sends, one per database: it neither works nor keeps house. */
function senderFor(url: string): Promise<PgBoss> {
  const known = sending.get(url);
  if (known) return known;
  const boss = new PgBoss({
    connectionString: url,
    max: 1,
    supervise: false,
    schedule: false,
    migrate: false,
  });
  boss.on('error', () => undefined);
  const started = boss.start();
  sending.set(url, started);
  started.catch(() => sending.delete(url));
  return started;
}

/** Puts jobs into this database's queue, inside the caller's transaction. */
export function enqueueIn(url: string): Enqueue {
  return async (tx: Transaction, name, payload) => {
    const boss = await senderFor(url);
    await boss.send(name, payload, { db: fromPrisma(tx) });
  };
}

/** Ends the senders of a database, so that a process can end. */
export async function closeSender(url: string): Promise<void> {
  const boss = await sending.get(url);
  sending.delete(url);
  await boss?.stop({ graceful: false });
}

/** Creates or upgrades the queue's own tables and makes sure that every queue is there. */
export async function installQueues(url: string): Promise<void> {
  const boss = new PgBoss({ connectionString: url, max: 2, supervise: false, schedule: false });
  boss.on('error', () => undefined);
  await boss.start();
  for (const [name, { retryLimit }] of Object.entries(QUEUES)) {
    const options = {
      retryLimit,
      retryDelay: 5,
      retryBackoff: true,
      expireInSeconds: 120,
      heartbeatSeconds: 15,
    };
    await boss.createQueue(name, options);
  }
  await boss.stop({ graceful: false });
}
