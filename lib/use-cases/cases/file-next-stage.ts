import type { PartyRow } from '#lib/db/cases';
import type { Transaction } from '#lib/db/transaction';
import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import type { Command } from '#lib/domain/cases/command';
import { withDeciders } from '#lib/domain/cases/deciders';
import type { EventDataOf } from '#lib/domain/cases/event';
import { decidedBefore, type Followed } from '#lib/domain/cases/linked-case';
import { isLateToGoOn, nextProcessOf } from '#lib/domain/cases/next-stage';
import { restsOnExemptions } from '#lib/domain/cases/withholding';
import type { Counting } from '#lib/domain/deadlines/trace';
import type { StageId } from '#lib/domain/processes/process';
import { fileInStory } from '#lib/use-cases/cases/file-in-story';
import { inherited } from '#lib/use-cases/cases/inherited';
import { messagesTo } from '#lib/use-cases/cases/messages-to';
import { residentOf } from '#lib/use-cases/cases/people';
import type { KeptFile } from '#lib/use-cases/cases/prepared-step';
import type { Context } from '#lib/use-cases/context';
import { promiseMails } from '#lib/use-cases/promise-mail';

type Before = { tx: Transaction; matter: Case };
type With = {
  command: Command;
  files: readonly KeptFile[];
  subject: string;
  parties: readonly PartyRow[];
  counting: Counting;
};

/** Files the next stage of a matter as a case of its own, in the same story. */
export async function fileNextStage(
  context: Context,
  { tx, matter }: Before,
  { command, files, subject, parties, counting }: With,
): Promise<void> {
  const { wentOn } = matter;
  if (command.step !== 'next-stage' || wentOn === null || command.askedOn === null) return;
  const receipt = receiptOf(matter, command, counting);
  const text = command.text.trim() || null;
  const filed = await fileInStory(
    context,
    { tx, matter },
    { id: wentOn.id, subject, receipt, text, files, counting },
  );
  const to = { addressee: residentOf({ parties }), parties, contact: filed.contact };
  const about = { caseId: filed.id, occasion: '1', data: {} };
  const messages = messagesTo(to, 'next-stage').map((message) => ({ ...about, ...message }));
  await promiseMails(context, tx, messages);
}

function receiptOf(
  matter: Case,
  { next, askedOn, channel, pack: goesBy }: Extract<Command, { step: 'next-stage' }>,
  counting: Counting,
): EventDataOf<'case-received'> {
  const { pack, form, formVersion, serviceId, categoryId, wardId, restricted } = matter;
  const { contact, language } = matter;
  const stage = matter.wentOn?.stage ?? matter.stage;
  const process = nextProcessOf(matter, stage);
  const kept = {
    process,
    pack: goesBy ?? pack,
    form,
    formVersion,
    serviceId,
    categoryId,
    wardId,
    restricted,
  };
  return {
    type: 'case-received',
    ...kept,
    contact,
    language,
    ...inherited(matter),
    reference: next.reference,
    stage,
    storyId: matter.storyId,
    follows: followed(matter, { stage, askedOn }, counting),
    channel,
    receivedOn: askedOn ?? matter.receivedOn,
    loggedById: null,
    route: null,
  };
}

function followed(
  matter: Case,
  { stage, askedOn }: { stage: StageId; askedOn: PlainDate | null },
  counting: Counting,
): Followed {
  const isSame = nextProcessOf(matter, stage) === matter.process;
  return {
    id: matter.id,
    reference: matter.reference,
    // A complaint about how a request was handled reaches us when it is made, not when the request did.
    receivedOn: isSame ? firstReceived(matter) : (askedOn ?? matter.receivedOn),
    answeredById: 'answeredById' in matter ? matter.answeredById : null,
    decidedByIds: decidersOf(matter),
    ...(askedOn !== null && isLateToGoOn(matter, { stage, askedOn }, counting) ? { late: true } : {}),
    ...(restsOnExemptions(matter) ? { withheld: true } : {}),
  };
}

// Whoever had a part in an answer, here or in the stages before, or was writing one.
function decidersOf(matter: Case): string[] {
  const { decidedByIds } = withDeciders(matter, [matter.draft?.by.id ?? null]);
  return [...new Set([...decidedByIds, ...decidedBefore(matter.follows)])];
}

function firstReceived(matter: Case): PlainDate {
  return matter.follows?.receivedOn ?? matter.receivedOn;
}
