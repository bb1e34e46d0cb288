import { z } from 'zod';
import type { Transport } from '#lib/notifications/mail';
import { checkedMail, type Mail, MailRefused } from '#lib/notifications/mail';
import { type ResendSettings, resendClient } from '#lib/notifications/resend-client';
import { MACHINE_HEADERS } from '#lib/notifications/transports/mime';

type Settings = ResendSettings & { readonly from: string; readonly timeoutMs?: number };

const TIMEOUT_MS = 20_000;
const taken = z.object({ id: z.string().min(1) });
const refused = z.object({ name: z.string().regex(/^\w+$/), statusCode: z.number().nullable() });

/** Sends by Resend. Its events name the message by the tag. */
export function resendTransport({ from, timeoutMs = TIMEOUT_MS, ...settings }: Settings): Transport {
  const client = resendClient(settings);
  const send = async (mail: Mail): Promise<{ id: string }> => {
    const { to, subject, text, html, key, addresses } = checkedMail(mail);
    const answer = await client.emails.send(
      {
        from,
        to: [to],
        subject,
        text,
        html,
        headers: { ...MACHINE_HEADERS },
        tags: [{ name: 'message', value: key }],
        ...(addresses?.replyTo && { replyTo: addresses.replyTo }),
      },
      { idempotencyKey: key, signal: AbortSignal.timeout(timeoutMs) },
    );
    if (answer.error) throw reasonOf(answer.error);
    const parsed = taken.safeParse(answer.data);
    if (!parsed.success) throw new Error('Resend answered without an id.');
    return { id: parsed.data.id };
  };
  return { send };
}

// Its sentence can repeat the address, so only the name and the status are kept.
function reasonOf(error: unknown): Error {
  const parsed = refused.safeParse(error);
  if (!parsed.success) return new Error('Resend did not take the mail (unknown).');
  const { name, statusCode } = parsed.data;
  const reason = `Resend did not take the mail (${name}${statusCode ? `, ${statusCode}` : ''}).`;
  return statusCode === 422 ? new MailRefused(reason) : new Error(reason);
}
