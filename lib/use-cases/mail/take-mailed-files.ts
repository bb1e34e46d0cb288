import { LONGEST_TEXT } from '#lib/domain/cases/command';
import { cleanText } from '#lib/domain/forms/clean-text';
import { type Locale, translator } from '#lib/messages/translate';
import type { KeptFile } from '#lib/use-cases/cases/prepared-step';
import {
  type LetterFiles,
  refusedSentence,
  takeLetterFiles,
  withinRoom,
} from '#lib/use-cases/cases/take-letter-files';
import type { Context } from '#lib/use-cases/context';
import type { IncomingMail } from '#lib/use-cases/mail/incoming-mail';

/** A mail with its files put away. `asFile`: all its words, where they are too long for a letter; otherwise none. */
export type TakenMail = { words: string; asFile: readonly KeptFile[]; taken: LetterFiles };

/**
 * The words and files of a mail: files go through what residents' uploads go through. Words too long for a letter are kept whole,
 * as a file. `later`: something cannot be put away now.
 */
export async function takeMailedFiles(context: Context, mail: IncomingMail): Promise<TakenMail | 'later'> {
  const words = cleanText(mail.text);
  const long = words.length > LONGEST_WORDS ? [asFile(words)] : [];
  const whole = await takeLetterFiles(context, long);
  const taken = await takeLetterFiles(context, mail.files);
  if ([...whole.refused, ...taken.refused].some(({ fault }) => fault === 'notKept')) return 'later';
  const refused = mail.isTooLarge
    ? [...taken.refused, { name: '', fault: 'tooLargeTogether' as const }]
    : taken.refused;
  return { words: words.slice(0, LONGEST_WORDS), asFile: whole.files, taken: { ...taken, refused } };
}

/**
 * The letter that a mail becomes where there are so many bytes left for files: those that are not taken are named below its
 * words, in the language of the case. Its own words have room in any case.
 */
export function mailedLetter(
  locale: Locale,
  { words, asFile: whole, taken }: TakenMail,
  room: number,
): { text: string; files: readonly KeptFile[] } {
  const { files, refused } = withinRoom(taken, room);
  const left = refused.map((each) => refusedSentence({ locale }, each));
  const text = [words, ...left].filter((part) => part !== '').join('\n\n');
  return { text: text || translator(locale, 'files')('onlyFiles'), files: [...whole, ...files] };
}

// What the sentences about files take stays free.
const LONGEST_WORDS = LONGEST_TEXT - 5000;

function asFile(words: string) {
  return { name: 'email.txt', content: new TextEncoder().encode(words) };
}
