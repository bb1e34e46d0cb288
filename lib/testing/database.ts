import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { type Database, openDatabase } from '#lib/db/client';
import { askDatabase, databaseOn, dropDatabase } from '../../scripts/ask-database.ts';

/** A database of this test file's own, copied from the migrated template; `drop` it in afterAll. */
export type TestDatabase = { database: Database; url: string; drop: () => Promise<void> };

/** Copies the template. Takes some tens of milliseconds. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { url, template } = inject('postgres');
  const name = `test_${randomUUID().slice(0, 8)}`;
  await copy(url, name, template);
  const own = databaseOn(url, name);
  const database = openDatabase(own, 10);
  const drop = async () => {
    await database.close();
    await dropDatabase(url, name);
  };
  return { database, url: own, drop };
}

// Two files copying at the same moment: the template may be in use for an instant.
async function copy(url: string, name: string, template: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await askDatabase(url, `create database "${name}" template "${template}"`);
      return;
    } catch (error) {
      if (tries === 20) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
