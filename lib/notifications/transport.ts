import type { Env } from '#lib/env';
import type { Transport } from '#lib/notifications/mail';
import { mailFolder } from '#lib/notifications/mail-folder';
import { folderTransport } from '#lib/notifications/transports/folder';
import { resendTransport } from '#lib/notifications/transports/resend';
import { smtpTransport } from '#lib/notifications/transports/smtp';

type MailSettings = Pick<
  Env,
  'MAIL_TRANSPORT' | 'MAIL_FROM' | 'DATA_DIR' | 'SMTP_URL' | 'RESEND_API_KEY' | 'RESEND_BASE_URL'
>;

/** The way out that the settings name. Throws when a setting it needs is missing; the settings' schema prevents that. */
export function transportFor(env: MailSettings): Transport {
  switch (env.MAIL_TRANSPORT) {
    case 'folder':
      return folderTransport({ folder: mailFolder(env), from: env.MAIL_FROM, now: () => new Date() });
    case 'smtp':
      return smtpTransport({ url: needed(env.SMTP_URL, 'SMTP_URL'), from: env.MAIL_FROM });
    case 'resend':
      return resendTransport({
        apiKey: needed(env.RESEND_API_KEY, 'RESEND_API_KEY'),
        baseUrl: env.RESEND_BASE_URL,
        from: env.MAIL_FROM,
      });
  }
}

function needed(value: string | undefined, key: string): string {
  if (value === undefined) throw new Error(`${key} must be set.`);
  return value;
}
