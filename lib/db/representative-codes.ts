import { bytes } from '#lib/db/bytes';
import type { Queryable } from '#lib/db/client';
import type { Transaction } from '#lib/db/transaction';

/** A code by its hash, of the representative with this number. */
type Code = { caseId: string; number: number; codeHash: Uint8Array };

/** Keeps the code of somebody who may read a case. */
export async function insertRepresentativeCode(tx: Transaction, code: Code): Promise<void> {
  const data = { ...code, codeHash: bytes(code.codeHash) };
  await tx.representativeCode.create({ data, select: { number: true } });
}

/** Puts another code in the place of one. False when somebody was faster with it, or it has been ended. */
export async function replaceRepresentativeCode(
  tx: Transaction,
  { caseId, number, codeHash }: Code,
  after: Uint8Array,
): Promise<boolean> {
  const { count } = await tx.representativeCode.updateMany({
    where: { caseId, number, codeHash: bytes(codeHash) },
    data: { codeHash: bytes(after) },
  });
  return count === 1;
}

/** Forgets it: from then on it opens nothing. */
export async function deleteRepresentativeCode(
  tx: Transaction,
  { caseId, number }: Omit<Code, 'codeHash'>,
): Promise<void> {
  await tx.representativeCode.deleteMany({ where: { caseId, number } });
}

/** Whose code this is on a case; null when it is nobody's. */
export async function findRepresentative(
  db: Queryable,
  { caseId, codeHash }: Omit<Code, 'number'>,
): Promise<number | null> {
  const row = await db.representativeCode.findFirst({
    where: { caseId, codeHash: bytes(codeHash) },
    select: { number: true },
  });
  return row?.number ?? null;
}

/** The case with this reference, and whose code this is there; null when it is nobody's. */
export async function findByRepresentativeCode(
  db: Queryable,
  { reference, codeHash }: { reference: string; codeHash: Uint8Array },
): Promise<{ id: string; representative: number } | null> {
  const row = await db.representativeCode.findFirst({
    where: { codeHash: bytes(codeHash), case: { reference } },
    select: { caseId: true, number: true },
  });
  return row && { id: row.caseId, representative: row.number };
}
