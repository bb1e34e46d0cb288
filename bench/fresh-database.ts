import { join } from 'node:path';
import { Client } from 'pg';
import type { Env } from '#lib/env';
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
  await onServer(server, `drop database if exists "${name}" with (force)`);
  await onServer(server, `create database "${name}"`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const installation = await prepareInstallation({ ...env, DATA_DIR: dataDir, DATABASE_URL: url.href }, say);
  if (env.DATABASE_URL !== undefined) return installation;
  const { stop } = await startPostgres(dataDir, 'postgres');
  return { ...installation, stop };
}

// The statistics module must be loaded when the server starts: it is set once and the server started again.
async function embedded(dataDir: string): Promise<string> {
  const first = await startPostgres(dataDir, 'postgres');
  const [loaded] = await onServer(first.url, 'show shared_preload_libraries');
  if (loaded?.['shared_preload_libraries'] === 'pg_stat_statements') return first.url;
  await onServer(first.url, "alter system set shared_preload_libraries = 'pg_stat_statements'");
  await first.stop();
  return (await startPostgres(dataDir, 'postgres')).url;
}

async function onServer(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}
