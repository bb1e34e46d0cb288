import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';
import { type Database, openDatabase } from '#lib/db/client';

/** A database of this test file's own, copied from the migrated template; `drop` it in afterAll. */
export type TestDatabase = { database: Database; url: string; drop: () => Promise<void> };

/** Copies the template. Takes some tens of milliseconds. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { url, template } = inject('postgres');
  const name = `test_${randomUUID().slice(0, 8)}`;
  await onServer(url, `create database "${name}" template "${template}"`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  const database = openDatabase(own.toString(), 10);
  const drop = async () => {
    await database.close();
    await onServer(url, `drop database if exists "${name}" with (force)`);
  };
  return { database, url: own.toString(), drop };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  // Two files copying at the same moment: the template may be in use for an instant.
  for (let tries = 0; ; tries += 1) {
    try {
      await client.query(statement);
      break;
    } catch (error) {
      if (tries === 20) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  await client.end();
}
