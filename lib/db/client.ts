import { PrismaPg } from '@prisma/adapter-pg';
import { Pool } from 'pg';
import { type Prisma, PrismaClient } from '#lib/db/generated/client';

/** A connection to one database: the typed client and, for what must be plain SQL, the pool beneath it. */
export type Database = { client: Queryable; pool: Pool; close: () => Promise<void> };

/** Where a query runs: the client itself or an open transaction. */
export type Queryable = Prisma.TransactionClient;

/** Opens a pool of at most `connections` to a PostgreSQL URL. Nothing connects until the first query. */
export function openDatabase(url: string, connections: number): Database {
  const pool = new Pool({ connectionString: url, max: connections, connectionTimeoutMillis: 10_000 });
  // An idle connection that breaks (the server restarted) is replaced on the next query; it must not end the process.
  pool.on('error', () => undefined);
  const adapter = new PrismaPg(pool, { statementNameGenerator: statementNames() });
  const client = new PrismaClient({ adapter });
  const close = async () => {
    await client.$disconnect();
    await pool.end();
  };
  return { client, pool, close };
}

const MOST_NAMES = 500;

// A named statement is parsed once a connection. Names are bounded, so that no number of texts fills the server's memory.
function statementNames(): (query: { sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined || names.size === MOST_NAMES) return known ?? '';
    const name = `statement-${names.size + 1}`;
    names.set(sql, name);
    return name;
  };
}
