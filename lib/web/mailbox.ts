import { headers } from 'next/headers';
import { env, LOOPBACK_NAMES } from '#lib/env';
import { mailFolder, textsFolder } from '#lib/notifications/mail-folder';
import {
  type FolderMail,
  type FolderText,
  listMails,
  listTexts,
  type OpenMail,
  readMail,
} from '#lib/notifications/mailbox';

const MOST_SHOWN = 100;

/** Whether mail stays on this computer and can be read here: the folder transport, and nobody else can reach the site. */
export function hasMailbox(): boolean {
  const { MAIL_TRANSPORT, PUBLIC_ORIGIN } = env();
  return MAIL_TRANSPORT === 'folder' && LOOPBACK_NAMES.includes(new URL(PUBLIC_ORIGIN).hostname);
}

/**
 * Whether a request asks for this computer by a name of its own. Another name that leads here (a hostile page can have
 * one made) would let that page read the mail.
 */
export function isAskedByOwnName(host: string | null): boolean {
  const address = `http://${host}`;
  return host !== null && URL.canParse(address) && LOOPBACK_NAMES.includes(new URL(address).hostname);
}

async function mayLookInside(): Promise<boolean> {
  return hasMailbox() && isAskedByOwnName((await headers()).get('host'));
}

/** The newest mails; null where there is no mailbox to look into. */
export async function mailsInFolder(): Promise<readonly FolderMail[] | null> {
  return (await mayLookInside()) ? listMails(mailFolder(env()), { limit: MOST_SHOWN }) : null;
}

/** The newest text messages; none where there is no mailbox to look into. */
export async function textsInFolder(): Promise<readonly FolderText[]> {
  return (await mayLookInside()) ? listTexts(textsFolder(env()), { limit: MOST_SHOWN }) : [];
}

/** One mail; null when there is none, or no mailbox. */
export async function mailInFolder(id: string): Promise<OpenMail | null> {
  return (await mayLookInside()) ? readMail(mailFolder(env()), id) : null;
}
