import { bytes } from '#lib/db/bytes';
import type { Queryable } from '#lib/db/client';
import { fromJson, toJson } from '#lib/db/json';
import type { Transaction } from '#lib/db/transaction';
import type { RawAnswers } from '#lib/domain/forms/form';

type NewTypedForm = { tokenHash: Uint8Array; fields: RawAnswers; at: Date };

export async function insertTypedForm(
  tx: Transaction,
  { tokenHash, fields, at }: NewTypedForm,
): Promise<void> {
  await tx.typedForm.create({
    data: { tokenHash: bytes(tokenHash), fields: toJson(fields), createdAt: at },
    select: { createdAt: true },
  });
}

/** The fields whose secret hashes to this; null when there are none, or they are forgotten. */
export async function findTypedForm(db: Queryable, tokenHash: Uint8Array): Promise<RawAnswers | null> {
  const row = await db.typedForm.findUnique({ where: { tokenHash: bytes(tokenHash) } });
  return row && fromJson<RawAnswers>(row.fields);
}

/** Forgets what was filled in before this. */
export async function deleteTypedForms(tx: Transaction, before: Date): Promise<void> {
  await tx.typedForm.deleteMany({ where: { createdAt: { lt: before } } });
}
