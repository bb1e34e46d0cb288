import { z } from 'zod';
import { listAttachments } from '#lib/db/attachments';
import { type CaseFile, findCaseFile } from '#lib/db/case-files';
import type { Case } from '#lib/domain/cases/case';
import { mayStep } from '#lib/domain/cases/decide';
import { done, type Result, refuse } from '#lib/domain/cases/refusal';
import { filesOfAnswers } from '#lib/domain/cases/representative';
import { cleanText } from '#lib/domain/forms/clean-text';
import { parseReference } from '#lib/domain/references/reference';
import type { Incoming } from '#lib/files/accept-file';
import { translator } from '#lib/messages/translate';
import { type LetterFiles, refusedSentence, takeLetterFiles } from '#lib/use-cases/cases/take-letter-files';
import { stepLocked } from '#lib/use-cases/cases/take-step';
import type { Context } from '#lib/use-cases/context';
import { areTooMany, ROOM } from '#lib/use-cases/drafts/keep-files';
import type { Resident } from '#lib/use-cases/tracking/role';
import { permittedContext } from '#lib/use-cases/tracking/take-own-step';
import { write } from '#lib/use-cases/write';

/** A letter of somebody who has this permit. `address`: the caller's network address, if known. */
export type OwnLetter = {
  permit: string;
  reference: string;
  text: string;
  files: readonly Incoming[];
  address: string | null;
};

type Own = Context & { actor: Resident };

/**
 * Keeps what a resident writes to us with its files, as one letter. A file that cannot be taken is named below their words
 * (`leftOut`), and costs them neither the words nor the other files. Refuses a letter that would be nothing else.
 */
export async function writeLetter(
  context: Context,
  { permit, ...letter }: OwnLetter,
): Promise<Result<{ leftOut: boolean }>> {
  const permitted = await permittedContext(context, permit);
  if (!permitted.ok) return permitted;
  const own = permitted.value;
  const reference = parseReference(letter.reference);
  const reader = { actor: own.actor, permission: 'case:read' } as const;
  const file = reference && (await findCaseFile(own.database.client, reader, reference));
  if (!file) return refuse('not-found', 'There is no such case, or you may not open it.');
  const refused = mayStep(file.matter, 'write-to-council', own.actor);
  if (refused !== null) return refused;
  if (await areTooMany(own, letter))
    return refuse('too-many-attempts', 'Too many files were sent from this address.');
  const taken = await takeLetterFiles(own, letter.files, await roomLeft(own, file));
  const text = wordsOf({ ...own, locale: file.matter.language }, letter, taken);
  if (text === null) return refuse('wrong-input', 'None of the files could be taken.', 'files');
  const kept = await keep(own, file, { text, taken });
  return kept.ok ? done({ leftOut: taken.refused.length > 0 }) : kept;
}

// What came with our answers is not theirs to make room for.
async function roomLeft({ database }: Context, { matter, events }: CaseFile): Promise<number> {
  const ours = filesOfAnswers(events);
  const files = await listAttachments(database.client, matter.id, 'resident');
  const theirs = files.filter(({ id }) => !ours.includes(id));
  return ROOM - theirs.reduce((sum, { size }) => sum + size, 0);
}

// Null when there are neither words nor a file that was taken, but one that was not.
function wordsOf(context: Context, { text }: OwnLetterText, { files, refused }: LetterFiles): string | null {
  const words = cleanText(text);
  if (words === '' && files.length === 0) return refused.length > 0 ? null : '';
  const own = words === '' ? translator(context.locale, 'files')('onlyFiles') : words;
  return [own, ...refused.map((each) => refusedSentence(context, each))].join('\n\n');
}

type OwnLetterText = Pick<OwnLetter, 'text'>;

function keep(
  context: Own,
  file: CaseFile,
  { text, taken: { files } }: { text: string; taken: LetterFiles },
): Promise<Result<Case>> {
  const attachmentIds = files.map(({ id }) => id);
  const withFiles = attachmentIds.length > 0 ? { attachmentIds } : {};
  const command = { step: 'write-to-council' as const, text, ...withFiles };
  return write(
    context,
    {
      permission: 'case:read',
      schema: z.object({}),
      act: (tx, _input, organisation) => stepLocked(context, { tx, file, organisation }, { command, files }),
    },
    {},
  );
}
