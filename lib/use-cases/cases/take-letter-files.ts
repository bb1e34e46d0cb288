import { type Incoming, MOST_FILES, type NotAccepted } from '#lib/files/accept-file';
import { RESIDENT_KINDS } from '#lib/files/kinds';
import { takeFile } from '#lib/files/take-file';
import { translator } from '#lib/messages/translate';
import type { KeptFile } from '#lib/use-cases/cases/prepared-step';
import type { Context } from '#lib/use-cases/context';

/** The files of somebody's letter as they will be kept, and why others of them are not. */
export type LetterFiles = { files: readonly KeptFile[]; refused: readonly NotAccepted[] };

/** Puts away the files of a letter, through what residents' uploads go through. `room`: the bytes they may have together. */
export async function takeLetterFiles(
  context: Pick<Context, 'files' | 'newId'>,
  incoming: readonly Incoming[],
  room = Number.POSITIVE_INFINITY,
): Promise<LetterFiles> {
  const files: KeptFile[] = [];
  const refused: NotAccepted[] = [];
  let left = room;
  // One after the other: a picture takes much memory.
  for (const file of incoming.slice(0, MOST_FILES)) {
    const taken = await takeFile(context.files, file, RESIDENT_KINDS);
    if (!taken.ok) refused.push(taken);
    else if (taken.value.size > left) refused.push({ name: taken.value.name, fault: 'noRoom' });
    else {
      files.push({ ...taken.value, id: context.newId() });
      left -= taken.value.size;
    }
  }
  if (incoming.length > MOST_FILES) refused.push({ name: '', fault: 'tooMany' });
  return { files, refused };
}

/** Why a file was not taken, to stand below the words of its letter: in brackets, for it is ours. */
export function refusedSentence({ locale }: Pick<Context, 'locale'>, { name, fault }: NotAccepted): string {
  return `[${translator(locale, 'files')(fault, { name, who: 'resident' })}]`;
}
