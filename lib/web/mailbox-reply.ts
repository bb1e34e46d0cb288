import type { Incoming } from '#lib/files/accept-file';
import { composeReply } from '#lib/notifications/compose-reply';
import type { Received } from '#lib/use-cases/mail/receive-mail';
import { takeIn } from '#lib/web/incoming-mail';
import { mailInFolder } from '#lib/web/mailbox';

/** Answers a mail in the folder, from the address it went to: the way of every other mail that comes in. Null: it takes no reply. */
export async function replyInFolder(
  id: string,
  reply: { text: string; files: readonly Incoming[] },
): Promise<Received | null> {
  const mail = await mailInFolder(id);
  if (mail === null || mail.replyTo === null) return null;
  return takeIn(await composeReply({ ...mail, replyTo: mail.replyTo }, reply));
}
