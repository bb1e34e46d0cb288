import { PrismaPg } from '@prisma/adapter-pg';
import { Pool } from 'pg';
import { type Prisma, PrismaClient } from '#lib/db/generated/client';

/** A connection to one database: the typed client and, for what must be plain SQL, the pool beneath it. */
export type Database = { client: PrismaClient; pool: Pool; close: () => Promise<void> };

/** Where a query runs: the client itself or an open transaction. */
export type Queryable = PrismaClient | Prisma.TransactionClient;

/** Opens a pool of at most `connections` to a PostgreSQL URL. Nothing connects until the first query. */
export function openDatabase(url: string, connections: number): Database {
  const pool = new Pool({ connectionString: url, max: connections, connectionTimeoutMillis: 10_000 });
  // An idle connection that breaks (the server restarted) is replaced on the next query; it must not end the process.
  pool.on('error', () => undefined);
  const client = new PrismaClient({ adapter: new PrismaPg(pool) });
  const close = async () => {
    await client.$disconnect();
    await pool.end();
  };
  return { client, pool, close };
}
