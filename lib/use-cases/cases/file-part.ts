import type { PartyRow } from '#lib/db/cases';
import type { Transaction } from '#lib/db/transaction';
import type { Case } from '#lib/domain/cases/case';
import type { Command } from '#lib/domain/cases/command';
import type { EventDataOf } from '#lib/domain/cases/event';
import type { Counting } from '#lib/domain/deadlines/trace';
import { fileInStory } from '#lib/use-cases/cases/file-in-story';
import { inherited } from '#lib/use-cases/cases/inherited';
import { addresseeIn } from '#lib/use-cases/cases/people';
import type { Context } from '#lib/use-cases/context';
import { promiseMail } from '#lib/use-cases/promise-mail';

type Before = { tx: Transaction; matter: Case };
type With = { command: Command; parties: readonly PartyRow[]; counting: Counting };

/** Files a part of a case as a case of its own, in the same story. One message tells them. */
export async function filePart(
  context: Context,
  { tx, matter }: Before,
  { command, parties, counting }: With,
): Promise<void> {
  if (command.step !== 'split') return;
  const { part, subject, message } = command;
  const receipt = receiptOf(matter, part);
  const filed = await fileInStory(
    context,
    { tx, matter },
    { id: part.id, subject, receipt, text: message, counting },
  );
  const recipient = addresseeIn({ matter: filed, parties }, 'split')?.email;
  if (recipient == null) return;
  const mail = { template: 'split', occasion: '1', recipient, data: { sequence: filed.sequence } } as const;
  await promiseMail(context, tx, { caseId: filed.id, ...mail });
}

function receiptOf(
  matter: Case,
  { reference }: { reference: Case['reference'] },
): EventDataOf<'case-received'> {
  const { process, pack, stage, storyId, follows, form, formVersion, channel, contact, receivedOn } = matter;
  const { serviceId, categoryId, wardId, restricted, loggedById, language } = matter;
  const acknowledgedOn = 'acknowledgedOn' in matter ? matter.acknowledgedOn : null;
  const { id, reference: whole, filedOn, facts } = matter;
  return {
    type: 'case-received',
    ...{ process, pack, stage, storyId, follows, form, formVersion, channel, contact, receivedOn },
    ...{ serviceId, categoryId, wardId, restricted, loggedById, language },
    ...inherited(matter),
    reference,
    route: null,
    partOf: { id, reference: whole, filedOn, acknowledgedOn, facts },
  };
}
