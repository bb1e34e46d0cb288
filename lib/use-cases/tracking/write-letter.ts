import { z } from 'zod';
import { type CaseFile, findCaseFile } from '#lib/db/case-files';
import { lockCase } from '#lib/db/cases';
import type { Queryable } from '#lib/db/client';
import type { Organisation } from '#lib/db/organisation';
import type { Transaction } from '#lib/db/transaction';
import type { Case } from '#lib/domain/cases/case';
import { LONGEST_TEXT } from '#lib/domain/cases/command';
import { mayStep } from '#lib/domain/cases/decide';
import { done, type Result, refuse } from '#lib/domain/cases/refusal';
import { cleanText } from '#lib/domain/forms/clean-text';
import { parseReference } from '#lib/domain/references/reference';
import type { Incoming } from '#lib/files/accept-file';
import { translator } from '#lib/messages/translate';
import { prepareStep } from '#lib/use-cases/cases/prepare-step';
import { roomLeft } from '#lib/use-cases/cases/room-left';
import type { StepInput } from '#lib/use-cases/cases/step-input';
import {
  type LetterFiles,
  refusedSentence,
  takeLetterFiles,
  withinRoom,
} from '#lib/use-cases/cases/take-letter-files';
import { stepLocked } from '#lib/use-cases/cases/take-step';
import type { Context } from '#lib/use-cases/context';
import { areTooMany } from '#lib/use-cases/drafts/keep-files';
import type { Resident } from '#lib/use-cases/tracking/role';
import { permittedContext } from '#lib/use-cases/tracking/take-own-step';
import { write } from '#lib/use-cases/write';

// The steps of a resident's own in which they write to us.
const LETTER_STEPS = ['write-to-council', 'withdraw', 'next-stage'] as const;

const schema = z.object({ step: z.enum(LETTER_STEPS), text: z.string().transform(cleanText) });

/** What somebody who has this permit writes with a step of theirs. `address`: the caller's network address, if known. */
export type OwnLetter = {
  permit: string;
  reference: string;
  letter: z.input<typeof schema>;
  files: readonly Incoming[];
  address: string | null;
};

type Own = Context & { actor: Resident };
type Written = z.output<typeof schema>;

const NO_SUCH_CASE = 'There is no such case, or you may not open it.';

/**
 * Takes a resident's step with what they write and its files: a letter, taking it back, going on. A file that cannot be taken is
 * named below their words (`leftOut`), and costs them neither the words nor the other files. Refuses what would be nothing else.
 */
export async function writeLetter(
  context: Context,
  { permit, reference: typed, letter, ...sent }: OwnLetter,
): Promise<Result<{ leftOut: boolean }>> {
  if (letter.text.length > LONGEST_TEXT * 2) return refuse('too-long', 'This is far too long.');
  const permitted = await permittedContext(context, permit);
  if (!permitted.ok) return permitted;
  const own = permitted.value;
  const file = await findOwn(own, own.database.client, typed);
  if (file === null) return refuse('not-found', NO_SUCH_CASE);
  const refused = mayStep(file.matter, letter.step, own.actor);
  if (refused !== null) return refused;
  if (sent.files.length > 0 && (await areTooMany(own, sent)))
    return refuse('too-many-attempts', 'Too many files were sent from this address.');
  const taken = await takeLetterFiles(own, sent.files);
  return write(
    own,
    {
      permission: 'case:read',
      schema,
      act: (tx, written, organisation) =>
        keep(own, { tx, organisation }, { before: file.matter, written, taken }),
    },
    letter,
  );
}

async function findOwn({ actor }: Own, db: Queryable, typed: string): Promise<CaseFile | null> {
  const reference = parseReference(typed);
  return reference && findCaseFile(db, { actor, permission: 'case:read' }, reference);
}

type At = { tx: Transaction; organisation: Organisation };
type Sent = { before: Case; written: Written; taken: LetterFiles };

// The case is locked before its files are counted: two letters at once find the room that the other has left.
async function keep(
  own: Own,
  at: At,
  { before, written, taken }: Sent,
): Promise<Result<{ leftOut: boolean }>> {
  const { tx } = at;
  await lockCase(tx, before.id);
  const file = await findOwn(own, tx, before.reference);
  if (file === null) return refuse('not-found', NO_SUCH_CASE);
  const fitting = withinRoom(taken, await roomLeft(tx, file, 'resident'));
  const text = wordsOf({ ...own, locale: file.matter.language }, written.text, fitting);
  if (text === null) return refuse('wrong-input', 'None of the files could be taken.', 'files');
  const { files, refused } = fitting;
  const prepared = await prepareStep(own, { ...at, file, files }, stepOf(own, { ...written, text }));
  if (!prepared.ok) return prepared;
  const kept = await stepLocked(own, { ...at, file }, prepared.value);
  return kept.ok ? done({ leftOut: refused.length > 0 }) : kept;
}

function stepOf({ today }: Own, { step, text }: Written): StepInput {
  switch (step) {
    case 'write-to-council':
      return { step, text };
    case 'withdraw':
      return { step, message: text };
    case 'next-stage':
      return { step, stage: null, askedOn: today, channel: 'web', text, why: '' };
  }
}

// Null when there are neither words nor a file that was taken, but one that was not.
function wordsOf(context: Context, words: string, { files, refused }: LetterFiles): string | null {
  if (words === '' && files.length === 0) return refused.length > 0 ? null : '';
  const own = words === '' ? translator(context.locale, 'files')('onlyFiles') : words;
  return [own, ...refused.map((each) => refusedSentence(context, each))].join('\n\n');
}
