import type { Database } from '#lib/db/client';
import type { Prisma } from '#lib/db/generated/client';

export type Transaction = Prisma.TransactionClient;

/** Runs `act` in one transaction: all of it is saved, or, when it throws, nothing. Only lib/use-cases/write.ts calls this. */
export function inTransaction<T>(database: Database, act: (tx: Transaction) => Promise<T>): Promise<T> {
  return database.client.$transaction(act, { maxWait: 10_000, timeout: 20_000 });
}
