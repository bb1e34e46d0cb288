import { fromPrisma, PgBoss, type QueuePolicy } from 'pg-boss';
import type { Transaction } from '#lib/db/transaction';
import type { Enqueue, Jobs } from '#lib/use-cases/context';

type Queue = { readonly retryLimit: number; readonly expireInSeconds: number; readonly policy: QueuePolicy };

// Of a sweep there is one at a time, waiting or running, whatever number of workers there are.
const SWEEP: Queue = { retryLimit: 3, expireInSeconds: 3600, policy: 'exclusive' };

// Ten are taken at a time, of which each may wait for its carrier for twenty seconds.
const MESSAGES: Queue = { retryLimit: 6, expireInSeconds: 300, policy: 'standard' };

/** Every queue, by job name, with how it retries. A job that fails to the end stays in the queue's table as failed. */
export const QUEUES = {
  'deliver-mail': MESSAGES,
  'deliver-link': MESSAGES,
  escalate: SWEEP,
  'escalate-by-the-hour': SWEEP,
  'chase-contributions': SWEEP,
  'recount-dates': SWEEP,
  'scan-waiting-files': SWEEP,
  'sweep-objects': SWEEP,
  'delete-old-drafts': SWEEP,
} as const satisfies Readonly<Record<keyof Jobs | (string & {}), Queue>>;

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
  return async (tx: Transaction, name, payloads) => {
    if (payloads.length === 0) return;
    const boss = await senderFor(url);
    const jobs = payloads.map((data) => ({ data }));
    await boss.insert(name, jobs, { db: fromPrisma(tx) });
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
  const wanted: ReadonlyMap<string, Queue> = new Map(Object.entries(QUEUES));
  // A queue of an earlier release that nothing works any more goes, with its schedule, and one of another policy, which
  // cannot be changed; pg-boss keeps some of its own.
  for (const { name, policy } of await boss.getQueues()) {
    if (wanted.get(name)?.policy !== policy && !name.startsWith('__pgboss')) await boss.deleteQueue(name);
  }
  for (const [name, { policy, ...limits }] of wanted) {
    const how = { ...limits, retryDelay: 5, retryBackoff: true, heartbeatSeconds: 15 };
    await boss.createQueue(name, { ...how, policy });
    // One that was there before keeps what it was created with until it is told.
    await boss.updateQueue(name, how);
  }
  await boss.stop({ graceful: false });
}
