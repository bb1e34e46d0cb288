import { createTransport } from 'nodemailer';
import type { Incoming } from '#lib/files/accept-file';
import type { OpenMail } from '#lib/notifications/mailbox';

/** A reply to a mail, as the recipient's own program would send it, for trying the product without a mail server. */
export async function composeReply(
  { to: from, replyTo, subject, text: quoted }: OpenMail & { replyTo: string },
  { text, files }: { text: string; files: readonly Incoming[] },
): Promise<Uint8Array> {
  const builder = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const below = quoted
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
  const { message } = await builder.sendMail({
    from: { name: '', address: from },
    to: { name: '', address: replyTo },
    subject: `Re: ${subject}`,
    text: `${text}\n\nOn this day, we wrote:\n${below}`,
    attachments: files.map(({ name, content }) => ({ filename: name, content: Buffer.from(content) })),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return Buffer.isBuffer(message) ? message : new Uint8Array();
}
