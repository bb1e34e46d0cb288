import { createHash } from 'node:crypto';
import type { SendMailOptions } from 'nodemailer';
import { checkedMail, type Mail } from '#lib/notifications/mail';

/** Tells other machines not to answer: RFC 3834, and what Exchange understands. */
export const MACHINE_HEADERS = {
  'Auto-Submitted': 'auto-generated',
  'X-Auto-Response-Suppress': 'All',
} as const;

/** 32 hexadecimal digits, always the same for a key. */
export function digestOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 32);
}

/** The mail as nodemailer wants it. Throws MailRefused as checkedMail does. */
export function mimeOptions(mail: Mail, from: string): SendMailOptions {
  const { to, subject, text, html, key, addresses } = checkedMail(mail);
  return {
    from,
    ...(addresses?.replyTo && { replyTo: { name: '', address: addresses.replyTo } }),
    // Mail servers report to whom the envelope names, whatever the mail says of its sender.
    ...(addresses && { envelope: { from: addresses.bounceTo, to } }),
    // As an object it is taken as one mailbox, never parsed as a list.
    to: { name: '', address: to },
    subject,
    text,
    html,
    messageId: `<${digestOf(key)}@${domainOf(from)}>`,
    headers: MACHINE_HEADERS,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function domainOf(from: string): string {
  return /@([a-z0-9.-]+)>?\s*$/i.exec(from)?.[1] ?? 'localhost';
}
