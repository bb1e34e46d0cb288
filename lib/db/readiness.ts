import type { Database } from '#lib/db/client';
import { migrationNames } from '#lib/db/migrate';

/** Whether the database answers and is up to date, and how the queue stands. Ages in seconds; null: nothing waits. */
export type Readiness = {
  database: boolean;
  migrations: boolean;
  queue: { waiting: number; oldestSeconds: number | null; failed: number } | null;
};

const DOWN: Readiness = { database: false, migrations: false, queue: null };

/** Asks the database at most for `timeoutMs`; a database that does not answer in time counts as down. */
export async function readiness(database: Database, timeoutMs: number): Promise<Readiness> {
  const late = new Promise<Readiness>((resolve) => setTimeout(() => resolve(DOWN), timeoutMs).unref());
  return Promise.race([ask(database).catch(() => DOWN), late]);
}

async function ask({ client }: Database): Promise<Readiness> {
  const applied = await client.$queryRaw<{ migration_name: string }[]>`
    select migration_name from _prisma_migrations where finished_at is not null`;
  const names = new Set(applied.map((row) => row.migration_name));
  const [queue] = await client.$queryRaw<{ waiting: number; oldest: number | null; failed: number }[]>`
    select count(*) filter (where state in ('created', 'retry'))::int as waiting,
           extract(epoch from now() - min(created_on) filter (where state in ('created', 'retry') and start_after <= now()))::int as oldest,
           count(*) filter (where state = 'failed')::int as failed
    from pgboss.job`;
  return {
    database: true,
    migrations: migrationNames().every((name) => names.has(name)),
    queue: queue ? { waiting: queue.waiting, oldestSeconds: queue.oldest, failed: queue.failed } : null,
  };
}
