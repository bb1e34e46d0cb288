import { Client } from 'pg';

/** Sends one statement to a database, by a connection of its own. Gives the rows; rejects with PostgreSQL's error. */
export async function askDatabase(
  url: string,
  statement: string,
  values: readonly unknown[] = [],
): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    return (await client.query(statement, [...values])).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Throws a sentence that says what to do, unless the database that DATABASE_URL names answers. */
export async function reachDatabase(url: string): Promise<void> {
  await askDatabase(url, 'select 1').catch((error: NodeJS.ErrnoException) => {
    throw new Error(
      `DATABASE_URL must lead to a database that answers, and this one does not: ${error.message || error.code}. ` +
        'See that PostgreSQL runs there, and that the host, the port, the database, the user and the password are right.',
    );
  });
}

/** Makes an empty database on the server of `url`, in place of any of that name. Gives its URL. */
export async function freshDatabase(url: string, name: string): Promise<string> {
  await dropDatabase(url, name);
  await askDatabase(url, `create database "${name}"`);
  return databaseOn(url, name);
}

/** Drops a database of the server of `url`, whoever is connected to it. */
export async function dropDatabase(url: string, name: string): Promise<void> {
  await askDatabase(url, `drop database if exists "${name}" with (force)`);
}

/** The URL of another database on the same server. */
export function databaseOn(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
