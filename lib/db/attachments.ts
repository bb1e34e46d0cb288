import { bytes } from '#lib/db/case-events';
import type { Queryable } from '#lib/db/client';
import type { Prisma } from '#lib/db/generated/client';
import type { Transaction } from '#lib/db/transaction';

export type Attachment = { id: string; name: string; mediaType: string; size: number; addedAt: Date };

export type NewAttachment = Attachment & {
  caseId: string;
  sha256: Uint8Array;
  content: Uint8Array;
  visibility: 'staff' | 'resident';
};

const LISTED = { id: true, name: true, mediaType: true, size: true, addedAt: true } as const;

/** Writes a file of a case, in the transaction of whatever adds it. */
export async function insertAttachment(tx: Transaction, file: NewAttachment): Promise<void> {
  await tx.attachment.create({
    data: { ...file, sha256: bytes(file.sha256), content: bytes(file.content) },
    select: { id: true },
  });
}

/** Lets the resident have these files of their case. */
export async function shareAttachments(
  tx: Transaction,
  caseId: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await tx.attachment.updateMany({
    where: { caseId, id: { in: [...ids] } },
    data: { visibility: 'resident' },
  });
}

/** A case's files, oldest first, without their content; residents see only those meant for them. */
export function listAttachments(
  db: Queryable,
  caseId: string,
  audience: 'staff' | 'resident',
): Promise<Attachment[]> {
  return db.attachment.findMany({
    where: { caseId, ...shownTo(audience) },
    select: LISTED,
    orderBy: { addedAt: 'asc' },
  });
}

/** A file with its content, if it is that case's and this audience may have it; otherwise null. */
export async function readAttachment(
  db: Queryable,
  { caseId, id, audience }: { caseId: string; id: string; audience: 'staff' | 'resident' },
): Promise<(Attachment & { content: Uint8Array }) | null> {
  return db.attachment.findFirst({
    where: { id, caseId, ...shownTo(audience) },
    select: { ...LISTED, content: true },
  });
}

function shownTo(audience: 'staff' | 'resident'): Prisma.AttachmentWhereInput {
  return audience === 'resident' ? { visibility: 'resident' } : {};
}
