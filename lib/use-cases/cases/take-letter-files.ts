import { type Incoming, MOST_FILES, type NotAccepted } from '#lib/files/accept-file';
import { RESIDENT_KINDS } from '#lib/files/kinds';
import { takeFile } from '#lib/files/take-file';
import { translator } from '#lib/messages/translate';
import type { KeptFile } from '#lib/use-cases/cases/prepared-step';
import type { Context } from '#lib/use-cases/context';

/** The files of somebody's letter as they will be kept, and why others of them are not. */
export type LetterFiles = { files: readonly KeptFile[]; refused: readonly NotAccepted[] };

/** Puts away the files of a letter, through what residents' uploads go through. */
export async function takeLetterFiles(
  context: Pick<Context, 'files' | 'newId'>,
  incoming: readonly Incoming[],
): Promise<LetterFiles> {
  const files: KeptFile[] = [];
  const refused: NotAccepted[] = [];
  // One after the other: a picture takes much memory.
  for (const file of incoming.slice(0, MOST_FILES)) {
    const taken = await takeFile(context.files, file, RESIDENT_KINDS);
    if (taken.ok) files.push({ ...taken.value, id: context.newId() });
    else refused.push(taken);
  }
  if (incoming.length > MOST_FILES) refused.push({ name: '', fault: 'tooMany' });
  return { files, refused };
}

/** Those of a letter's files for which there are bytes left, in their order; of the others that there are not. */
export function withinRoom({ files, refused }: LetterFiles, room: number): LetterFiles {
  const kept: KeptFile[] = [];
  const without: NotAccepted[] = [];
  let left = room;
  for (const file of files) {
    if (file.size > left) {
      without.push({ name: file.name, fault: 'noRoom' });
    } else {
      kept.push(file);
      left -= file.size;
    }
  }
  return { files: kept, refused: [...refused, ...without] };
}

/** Why a file was not taken, to stand below the words of its letter: in brackets, for it is ours. */
export function refusedSentence({ locale }: Pick<Context, 'locale'>, { name, fault }: NotAccepted): string {
  return `[${translator(locale, 'files')(fault, { name, who: 'resident' })}]`;
}
