import { bytes } from '#lib/db/bytes';
import type { Transaction } from '#lib/db/transaction';

/** Writes a one-time link; older unused ones of the case stop working. Asked for at the same moment, they queue: one works. */
export async function insertLink(
  tx: Transaction,
  link: { id: string; caseId: string; tokenHash: Uint8Array; expiresAt: Date; isMember: boolean },
): Promise<void> {
  await tx.$executeRaw`select 1 from "case" where id = ${link.caseId}::uuid for update`;
  await tx.trackingLink.updateMany({
    where: { caseId: link.caseId, usedAt: null },
    data: { expiresAt: new Date(0) },
  });
  await tx.trackingLink.create({ data: { ...link, tokenHash: bytes(link.tokenHash) }, select: { id: true } });
}

/** Uses a link up. Gives its case's id and reference, or null when it is unknown, used or expired: which of them is not told. */
export async function consumeLink(
  tx: Transaction,
  { tokenHash, now }: { tokenHash: Uint8Array; now: Date },
): Promise<{ caseId: string; reference: string; isMember: boolean } | null> {
  const { count } = await tx.trackingLink.updateMany({
    where: { tokenHash: bytes(tokenHash), usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  if (count === 0) return null;
  const link = await tx.trackingLink.findUniqueOrThrow({
    where: { tokenHash: bytes(tokenHash) },
    select: { caseId: true, isMember: true, case: { select: { reference: true } } },
  });
  return { caseId: link.caseId, reference: link.case.reference, isMember: link.isMember };
}
