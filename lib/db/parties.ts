import { PARTY } from '#lib/db/case-files';
import { hashPeople } from '#lib/db/event-chain';
import type { Transaction } from '#lib/db/transaction';
import type { FiledContact } from '#lib/domain/forms/facts';

/** Changes how the resident of a story is reached and what they need, for all its stages. */
export async function saveContact(
  tx: Transaction,
  storyId: string,
  { needs, ...contact }: FiledContact & { needs: readonly string[] },
): Promise<void> {
  const data = { ...contact, needs: [...needs] };
  await tx.party.updateMany({ where: { caseId: storyId, role: 'resident' }, data });
}

/** The hash of the people of a story as they are kept now, for its record; undefined where that has no salt. */
export async function peopleHash(tx: Transaction, storyId: string): Promise<string | undefined> {
  const { filedSalt, parties } = await tx.case.findUniqueOrThrow({
    where: { id: storyId },
    select: { filedSalt: true, parties: { select: PARTY } },
  });
  return filedSalt === null ? undefined : hashPeople(parties, filedSalt);
}

/** The ids of all cases of a story. */
export async function caseIdsOf(tx: Transaction, storyId: string): Promise<string[]> {
  const rows = await tx.case.findMany({ where: { storyId }, select: { id: true } });
  return rows.map(({ id }) => id);
}
