import { LONGEST_TEXT } from '#lib/domain/cases/command';
import { cleanText } from '#lib/domain/forms/clean-text';
import type { Incoming, NotAccepted } from '#lib/files/accept-file';
import { translator } from '#lib/messages/translate';
import type { KeptFile } from '#lib/use-cases/cases/prepared-step';
import { refusedSentence, takeLetterFiles } from '#lib/use-cases/cases/take-letter-files';
import type { Context } from '#lib/use-cases/context';
import type { IncomingMail } from '#lib/use-cases/mail/incoming-mail';

/**
 * The words and files of a mail as they will be kept: files go through what residents' uploads go through, and those that are
 * not taken are named below the words. Words too long for a letter are kept whole, as a file. `later`: none can be put away now.
 */
export async function takeMailedFiles(
  context: Context,
  mail: IncomingMail,
): Promise<{ text: string; files: readonly KeptFile[] } | 'later'> {
  const words = cleanText(mail.text);
  const isLong = words.length > LONGEST_WORDS;
  const taken = await takeLetterFiles(context, isLong ? [asFile(words), ...mail.files] : mail.files);
  if (taken.refused.some(({ fault }) => fault === 'notKept')) return 'later';
  const tooLarge: NotAccepted[] = mail.isTooLarge ? [{ name: '', fault: 'tooLargeTogether' }] : [];
  const left = [...taken.refused, ...tooLarge].map((each) => refusedSentence(context, each));
  const text = [words.slice(0, LONGEST_WORDS), ...left].filter((part) => part !== '').join('\n\n');
  return { text: text || translator(context.locale, 'files')('onlyFiles'), files: taken.files };
}

// What the sentences about files take stays free.
const LONGEST_WORDS = LONGEST_TEXT - 5000;

function asFile(words: string): Incoming {
  return { name: 'email.txt', content: new TextEncoder().encode(words) };
}
