import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';

/** A mail in the folder. `id` is its file name without `.eml`; `sentAt` an ISO instant, or null when the file has none. */
export type FolderMail = {
  readonly id: string;
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly sentAt: string | null;
};

/** `html` is as sent: show it in a sandboxed frame only. `replyTo`: null where nobody reads a reply. */
export type OpenMail = FolderMail & {
  readonly text: string;
  readonly html: string;
  readonly replyTo: string | null;
};

// Exactly what the folder transport writes, so an id cannot lead to another file.
const ID = /^\d{8}T\d{9}Z-[A-Za-z0-9-]{1,120}$/;
const ENDING = '.eml';

/** The newest mails first, at most `limit`; none when the folder does not exist yet. */
export async function listMails(
  folder: string,
  { limit }: { limit: number },
): Promise<readonly FolderMail[]> {
  const ids = (await namesIn(folder))
    .filter((name) => name.endsWith(ENDING))
    .map((name) => name.slice(0, -ENDING.length))
    .filter((id) => ID.test(id));
  const newest = ids.sort().reverse().slice(0, limit);
  const mails = await Promise.all(newest.map((id) => readMail(folder, id)));
  return mails.flatMap((mail) => (mail === null ? [] : [headOf(mail)]));
}

/** One mail, parsed. Null when there is none with that id, whatever the id holds. */
export async function readMail(folder: string, id: string): Promise<OpenMail | null> {
  if (!ID.test(id)) return null;
  const raw = await readFile(join(folder, `${id}${ENDING}`)).catch(nullIfMissing);
  if (raw === null) return null;
  return openMail(id, await PostalMime.parse(raw));
}

/** A text message in its folder. `sentAt`: an ISO instant. */
export type FolderText = {
  readonly id: string;
  readonly to: string;
  readonly text: string;
  readonly sentAt: string;
};

/** The newest text messages first, at most `limit`; none when the folder does not exist yet. */
export async function listTexts(
  folder: string,
  { limit }: { limit: number },
): Promise<readonly FolderText[]> {
  const names = (await namesIn(folder)).filter((name) => name.endsWith('.txt'));
  const texts = await Promise.all(names.map((name) => readText(folder, name)));
  return texts.toSorted((a, b) => b.sentAt.localeCompare(a.sentAt)).slice(0, limit);
}

async function readText(folder: string, name: string): Promise<FolderText> {
  const file = join(folder, name);
  const [written, { mtime }] = await Promise.all([readFile(file, 'utf8'), stat(file)]);
  const [to = '', , ...lines] = written.split('\n');
  return { id: name, to, text: lines.join('\n').trim(), sentAt: mtime.toISOString() };
}

function openMail(id: string, email: Email): OpenMail {
  return {
    id,
    to: (email.to ?? []).map((mailbox) => mailbox.address ?? '').join(', '),
    from: email.from?.address ?? '',
    subject: email.subject ?? '',
    sentAt: email.date ?? null,
    text: email.text ?? '',
    html: email.html ?? '',
    replyTo: email.replyTo?.[0]?.address ?? null,
  };
}

function headOf({ text: _text, html: _html, replyTo: _replyTo, ...head }: OpenMail): FolderMail {
  return head;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder).catch(nullIfMissing)) ?? [];
}

function nullIfMissing(fault: unknown): null {
  if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return null;
  throw fault;
}
