import { z } from 'zod';
import type { Apart } from '#lib/notifications/read-incoming';
import { type ResendSettings, resendClient } from '#lib/notifications/resend-client';

/** What Resend tells: a mail came for us, or one of ours did not arrive. `other`: what we do not ask of it. */
export type ResendEvent =
  | { readonly type: 'mail-came'; readonly emailId: string }
  | { readonly type: 'not-arrived'; readonly notificationId: string; readonly failure: string }
  | { readonly type: 'other' };

/** A webhook as it was posted. */
export type PostedEvent = { readonly body: string; readonly headers: Pick<Headers, 'get'> };

// Of a complaint the mail did arrive; but it was not wanted, and Resend sends no other to that address.
const FAILURES = {
  'email.bounced': 'it came back',
  'email.complained': 'it was reported as spam',
  'email.failed': 'it could not be sent',
  'email.suppressed':
    'no more emails go to this address, for an earlier one came back or was reported as spam',
} as const;

const OTHER = { type: 'other' } as const;
const event = z.union([
  z
    .object({ type: z.literal('email.received'), data: z.object({ email_id: z.string().min(1) }) })
    .transform(({ data }) => ({ type: 'mail-came', emailId: data.email_id }) as const),
  z
    .object({
      type: z.literal(['email.bounced', 'email.complained', 'email.failed', 'email.suppressed']),
      data: z.object({ tags: z.object({ message: z.uuid() }) }),
    })
    .transform(({ type, data }) => {
      const failure = FAILURES[type];
      return { type: 'not-arrived', notificationId: data.tags.message, failure } as const;
    }),
  z.unknown().transform(() => OTHER),
]);

/**
 * Reads a webhook of Resend's (Standard Webhooks). Null for one that is not signed with the secret, or that was signed more
 * than five minutes ago.
 */
export function readResendEvent(
  settings: ResendSettings & { readonly webhookSecret: string },
  { body, headers }: PostedEvent,
): ResendEvent | null {
  const { webhooks } = resendClient(settings);
  const named = (name: string) => headers.get(`svix-${name}`) ?? '';
  try {
    const signed = { id: named('id'), timestamp: named('timestamp'), signature: named('signature') };
    const { webhookSecret } = settings;
    return event.parse(webhooks.verify({ payload: body, headers: signed, webhookSecret }));
  } catch {
    return null;
  }
}

const TIMEOUT_MS = 20_000;

/** A mail that came to Resend for us, as it came (RFC 5322), and taken apart. Throws where it cannot be fetched now. */
export async function fetchReceived(
  settings: ResendSettings,
  emailId: string,
): Promise<{ readonly raw: Response; readonly apart: Apart }> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  const { data } = await resendClient(settings).emails.receiving.get(emailId, {}, { signal });
  const url = data?.raw?.download_url;
  if (data === null || url === undefined) throw new Error('Resend did not give the mail that came.');
  const raw = await fetch(url, { signal });
  if (!raw.ok) throw new Error(`Resend did not give the mail that came (${raw.status}).`);
  const { message_id: id, from, received_for: deliveredTo, text, html } = data;
  return { raw, apart: { id, from, deliveredTo, text, html, headers: data.headers ?? {} } };
}
