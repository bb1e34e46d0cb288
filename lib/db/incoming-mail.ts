import { bytes } from '#lib/db/bytes';
import type { Transaction } from '#lib/db/transaction';

/** What became of a mail to a case's own address: kept on it, or left because a machine sent it or nothing was in it. */
export type Fate = 'kept' | 'automatic' | 'empty';

/** Records a mail by the hash of what makes it one of its kind. False when it is on record: it came before. */
export async function recordIncoming(
  tx: Transaction,
  { id, ...mail }: { id: Uint8Array; caseId: string; fate: Fate; at: Date },
): Promise<boolean> {
  const { count } = await tx.incomingMail.createMany({
    data: [{ id: bytes(id), ...mail }],
    skipDuplicates: true,
  });
  return count === 1;
}

/** Forgets which mails came before then: nobody sends them again. */
export async function forgetIncoming(tx: Transaction, before: Date): Promise<void> {
  await tx.incomingMail.deleteMany({ where: { at: { lt: before } } });
}
