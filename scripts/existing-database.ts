import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, openDatabase } from '#lib/db/client';
import { pendingMigrations } from '#lib/db/migrate';
import type { Env } from '#lib/env';
import { reachDatabase } from './ask-database.ts';
import { startPostgres } from './postgres.ts';

type Found = { url: string; release: () => Promise<void> };

/**
 * Does something with the database of an installation and serves nobody: the one in DATABASE_URL, or the embedded one,
 * which is started if it does not run and stopped again afterwards. Throws with a sentence when there is none, or when it
 * is older than this program.
 */
export async function withExistingDatabase<T>(env: Env, act: (database: Database) => Promise<T>): Promise<T> {
  const { url, release } = await find(env);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => void release().finally(() => process.exit(130)));
  try {
    await refuseOlder(url);
    const database = openDatabase(url, 2);
    return await act(database).finally(database.close);
  } finally {
    await release();
  }
}

async function find({ DATABASE_URL, DATA_DIR }: Env): Promise<Found> {
  if (DATABASE_URL !== undefined) {
    await reachDatabase(DATABASE_URL);
    return { url: DATABASE_URL, release: () => Promise.resolve() };
  }
  if (!existsSync(join(DATA_DIR, 'postgres', 'data', 'PG_VERSION')))
    throw new Error(`There is no database in ${DATA_DIR}. Set DATA_DIR or DATABASE_URL to where it is.`);
  const { url, reused, stop } = await startPostgres(DATA_DIR);
  return { url, release: () => (reused ? Promise.resolve() : stop()) };
}

async function refuseOlder(url: string): Promise<void> {
  if ((await pendingMigrations(url)).length > 0)
    throw new Error('The database is older than this program: npm start brings it up to date.');
}
