import { join } from 'node:path';
import type { Env } from '#lib/env';
import { askDatabase, freshDatabase } from '../scripts/ask-database.ts';
import { type Installation, prepareInstallation } from '../scripts/installation.ts';
import { startPostgres } from '../scripts/postgres.ts';

/**
 * An installation of the bench's own in `DATA_DIR`/bench with an empty, migrated database: on the embedded PostgreSQL, or
 * on the server in DATABASE_URL as the database `answerable_bench`. Whatever an earlier run left there is dropped.
 */
export async function freshInstallation(env: Env, say: (text: string) => void): Promise<Installation> {
  const dataDir = join(env.DATA_DIR, 'bench');
  const server = env.DATABASE_URL ?? (await embedded(dataDir));
  const name = env.DATABASE_URL === undefined ? 'answerable' : 'answerable_bench';
  const url = await freshDatabase(server, name);
  const installation = await prepareInstallation({ ...env, DATA_DIR: dataDir, DATABASE_URL: url }, say);
  if (env.DATABASE_URL !== undefined) return installation;
  const { stop } = await startPostgres(dataDir, 'postgres');
  return { ...installation, stop };
}

// The statistics module must be loaded when the server starts: it is set once and the server started again.
async function embedded(dataDir: string): Promise<string> {
  const first = await startPostgres(dataDir, 'postgres');
  const [loaded] = await askDatabase(first.url, 'show shared_preload_libraries');
  if (loaded?.['shared_preload_libraries'] === 'pg_stat_statements') return first.url;
  await askDatabase(first.url, "alter system set shared_preload_libraries = 'pg_stat_statements'");
  await first.stop();
  return (await startPostgres(dataDir, 'postgres')).url;
}
