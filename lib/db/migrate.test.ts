import { readFile } from 'node:fs/promises';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { migrate, migrationNames, pendingMigrations } from '#lib/db/migrate';
import { createTestDatabase, type TestDatabase } from '#lib/testing/database';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: inject('postgres').url });
  await client.connect();
  await client.query(statement);
  await client.end();
}

describe('migrations', () => {
  it('are all to go in a new database, are applied once, and then none is', async () => {
    const name = `migrate_${Date.now()}`;
    const url = new URL(inject('postgres').url);
    url.pathname = `/${name}`;
    await onServer(`create database ${name}`);
    expect(await pendingMigrations(url.toString())).toEqual(migrationNames());
    expect(await migrate(url.toString())).toEqual(migrationNames());
    expect(await pendingMigrations(url.toString())).toEqual([]);
    expect(await migrate(url.toString())).toEqual([]);
    // Not by force: nobody is connected any more.
    await onServer(`drop database ${name}`);
  });

  it('stand in the folder oldest first, named by their time', () => {
    expect(migrationNames().length).toBeGreaterThan(0);
    expect(migrationNames()).toEqual(migrationNames().toSorted());
    for (const name of migrationNames()) expect(name).toMatch(/^\d{14}_[a-z_]+$/);
  });

  it('make the tables and columns that the schema names, no more and no fewer', async () => {
    const wanted = tablesOf(await readFile('prisma/schema.prisma', 'utf8'));
    const { rows } = await test.database.pool.query<{ table_name: string; column_name: string }>(
      `select table_name, column_name from information_schema.columns
       where table_schema = 'public' and table_name <> '_prisma_migrations'`,
    );
    const found = rows.map((row) => `${row.table_name}.${row.column_name}`);
    expect(wanted.length).toBeGreaterThan(100);
    expect(found.toSorted()).toEqual(wanted.toSorted());
  });
});

// What Prisma reads in a schema, as far as names of columns go: a field whose type is a model is no column.
function tablesOf(schema: string): string[] {
  const models = [...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)];
  const names = new Set(models.map(([, name]) => name));
  return models.flatMap(([, , body = '']) => {
    const table = /@@map\("(\w+)"\)/.exec(body)?.[1] ?? '';
    const fields = [...body.matchAll(/^ {2}(\w+)\s+(\w+)(.*)$/gm)];
    return fields
      .filter(([, , type]) => !names.has(type))
      .map(([, field, , rest = '']) => `${table}.${/@map\("(\w+)"\)/.exec(rest)?.[1] ?? field}`);
  });
}
