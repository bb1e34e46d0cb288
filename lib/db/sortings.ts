import { bytes } from '#lib/db/bytes';
import type { Queryable } from '#lib/db/client';
import type { Transaction } from '#lib/db/transaction';
import { isSortRouteId, type SortRouteId } from '#lib/domain/sorting/sort-route';

/** Somebody's own words and what was suggested for them, best first. */
export type Sorting = { words: string; suggested: readonly SortRouteId[] };

export type NewSorting = Sorting & { id: string; tokenHash: Uint8Array; at: Date };

export async function insertSorting(tx: Transaction, { at, tokenHash, ...rest }: NewSorting): Promise<void> {
  await tx.sorting.create({
    data: { ...rest, suggested: [...rest.suggested], tokenHash: bytes(tokenHash), createdAt: at },
    select: { id: true },
  });
}

/** The words whose secret hashes to this; null when there are none, or they are forgotten. */
export async function findSorting(db: Queryable, tokenHash: Uint8Array): Promise<Sorting | null> {
  const row = await db.sorting.findUnique({ where: { tokenHash: bytes(tokenHash) } });
  return row === null || row.words === null
    ? null
    : { words: row.words, suggested: row.suggested.filter(isSortRouteId) };
}

/** Records which way was taken: the last one counts. Gives what it was taken for, or null as findSorting does. */
export async function recordChoice(
  tx: Transaction,
  tokenHash: Uint8Array,
  chosen: SortRouteId | 'none',
): Promise<Sorting | null> {
  await tx.sorting.updateMany({ where: { tokenHash: bytes(tokenHash) }, data: { chosen } });
  return findSorting(tx, tokenHash);
}

/** Forgets the words written before this, not what was suggested and chosen. */
export async function forgetWords(tx: Transaction, before: Date): Promise<void> {
  await tx.sorting.updateMany({
    where: { createdAt: { lt: before }, words: { not: null } },
    data: { words: null },
  });
}
