import { env } from '#lib/env';
import { mailFolder } from '#lib/notifications/mail-folder';
import { type FolderMail, listMails, type OpenMail, readMail } from '#lib/notifications/mailbox';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const MOST_SHOWN = 100;

/** Whether mail stays on this computer and can be read here: the folder transport, and nobody else can reach the site. */
export function hasMailbox(): boolean {
  const { MAIL_TRANSPORT, PUBLIC_ORIGIN } = env();
  return MAIL_TRANSPORT === 'folder' && LOOPBACK.includes(new URL(PUBLIC_ORIGIN).hostname);
}

/** The newest mails; null where there is no mailbox to look into. */
export async function mailsInFolder(): Promise<readonly FolderMail[] | null> {
  return hasMailbox() ? listMails(mailFolder(env()), { limit: MOST_SHOWN }) : null;
}

/** One mail; null when there is none, or no mailbox. */
export async function mailInFolder(id: string): Promise<OpenMail | null> {
  return hasMailbox() ? readMail(mailFolder(env()), id) : null;
}
