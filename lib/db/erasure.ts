import type { Transaction } from '#lib/db/transaction';

/**
 * Deletes what people wrote in these cases, who they are, their files and the messages to them, with every salt. What the
 * record says of it, and what was published without names, stays. The objects of files are swept once no row names them.
 */
export async function eraseContent(tx: Transaction, caseIds: readonly string[]): Promise<void> {
  const ofCases = { caseId: { in: [...caseIds] } };
  await tx.eventText.deleteMany({ where: { event: ofCases } });
  await tx.party.deleteMany({ where: ofCases });
  await tx.attachment.deleteMany({ where: ofCases });
  await tx.notification.deleteMany({ where: ofCases });
  await tx.trackingLink.deleteMany({ where: ofCases });
  await tx.representativeCode.deleteMany({ where: ofCases });
  await tx.follower.deleteMany({ where: ofCases });
  await tx.draft.deleteMany({ where: ofCases });
  await tx.case.updateMany({
    where: { id: { in: [...caseIds] } },
    data: { subject: '', answers: {}, filedSalt: null },
  });
}

/** The ids of all stages of the matter that a case is a stage of, in order. */
export async function stagesOf(tx: Transaction, reference: string): Promise<string[]> {
  const rows = await tx.case.findMany({
    where: { story: { stages: { some: { reference } } } },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id }) => id);
}
