import { z } from 'zod';
import { type CaseFile, findCaseForSystem } from '#lib/db/case-files';
import { caseIdOf, lockCase, type PartyRow, saveEvents } from '#lib/db/cases';
import { hashFiles } from '#lib/db/event-chain';
import { type Fate, recordIncoming } from '#lib/db/incoming-mail';
import type { Organisation } from '#lib/db/organisation';
import { countAttempt, type Limit } from '#lib/db/rate-limits';
import type { Transaction } from '#lib/db/transaction';
import { LONGEST_TEXT } from '#lib/domain/cases/command';
import { mayStep } from '#lib/domain/cases/decide';
import { done, type Result } from '#lib/domain/cases/refusal';
import { filesAdded } from '#lib/domain/cases/topics/files';
import { cleanText } from '#lib/domain/forms/clean-text';
import { residentOf, whoFiled } from '#lib/use-cases/cases/people';
import { attachFiles, filedOf, type KeptFile } from '#lib/use-cases/cases/prepared-step';
import { roomLeft } from '#lib/use-cases/cases/room-left';
import { stepLocked } from '#lib/use-cases/cases/take-step';
import type { Context } from '#lib/use-cases/context';
import { countingOf } from '#lib/use-cases/counting';
import type { IncomingMail } from '#lib/use-cases/mail/incoming-mail';
import { readAddress } from '#lib/use-cases/mail/mail-addresses';
import { recordCameBack } from '#lib/use-cases/mail/record-came-back';
import { mailedLetter, type TakenMail, takeMailedFiles } from '#lib/use-cases/mail/take-mailed-files';
import { stampOf } from '#lib/use-cases/stamp';
import { residentAs } from '#lib/use-cases/tracking/role';
import { write } from '#lib/use-cases/write';

/**
 * What became of a mail. `unknown`: to no address of ours. `later`: too many came on this case, or a file could not be put away;
 * whoever carries it tries again.
 */
export type Received = Fate | 'repeated' | 'came-back' | 'unknown' | 'later';

const BY_CASE: Limit = { name: 'mail', points: 30, seconds: 60 * 60 };

/** Takes in a mail to one of our own addresses. However often the same one comes, it is kept once. */
export async function receiveMail(context: Context, mail: IncomingMail, domain: string): Promise<Received> {
  const about = mail.to.map((address) => readAddress(context.secrets, address, domain)).find(Boolean);
  if (about == null) return 'unknown';
  if (about.kind === 'bounce') {
    if (mail.failure === null) return 'automatic';
    const failure = `it came back (${mail.failure})`;
    return recordCameBack(context, { notificationId: about.notificationId, failure });
  }
  const db = context.database.client;
  const caseId = await caseIdOf(db, about.reference);
  const file = caseId === null ? null : await findCaseForSystem(db, caseId);
  return file === null ? 'unknown' : receiveReply(context, file, mail);
}

async function receiveReply(context: Context, file: CaseFile, mail: IncomingMail): Promise<Received> {
  const { id: caseId } = file.matter;
  const fate = fateOf(mail);
  if (fate !== 'kept') return settle(context, { caseId, mail, fate }, () => Promise.resolve(done(null)));
  if ((await countAttempt(context.database, BY_CASE, caseId)) > 0) return 'later';
  const taken = await takeMailedFiles(context, mail);
  if (taken === 'later') return 'later';
  return settle(context, { caseId, mail, fate }, (tx, organisation) =>
    keepLetter(context, { tx, organisation, caseId }, { ...taken, from: mail.from, proof: mail.proof }),
  );
}

function fateOf({ isAutomatic, text, files, isTooLarge }: IncomingMail): Fate {
  if (isAutomatic) return 'automatic';
  return cleanText(text) === '' && files.length === 0 && !isTooLarge ? 'empty' : 'kept';
}

type Settling = { caseId: string; mail: IncomingMail; fate: Fate };
type At = { tx: Transaction; organisation: Organisation; caseId: string };
type OfCase = Omit<At, 'caseId'> & { file: CaseFile };
type Mailed = TakenMail & Pick<IncomingMail, 'from' | 'proof'>;
type Letter = { text: string; files: readonly KeptFile[] };

// In one transaction with the record that it came: of two carriers at once the second finds it there.
async function settle(
  context: Context,
  { caseId, mail, fate }: Settling,
  keep: (tx: Transaction, organisation: Organisation) => Promise<Result<unknown>>,
): Promise<Received> {
  const id = context.secrets.hashToken(`${caseId} ${mail.id}`);
  const settled = await write<z.ZodObject, Received>(
    context,
    {
      permission: 'mail:deliver',
      schema: z.object({}),
      act: async (tx, _input, organisation) => {
        if (!(await recordIncoming(tx, { id, caseId, fate, at: context.now }))) return done('repeated');
        const kept = await keep(tx, organisation);
        return kept.ok ? done(fate) : kept;
      },
    },
    {},
  );
  if (!settled.ok) throw new Error(`A mail could not be kept: ${settled.reason}.`);
  return settled.value;
}

// From the address we know it is the resident's letter, or the answer of the member who asks for them; from any other, or not proven to come from there, it is for officers
// alone to read.
async function keepLetter(context: Context, { tx, organisation, caseId }: At, mailed: Mailed) {
  await lockCase(tx, caseId);
  const file = await findCaseForSystem(tx, caseId);
  if (file === null) throw new Error('The case is gone.');
  const { matter } = file;
  const isFrom = (person: PartyRow | null) => person?.email?.toLowerCase() === mailed.from.toLowerCase();
  const ofMember = !isFrom(residentOf(file)) && matter.memberCopy !== null && isFrom(whoFiled(file));
  const actor = residentAs(matter.id, ofMember ? 'member' : 'resident');
  const isTheirs = ofMember || isFrom(residentOf(file));
  const isProven = mailed.proof !== 'unproven';
  if (isTheirs && isProven && mayStep(matter, 'write-to-council', actor) === null) {
    const letter = mailedLetter(matter.language, mailed, await roomLeft(tx, file, 'resident'));
    const attachmentIds = letter.files.map(({ id }) => id);
    const command = { step: 'write-to-council' as const, text: letter.text, byEmail: { attachmentIds } };
    return stepLocked({ ...context, actor }, { tx, file, organisation }, { command, files: letter.files });
  }
  const letter = mailedLetter(matter.language, mailed, await roomLeft(tx, file, 'stranger'));
  const { from } = mailed;
  return keepStrangers(
    context,
    { tx, organisation, file },
    { ...letter, from, unproven: isTheirs && !isProven },
  );
}

type Strangers = Letter & { from: string; unproven: boolean };

async function keepStrangers(context: Context, { tx, organisation, file }: OfCase, letter: Strangers) {
  const locked = await lockCase(tx, file.matter.id);
  if (locked === null) throw new Error('The case is gone.');
  const counting = countingOf(organisation.council);
  const attachmentIds = letter.files.map(({ id }) => id);
  const text = `${letter.from}\n\n${letter.text}`.slice(0, LONGEST_TEXT);
  const { unproven } = letter;
  const data = { type: 'stranger-wrote' as const, attachmentIds, ...(unproven && { unproven }) };
  const events = [
    ...filesAdded(hashFiles(filedOf(letter.files), locked.salt), 'staff'),
    { data, visibility: 'staff' as const, text },
  ];
  await saveEvents(tx, { locked, stamp: stampOf(context), counting }, events);
  await attachFiles(context, { tx, caseId: file.matter.id }, letter.files);
  return done(null);
}
