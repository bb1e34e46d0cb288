import type { Queryable } from '#lib/db/client';
import { fromJson } from '#lib/db/json';
import type { Transaction } from '#lib/db/transaction';
import type { Language } from '#lib/domain/council/language';

/** Somebody who follows another person's report, by an address alone. */
export type Follower = { id: string; email: string; language: Language };

/** Keeps who asked to follow a case; they are told nothing before they have confirmed it. */
export async function insertFollower(
  tx: Transaction,
  follower: Follower & { caseId: string; askedAt: Date },
): Promise<void> {
  await tx.follower.create({ data: follower, select: { id: true } });
}

/**
 * Confirms somebody who asked since then; whoever has the same address on the case already is told once. False when there
 * is no such asking, or it was confirmed before.
 */
export async function confirmFollower(
  tx: Transaction,
  { id, since, now }: { id: string; since: Date; now: Date },
): Promise<boolean> {
  const [confirmed] = await tx.follower.updateManyAndReturn({
    where: { id, confirmedAt: null, askedAt: { gt: since } },
    data: { confirmedAt: now },
    select: { caseId: true, email: true },
  });
  if (confirmed === undefined) return false;
  await tx.follower.deleteMany({ where: { ...confirmed, id: { not: id } } });
  return true;
}

/** Forgets somebody who follows. False when there is nobody. */
export async function deleteFollower(tx: Transaction, id: string): Promise<boolean> {
  const { count } = await tx.follower.deleteMany({ where: { id, confirmedAt: { not: null } } });
  return count === 1;
}

/** Who follows a case, confirmed. */
export async function listFollowers(db: Queryable, caseId: string): Promise<Follower[]> {
  const rows = await db.follower.findMany({
    where: { caseId, confirmedAt: { not: null } },
    select: { id: true, email: true, language: true },
    orderBy: { id: 'asc' },
  });
  return rows.map((row) => ({ ...row, language: fromJson<Language>(row.language) }));
}

/** How many follow a case. */
export function countFollowers(db: Queryable, caseId: string): Promise<number> {
  return db.follower.count({ where: { caseId, confirmedAt: { not: null } } });
}

/** Whoever follows one case follows another from now on: it goes on for the first. */
export async function moveFollowers(tx: Transaction, from: string, to: string): Promise<void> {
  await tx.follower.updateMany({ where: { caseId: from }, data: { caseId: to } });
}

/** Forgets who asked before then and never confirmed it, and who followed what had closed by then. */
export async function deleteFollowers(
  tx: Transaction,
  { unconfirmed, closed }: { unconfirmed: Date; closed: Date },
): Promise<void> {
  await tx.follower.deleteMany({
    where: {
      OR: [
        { confirmedAt: null, askedAt: { lt: unconfirmed } },
        { case: { status: 'closed', updatedAt: { lt: closed } } },
      ],
    },
  });
}
