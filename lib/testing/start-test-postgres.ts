import { join } from 'node:path';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '#lib/db/migrate';
import { readEnv } from '#lib/env';
import { installQueues } from '#lib/jobs/queue';
import { startPostgres } from '../../scripts/postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The URL of the server's own database, and the name of a migrated, empty one to copy. */
    postgres: { url: string; template: string };
  }
}

const TEMPLATE = 'answerable_template';

/** Once for all tests: a real PostgreSQL with a migrated, empty database that each test file copies. */
export async function setup(project: TestProject): Promise<void> {
  const read = readEnv(process.env);
  if (!read.ok) throw new Error(read.problems.join(' '));
  const { DATABASE_URL, DATA_DIR } = read.env;
  const embedded =
    DATABASE_URL === undefined ? await startPostgres(join(DATA_DIR, 'test'), 'postgres') : null;
  const url = embedded?.url ?? DATABASE_URL ?? '';
  await recreate(url, TEMPLATE);
  const templateUrl = urlOf(url, TEMPLATE);
  await migrate(templateUrl);
  await installQueues(templateUrl);
  project.provide('postgres', { url, template: TEMPLATE });
  if (embedded && !embedded.reused) stopServer = embedded.stop;
}

let stopServer = () => Promise.resolve();

/** Stops the server that setup started. */
export function teardown(): Promise<void> {
  return stopServer();
}

async function recreate(url: string, name: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`drop database if exists "${name}" with (force)`);
  await client.query(`create database "${name}"`);
  await client.end();
}

function urlOf(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.toString();
}
