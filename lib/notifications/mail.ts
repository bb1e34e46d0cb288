/**
 * One message to one person. `text` is always complete by itself; `html` says the same. `key` is the same for every
 * attempt at the same message, so that a repeat is not a second mail.
 */
export type Mail = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly key: string;
  /** Where replies and reports that it did not arrive go, where we can read them. */
  readonly addresses?: { readonly replyTo: string | null; readonly bounceTo: string } | undefined;
};

/**
 * A way out for mail. `send` resolves with the carrier's id once the mail is taken over; it throws MailRefused for a
 * mail that can never go, and Error with a short reason that names no person for anything worth trying again. The
 * same `key` again is the same mail: a folder and Resend keep one, an SMTP server gets the same Message-ID.
 */
export type Transport = { readonly send: (mail: Mail) => Promise<{ readonly id: string }> };

/** A mail that must not be sent: trying again would not help. The message names no person. */
export class MailRefused extends Error {}

// One mailbox and nothing else: no list, no display name, no line break that could begin another header.
const ONE_ADDRESS = /^[^\s<>()[\],;:"\\@\p{Cc}]{1,64}@[^\s<>()[\],;:"\\@\p{Cc}]{1,255}$/u;

/** The mail as it may be handed to a transport. Throws MailRefused for several recipients or a subject of several lines. */
export function checkedMail(mail: Mail): Mail {
  if (!ONE_ADDRESS.test(mail.to)) throw new MailRefused('The recipient is not one email address.');
  if (/[\p{Cc}\u2028\u2029]/u.test(mail.subject))
    throw new MailRefused('The subject has more than one line.');
  if (mail.subject.trim() === '' || mail.text.trim() === '') throw new MailRefused('The mail is empty.');
  if (!/^[\x21-\x7e]{1,200}$/.test(mail.key)) throw new MailRefused('The key is not plain text.');
  return mail;
}
