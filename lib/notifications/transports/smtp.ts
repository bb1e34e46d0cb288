import { createTransport } from 'nodemailer';
import type { Transport } from '#lib/notifications/mail';
import { type Mail, MailRefused } from '#lib/notifications/mail';
import { mimeOptions } from '#lib/notifications/transports/mime';

type SmtpSettings = { readonly url: string; readonly from: string; readonly timeoutMs?: number };

const TIMEOUT_MS = 20_000;

/** Any mail server. `url` is smtp:// (encrypts when the server can; ?requireTLS=true insists) or smtps://. */
export function smtpTransport({ url, from, timeoutMs = TIMEOUT_MS }: SmtpSettings): Transport {
  const server = createTransport({
    url,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const send = async (mail: Mail): Promise<{ id: string }> => {
    const options = mimeOptions(mail, from);
    try {
      const { messageId } = await server.sendMail(options);
      return { id: messageId };
    } catch (fault) {
      throw reasonOf(fault);
    }
  };
  return { send };
}

// The server's own sentence often repeats the address, so only its codes are kept.
function reasonOf(fault: unknown): Error {
  const { code, responseCode } = codesOf(fault);
  const reason = `The mail server did not take the mail (${code}${responseCode ? `, ${responseCode}` : ''}).`;
  const isForGood = code === 'EENVELOPE' && responseCode >= 500;
  return isForGood ? new MailRefused(reason) : new Error(reason);
}

function codesOf(fault: unknown): { code: string; responseCode: number } {
  if (!(fault instanceof Error)) return { code: 'unknown', responseCode: 0 };
  const code = 'code' in fault && typeof fault.code === 'string' ? fault.code : 'unknown';
  const responseCode =
    'responseCode' in fault && typeof fault.responseCode === 'number' ? fault.responseCode : 0;
  return { code, responseCode };
}
