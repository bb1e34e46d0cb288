import { insertAttachment } from '#lib/db/attachments';
import { accessCodeHashOf, insertCase } from '#lib/db/cases';
import type { Transaction } from '#lib/db/transaction';
import type { Case } from '#lib/domain/cases/case';
import type { EventDataOf } from '#lib/domain/cases/event';
import type { Counting } from '#lib/domain/deadlines/trace';
import { filedOf, type KeptFile } from '#lib/use-cases/cases/prepared-step';
import type { Context } from '#lib/use-cases/context';
import { stampOf } from '#lib/use-cases/stamp';

/** A case whose people and answers stay with the first of its story. `files`: what came with the asking for it. */
type InStory = {
  id: string;
  subject: string;
  receipt: EventDataOf<'case-received'>;
  text: string | null;
  files?: readonly KeptFile[];
  counting: Counting;
};

/** Files a case in the story of `matter`: nothing is asked again, nothing is copied, and the access code they have opens it too. */
export async function fileInStory(
  context: Context,
  { tx, matter }: { tx: Transaction; matter: Case },
  { id, subject, receipt, text, files = [], counting }: InStory,
): Promise<Case> {
  const filed = await insertCase(
    tx,
    {
      caseId: id,
      subject,
      answers: {},
      files: filedOf(files),
      parties: [],
      accessCodeHash: await accessCodeHashOf(tx, matter.id),
      received: { data: receipt, visibility: 'resident', text },
      stamp: stampOf(context),
    },
    counting,
  );
  for (const file of files)
    await insertAttachment(tx, { ...file, caseId: id, visibility: 'resident', addedAt: context.now });
  return filed;
}
