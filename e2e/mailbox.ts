import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import PostalMime from 'postal-mime';

export type ReceivedMail = { subject: string; text: string; html: string };

const folder = join(process.env['E2E_DATA_DIR'] ?? '.data', 'mail');

/** The mails to an address so far, the oldest first, as they lie in the folder. */
export async function mailsTo(address: string): Promise<ReceivedMail[]> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith('.eml')).toSorted();
  const texts = await Promise.all(files.map(textOf));
  // Only what names the address is taken apart: the folder holds the mails of every test.
  const read = await Promise.all(
    texts.filter((text) => text.includes(address)).map((text) => PostalMime.parse(text)),
  );
  return read
    .filter(({ to }) => to?.some((recipient) => recipient.address === address))
    .map(({ subject = '', text = '', html = '' }) => ({ subject, text, html }));
}

// A mail that has been written does not change, and there are many: each is read once.
const kept = new Map<string, Promise<Buffer>>();

function textOf(name: string): Promise<Buffer> {
  const text = kept.get(name) ?? readFile(join(folder, name));
  kept.set(name, text);
  return text;
}

/** Waits for a mail to an address whose subject holds `words`. */
export async function mailAbout(address: string, words: string): Promise<ReceivedMail> {
  const find = async () => (await mailsTo(address)).find(({ subject }) => subject.includes(words));
  await expect.poll(async () => (await find())?.subject, { timeout: 30_000 }).toContain(words);
  const mail = await find();
  if (mail === undefined) throw new Error(`The mail about “${words}” is gone again.`);
  return mail;
}
