import { bytes } from '#lib/db/bytes';
import type { Queryable } from '#lib/db/client';
import type { FiledFile } from '#lib/db/event-chain';
import type { Prisma } from '#lib/db/generated/client';
import type { Transaction } from '#lib/db/transaction';
import { OPENED, type Scan } from '#lib/domain/cases/scan';

export type Attachment = {
  id: string;
  name: string;
  mediaType: string;
  size: number;
  scan: Scan;
  addedAt: Date;
};

/** A file that lies with a draft, and the question it answers. */
export type DraftFile = Attachment & { question: string | null };

type Content = { sha256: Uint8Array; content: Uint8Array | null; objectKey: string | null };

export type NewAttachment = Attachment &
  Content & { visibility: 'staff' | 'resident' } & (
    | { caseId: string }
    | { draftId: string; question: string }
  );

const LISTED = { id: true, name: true, mediaType: true, size: true, scan: true, addedAt: true } as const;
const CONTENT = { sha256: true, content: true, objectKey: true } as const;
const OLDEST_FIRST: Prisma.AttachmentOrderByWithRelationInput[] = [{ addedAt: 'asc' }, { id: 'asc' }];

/** Writes a file of a case or of a draft, in the transaction of whatever adds it. */
export async function insertAttachment(tx: Transaction, file: NewAttachment): Promise<void> {
  await tx.attachment.create({
    data: { ...file, sha256: bytes(file.sha256), content: file.content && bytes(file.content) },
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
export async function listAttachments(
  db: Queryable,
  caseId: string,
  audience: 'staff' | 'resident',
): Promise<Attachment[]> {
  const rows = await db.attachment.findMany({
    where: { caseId, ...shownTo(audience) },
    select: LISTED,
    orderBy: OLDEST_FIRST,
  });
  return rows.map(withScan);
}

/** A file and where its content is, if it is that case's, may be opened and this audience may have it; otherwise null. */
export function readAttachment(
  db: Queryable,
  { caseId, id, audience }: { caseId: string; id: string; audience: 'staff' | 'resident' },
): Promise<(Pick<Attachment, 'name' | 'mediaType'> & Content) | null> {
  return db.attachment.findFirst({
    where: { id, caseId, scan: { in: [...OPENED] }, ...shownTo(audience) },
    select: { name: true, mediaType: true, ...CONTENT },
  });
}

/** A draft's files, oldest first. */
export async function listDraftFiles(db: Queryable, draftId: string): Promise<DraftFile[]> {
  const rows = await db.attachment.findMany({
    where: { draftId },
    select: { ...LISTED, question: true },
    orderBy: OLDEST_FIRST,
  });
  return rows.map(withScan);
}

/** Deletes a draft's file; nothing when it has none of this id. */
export async function deleteDraftFile(
  tx: Transaction,
  { draftId, id }: { draftId: string; id: string },
): Promise<void> {
  await tx.attachment.deleteMany({ where: { draftId, id } });
}

/** A draft's files for these questions, as they are to be recorded. */
export async function hashDraftFiles(
  db: Queryable,
  draftId: string,
  questions: readonly string[],
): Promise<FiledFile[]> {
  const rows = await db.attachment.findMany({
    where: { draftId, question: { in: [...questions] } },
    select: { id: true, name: true, mediaType: true, question: true, sha256: true },
    orderBy: OLDEST_FIRST,
  });
  return rows.map((row) => ({ ...row, sha256: Buffer.from(row.sha256).toString('hex') }));
}

/** Hands a draft's files for these questions over to the case that it became. */
export async function handOver(
  tx: Transaction,
  { draftId, caseId, questions }: { draftId: string; caseId: string; questions: readonly string[] },
): Promise<void> {
  await tx.attachment.updateMany({
    where: { draftId, question: { in: [...questions] } },
    data: { draftId: null, caseId },
  });
}

/** The files that the scanner has not answered for, the longest waiting first. */
export async function listWaiting(db: Queryable, most: number): Promise<string[]> {
  const rows = await db.attachment.findMany({
    where: { scan: 'waiting' satisfies Scan },
    select: { id: true },
    orderBy: OLDEST_FIRST,
    take: most,
  });
  return rows.map(({ id }) => id);
}

/** Where the content of a file is that a scanner is to look at; null when the file is gone. */
export function findUnscanned(db: Queryable, id: string): Promise<Content | null> {
  return db.attachment.findUnique({ where: { id }, select: CONTENT });
}

/** Which of these objects a row names. */
export async function namedObjects(
  db: Queryable,
  objectKeys: readonly string[],
): Promise<ReadonlySet<string | null>> {
  const rows = await db.attachment.findMany({
    where: { objectKey: { in: [...objectKeys] } },
    select: { objectKey: true },
  });
  return new Set(rows.map(({ objectKey }) => objectKey));
}

/** Records what the scanner said of a file that waited for it. */
export async function saveScan(tx: Transaction, id: string, scan: Scan): Promise<void> {
  await tx.attachment.updateMany({ where: { id, scan: 'waiting' satisfies Scan }, data: { scan } });
}

function shownTo(audience: 'staff' | 'resident'): Prisma.AttachmentWhereInput {
  return audience === 'resident' ? { visibility: 'resident' } : {};
}

const SCANS: Readonly<Record<string, Scan>> = {
  'not-scanned': 'not-scanned',
  clean: 'clean',
  infected: 'infected',
};

// A word that this release does not know is no good answer.
function withScan<Row extends { scan: string }>(row: Row): Row & { scan: Scan } {
  return { ...row, scan: SCANS[row.scan] ?? 'waiting' };
}
