import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from '#lib/db/migrate';
import { readEnv } from '#lib/env';
import { installQueues } from '#lib/jobs/queue';
import { dropDatabase, freshDatabase, reachDatabase } from '../../scripts/ask-database.ts';
import { startPostgres } from '../../scripts/postgres.ts';
import { spareTheDisk } from '../../scripts/spare-the-disk.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The URL of the server's own database, and the name of a migrated, empty one to copy. */
    postgres: { url: string; template: string };
    /** Where this run's tests may write. */
    folder: string;
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
  await (embedded ? spareTheDisk(url) : reachDatabase(url));
  const templateUrl = await freshDatabase(url, TEMPLATE);
  await migrate(templateUrl);
  await installQueues(templateUrl);
  project.provide('postgres', { url, template: TEMPLATE });
  mkdirSync(join(DATA_DIR, 'test'), { recursive: true });
  const folder = mkdtempSync(join(DATA_DIR, 'test', 'run-'));
  project.provide('folder', folder);
  leave = async () => {
    rmSync(folder, { recursive: true, force: true });
    await dropDatabase(url, TEMPLATE);
    if (embedded?.reused === false) await embedded.stop();
  };
}

let leave = () => Promise.resolve();

/** Removes what the tests wrote, drops the template, and stops the server that setup started. */
export function teardown(): Promise<void> {
  return leave();
}
