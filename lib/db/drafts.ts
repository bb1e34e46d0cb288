import { bytes } from '#lib/db/bytes';
import type { Queryable } from '#lib/db/client';
import { Prisma } from '#lib/db/generated/client';
import { toJson } from '#lib/db/json';
import type { Transaction } from '#lib/db/transaction';
import type { RouteTaken } from '#lib/domain/forms/chooser';
import type { RefusedFile } from '#lib/domain/forms/file-fault';
import type { Answers, RawAnswers } from '#lib/domain/forms/form';

/** Answers on their way to becoming a case. `reference` is set once it was sent. */
export type Draft = {
  id: string;
  form: string;
  formVersion: number;
  answers: Answers;
  attempt: Attempt | null;
  route: RouteTaken | null;
  reference: string | null;
  caseId: string | null;
  updatedAt: Date;
};

/** What was last posted on a page and could not be kept, and the files among it. */
export type Attempt = { page: string; raw: RawAnswers; refused?: readonly RefusedFile[] };

/** The draft whose secret hashes to this; null when there is none. */
export async function findDraft(db: Queryable, tokenHash: Uint8Array): Promise<Draft | null> {
  // In plain SQL: it is read with every page of a form, and a query compiled for it costs as much as the reading.
  const rows = await db.$queryRaw<Draft[]>`
    select d.id, d.form, d.form_version as "formVersion", d.answers, d.attempt, d.route, d.case_id as "caseId",
      c.reference, d.updated_at as "updatedAt"
    from draft d left join "case" c on c.id = d.case_id where d.token_hash = ${bytes(tokenHash)}`;
  return rows[0] ?? null;
}

export type NewDraft = Pick<Draft, 'id' | 'form' | 'formVersion' | 'answers' | 'route'> & {
  tokenHash: Uint8Array;
  at: Date;
};

/** Writes a new draft; one that is there already stays as it is. */
export async function insertDraft(tx: Transaction, draft: NewDraft): Promise<void> {
  const { at, tokenHash, route, answers, ...rest } = draft;
  const row = {
    ...rest,
    answers: toJson(answers),
    route: route === null ? Prisma.DbNull : toJson(route),
    tokenHash: bytes(tokenHash),
    createdAt: at,
    updatedAt: at,
  };
  await tx.draft.createMany({ data: [row], skipDuplicates: true });
}

/** Saves answers, or what could not be kept, on a draft that has not been sent. Gives false when it has been. */
export async function updateDraft(
  tx: Transaction,
  id: string,
  change: { answers: Answers; attempt: Attempt | null; formVersion: number; at: Date },
): Promise<boolean> {
  const { count } = await tx.draft.updateMany({
    where: { id, caseId: null },
    data: {
      answers: toJson(change.answers),
      attempt: change.attempt === null ? Prisma.DbNull : toJson(change.attempt),
      formVersion: change.formVersion,
      updatedAt: change.at,
    },
  });
  return count === 1;
}

/** Locks a draft until the transaction ends: of two who send it at once, the second sees that it was sent. */
export async function lockDraft(tx: Transaction, tokenHash: Uint8Array): Promise<Draft | null> {
  const rows = await tx.$queryRaw<Omit<Draft, 'reference'>[]>`
    select id, form, form_version as "formVersion", answers, attempt, route, case_id as "caseId", updated_at as "updatedAt"
    from draft where token_hash = ${bytes(tokenHash)} for update`;
  const row = rows[0];
  if (!row) return null;
  // What the draft became may have been written while the lock was waited for: it is only read now.
  return row.caseId === null ? { ...row, reference: null } : findDraft(tx, tokenHash);
}

/** Marks a draft as sent. Its answers live on in the case; here they are dropped. */
export async function markSent(
  tx: Transaction,
  id: string,
  { caseId, at }: { caseId: string; at: Date },
): Promise<void> {
  await tx.$executeRaw`
    update draft set case_id = ${caseId}::uuid, answers = '{}', attempt = null, resume_hash = null, updated_at = ${at}
    where id = ${id}::uuid`;
}

/** Gives a draft the code with which it is opened on another device. */
export async function setResumeHash(
  tx: Transaction,
  id: string,
  { resumeHash, at }: { resumeHash: Uint8Array; at: Date },
): Promise<void> {
  await tx.draft.updateMany({ where: { id }, data: { resumeHash: bytes(resumeHash), updatedAt: at } });
}

/** Whether the draft with this secret is opened by this code. */
export async function isOpenedBy(
  db: Queryable,
  { tokenHash, resumeHash }: { tokenHash: Uint8Array; resumeHash: Uint8Array },
): Promise<boolean> {
  const where = { tokenHash: bytes(tokenHash), resumeHash: bytes(resumeHash) };
  return (await db.draft.count({ where })) === 1;
}

/** Gives a draft that was not sent another secret: the one before opens it no more. Gives its form; null when there is none. */
export async function moveDraft(
  tx: Transaction,
  which: { id: string } | { resumeHash: Uint8Array },
  { tokenHash, at }: { tokenHash: Uint8Array; at: Date },
): Promise<string | null> {
  const where = 'id' in which ? which : { resumeHash: bytes(which.resumeHash) };
  const [moved] = await tx.draft.updateManyAndReturn({
    where: { ...where, caseId: null },
    data: { tokenHash: bytes(tokenHash), updatedAt: at },
    select: { form: true },
  });
  return moved?.form ?? null;
}

/** Deletes drafts not touched since `before`, sent or not. Gives how many. */
export async function deleteDrafts(tx: Transaction, before: Date): Promise<number> {
  const { count } = await tx.draft.deleteMany({ where: { updatedAt: { lt: before } } });
  return count;
}
