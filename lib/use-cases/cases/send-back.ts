import type { Transaction } from '#lib/db/transaction';
import type { Case } from '#lib/domain/cases/case';
import { isSentBack, sendingBack } from '#lib/domain/cases/topics/decision';
import type { Counting } from '#lib/domain/deadlines/trace';
import { appendTo } from '#lib/use-cases/cases/append-to';
import { tellSentBack } from '#lib/use-cases/cases/tell-colleagues';
import type { Context } from '#lib/use-cases/context';

type Stepped = { tx: Transaction; before: Case; matter: Case };

/** Makes the case that had gone to an Ombudsman or a regulator ours again, where they sent it back. */
export async function sendBack(
  context: Context,
  { tx, before, matter }: Stepped,
  counting: Counting,
): Promise<void> {
  if ('outcome' in before || !isSentBack(matter) || matter.follows === null) return;
  const caseId = matter.follows.id;
  await appendTo(context, { tx, caseId, counting }, () => sendingBack(matter));
  await tellSentBack(context, { tx, caseId, from: matter });
}
