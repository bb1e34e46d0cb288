import { accessCodeHashOf, insertCase } from '#lib/db/cases';
import type { Transaction } from '#lib/db/transaction';
import type { Case } from '#lib/domain/cases/case';
import type { EventDataOf } from '#lib/domain/cases/event';
import type { Counting } from '#lib/domain/deadlines/trace';
import type { Context } from '#lib/use-cases/context';
import { stampOf } from '#lib/use-cases/stamp';

/** A case whose people, answers and files stay with the first of its story. */
type InStory = {
  id: string;
  subject: string;
  receipt: EventDataOf<'case-received'>;
  text: string | null;
  counting: Counting;
};

/** Files a case in the story of `matter`: nothing is asked again, nothing is copied, and the access code they have opens it too. */
export async function fileInStory(
  context: Context,
  { tx, matter }: { tx: Transaction; matter: Case },
  { id, subject, receipt, text, counting }: InStory,
): Promise<Case> {
  return insertCase(
    tx,
    {
      caseId: id,
      subject,
      answers: {},
      parties: [],
      accessCodeHash: await accessCodeHashOf(tx, matter.id),
      received: { data: receipt, visibility: 'resident', text },
      stamp: stampOf(context),
    },
    counting,
  );
}
