import type { Transaction } from '#lib/db/transaction';
import type { Case } from '#lib/domain/cases/case';
import { lettingGo, takingIn } from '#lib/domain/cases/topics/merging';
import type { Counting } from '#lib/domain/deadlines/trace';
import { appendTo } from '#lib/use-cases/cases/append-to';
import type { Context } from '#lib/use-cases/context';

type Stepped = { tx: Transaction; before: Case; matter: Case };

/** Puts on the record of the case that goes on what merging another into it, or taking that other up again, means for it. */
export async function alignSurvivor(
  context: Context,
  { tx, before, matter }: Stepped,
  counting: Counting,
): Promise<void> {
  const into = matter.mergedInto;
  if (into !== null && before.mergedInto === null)
    return appendTo(context, { tx, caseId: into.id, counting }, (survivor) =>
      takingIn(before, into.samePerson, survivor),
    );
  if (into === null && before.mergedInto !== null)
    return appendTo(context, { tx, caseId: before.mergedInto.id, counting }, () => lettingGo(before));
}
