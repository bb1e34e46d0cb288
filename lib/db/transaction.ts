import type { Database } from '#lib/db/client';
import type { Prisma } from '#lib/db/generated/client';

export type Transaction = Prisma.TransactionClient;

/**
 * Runs `act` in one transaction: all of it is saved, or, when it throws, nothing. What people do goes through
 * lib/use-cases/write.ts; setting up a council and loading postcodes come here directly.
 */
export function inTransaction<T>(database: Database, act: (tx: Transaction) => Promise<T>): Promise<T> {
  return database.client.$transaction(act, { maxWait: 10_000, timeout: 20_000 });
}
