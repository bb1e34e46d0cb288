import { LONGEST_TEXT } from '#lib/domain/cases/command';
import { cleanText } from '#lib/domain/forms/clean-text';
import { type Incoming, MOST_FILES, type NotAccepted } from '#lib/files/accept-file';
import { RESIDENT_KINDS } from '#lib/files/kinds';
import { takeFile } from '#lib/files/take-file';
import { translator } from '#lib/messages/translate';
import type { KeptFile } from '#lib/use-cases/cases/prepared-step';
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
  const taken = await takeAll(context, isLong ? [asFile(words), ...mail.files] : mail.files);
  if (taken === 'later') return 'later';
  const left = mail.isTooLarge ? [sentenceOf(context, { name: '', fault: 'tooLargeTogether' })] : [];
  const text = [words.slice(0, LONGEST_WORDS), ...taken.refused, ...left]
    .filter((part) => part !== '')
    .join('\n\n');
  return { text: text || translator(context.locale, 'files')('onlyFiles'), files: taken.files };
}

async function takeAll(context: Context, incoming: readonly Incoming[]) {
  const files: KeptFile[] = [];
  const refused: string[] = [];
  for (const file of incoming.slice(0, MOST_FILES)) {
    const taken = await takeFile(context.files, file, RESIDENT_KINDS);
    if (taken.ok) files.push({ ...taken.value, id: context.newId() });
    else if (taken.fault === 'notKept') return 'later';
    else refused.push(sentenceOf(context, taken));
  }
  if (incoming.length > MOST_FILES) refused.push(sentenceOf(context, { name: '', fault: 'tooMany' }));
  return { files, refused };
}

// In brackets: it is ours, below their words.
function sentenceOf({ locale }: Context, { name, fault }: NotAccepted): string {
  return `[${translator(locale, 'files')(fault, { name, who: 'resident' })}]`;
}

// What the sentences about files take stays free.
const LONGEST_WORDS = LONGEST_TEXT - 5000;

function asFile(words: string): Incoming {
  return { name: 'email.txt', content: new TextEncoder().encode(words) };
}
