import { lockCase, saveEvents } from '#lib/db/cases';
import type { Transaction } from '#lib/db/transaction';
import type { Case } from '#lib/domain/cases/case';
import type { NewEvent } from '#lib/domain/cases/event';
import { lettingGo, takingIn } from '#lib/domain/cases/topics/merging';
import type { Counting } from '#lib/domain/deadlines/trace';
import type { Context } from '#lib/use-cases/context';
import { stampOf } from '#lib/use-cases/stamp';

type Stepped = { tx: Transaction; before: Case; matter: Case };

/** Puts on the record of the case that goes on what merging another into it, or taking that other up again, means for it. */
export async function alignSurvivor(
  context: Context,
  { tx, before, matter }: Stepped,
  counting: Counting,
): Promise<void> {
  const into = matter.mergedInto;
  if (into !== null && before.mergedInto === null)
    return append(context, { tx, caseId: into.id, counting }, takingIn(before, into.samePerson));
  if (into === null && before.mergedInto !== null)
    return append(context, { tx, caseId: before.mergedInto.id, counting }, lettingGo(before));
}

async function append(
  context: Context,
  { tx, caseId, counting }: { tx: Transaction; caseId: string; counting: Counting },
  event: NewEvent,
): Promise<void> {
  const locked = await lockCase(tx, caseId);
  if (locked === null) throw new RangeError(`There is no case ${caseId}.`);
  await saveEvents(tx, { locked, stamp: stampOf(context), counting }, [event]);
}
