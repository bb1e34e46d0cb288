import { shareAttachments } from '#lib/db/attachments';
import type { PartyRow } from '#lib/db/cases';
import { removeChange, saveChange } from '#lib/db/changes';
import { savePublication, withdrawPublication } from '#lib/db/publications';
import type { Transaction } from '#lib/db/transaction';
import type { Case } from '#lib/domain/cases/case';
import type { Command } from '#lib/domain/cases/command';
import type { CaseEvent } from '#lib/domain/cases/event';
import { messageOf } from '#lib/domain/cases/step-message';
import type { Counting } from '#lib/domain/deadlines/trace';
import type { StepId } from '#lib/domain/processes/step-rule';
import { alignSurvivor } from '#lib/use-cases/cases/align-survivor';
import { fileNextStage } from '#lib/use-cases/cases/file-next-stage';
import { filePart } from '#lib/use-cases/cases/file-part';
import { messagesTo } from '#lib/use-cases/cases/messages-to';
import { addresseeIn } from '#lib/use-cases/cases/people';
import { attachFiles, type KeptFile } from '#lib/use-cases/cases/prepared-step';
import { sendBack } from '#lib/use-cases/cases/send-back';
import { tellColleagues } from '#lib/use-cases/cases/tell-colleagues';
import { tellOfDraft } from '#lib/use-cases/cases/tell-of-draft';
import type { Context } from '#lib/use-cases/context';
import { tellFollowers } from '#lib/use-cases/following/tell-followers';
import { promiseMails } from '#lib/use-cases/promise-mail';

type Saved = { tx: Transaction; before: Case; matter: Case; saved: readonly CaseEvent[] };
type With = {
  command: Command;
  files: readonly KeptFile[];
  serviceName: string;
  subject: string;
  parties: readonly PartyRow[];
  counting: Counting;
};

/** What a step writes beside its events: files, promised messages, the publication. Same transaction. */
export async function stepEffects(context: Context, saved: Saved, made: With): Promise<void> {
  const { command } = made;
  switch (command.step) {
    case 'publish':
      return publish(context, saved, { command, serviceName: made.serviceName });
    case 'withdraw-publication':
      return withdrawPublication(saved.tx, saved.matter.id, context.now);
    case 'publish-change':
      return saveChange(saved.tx, { ...command, caseId: saved.matter.id, publishedAt: context.now });
    case 'withdraw-change':
      return removeChange(saved.tx, saved.matter.id);
    case 'next-stage':
      return fileNextStage(context, saved, made);
    case 'split':
      return filePart(context, saved, made);
    default:
      await attachFilesOf(context, saved, made);
      await alignSurvivor(context, saved, made.counting);
      await sendBack(context, saved, made.counting);
      await tellPeople(context, saved, made);
      await tellFollowers(context, saved);
      await tellOfDraft(context, saved);
      return tellColleagues(context, saved, command);
  }
}

async function tellPeople(
  context: Context,
  { tx, matter, saved }: Saved,
  { command, parties }: With,
): Promise<void> {
  const template = messageOf(command.step);
  const sequence = saved.at(-1)?.sequence;
  if (template === null || sequence === undefined) return;
  const addressee = addresseeIn({ matter, parties }, template);
  const messages = messagesTo({ addressee, parties, contact: matter.contact }, template);
  const about = { caseId: matter.id, occasion: String(sequence), data: { sequence } };
  await promiseMails(
    context,
    tx,
    messages.map((message) => ({ ...about, ...message })),
  );
}

async function attachFilesOf(
  context: Context,
  { tx, matter }: Saved,
  { command, files }: Pick<With, 'command' | 'files'>,
): Promise<void> {
  await attachFiles(context, { tx, caseId: matter.id }, files);
  await shareAttachments(tx, matter.id, sharedBy(command));
}

// The resident has what they sent, and gets what is sent to them; what colleagues give each other stays with them.
const AMONG_COLLEAGUES: readonly StepId[] = ['save-draft', 'submit-draft', 'give-contribution'];

function sharedBy(command: Command): readonly string[] {
  if (AMONG_COLLEAGUES.includes(command.step)) return [];
  if ('byEmail' in command) return command.byEmail?.attachmentIds ?? [];
  return ('attachmentIds' in command ? command.attachmentIds : undefined) ?? [];
}

async function publish(
  context: Context,
  { tx, matter }: Saved,
  { command, serviceName }: { command: Extract<Command, { step: 'publish' }>; serviceName: string },
): Promise<void> {
  if (!('answeredOn' in matter)) return;
  await savePublication(tx, {
    id: context.newId(),
    caseId: matter.id,
    slug: command.slug,
    title: command.title.trim(),
    request: command.request.trim(),
    response: command.response.trim(),
    outcome: matter.outcome,
    exemptions: [...command.exemptions],
    serviceName,
    answeredOn: matter.answeredOn,
    publishedAt: context.now,
  });
}
