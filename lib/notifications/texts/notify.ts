import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { MailRefused } from '#lib/notifications/mail';
import type { TextTransport } from '#lib/notifications/text-message';

type NotifySettings = { readonly apiKey: string; readonly templateId: string; readonly baseUrl: string };

const TIMEOUT_MS = 20_000;
const known = z.object({ notifications: z.array(z.unknown()) });
const refused = z.object({ errors: z.array(z.object({ error: z.string().regex(/^\w+$/) })).min(1) });

/** GOV.UK Notify's HTTP interface. The template's only words are ((message)). */
export function notifyTransport({
  apiKey,
  templateId,
  baseUrl,
}: NotifySettings): Pick<TextTransport, 'send'> {
  const ask = (path: string, body?: object) =>
    fetch(new URL(path, baseUrl), {
      method: body === undefined ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${tokenOf(apiKey)}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  return {
    send: async ({ to, text, key }) => {
      // Notify sends whatever it is asked to again; what it has under our reference, it was asked before.
      const before = await ask(`/v2/notifications?reference=${encodeURIComponent(key)}`);
      if (!before.ok) throw await reasonOf(before);
      if (known.parse(await before.json()).notifications.length > 0) return;
      const personalisation = { message: text };
      const message = { phone_number: to, template_id: templateId, personalisation, reference: key };
      const answer = await ask('/v2/notifications/sms', message);
      if (!answer.ok) throw await reasonOf(answer);
    },
  };
}

// A key ends with the service's id and its secret, 36 characters each; a token holds for half a minute.
function tokenOf(apiKey: string): string {
  const part = (content: object) => Buffer.from(JSON.stringify(content)).toString('base64url');
  const claims = { iss: apiKey.slice(-73, -37), iat: Math.floor(Date.now() / 1000) };
  const signed = `${part({ typ: 'JWT', alg: 'HS256' })}.${part(claims)}`;
  return `${signed}.${createHmac('sha256', apiKey.slice(-36)).update(signed).digest('base64url')}`;
}

// Its sentence can repeat the number, so only the error's name and the status are kept.
async function reasonOf(answer: Response): Promise<Error> {
  const parsed = refused.safeParse(await answer.json().catch(() => null));
  const name = parsed.success ? parsed.data.errors[0]?.error : 'unknown';
  const reason = `GOV.UK Notify did not take the text (${name}, ${answer.status}).`;
  return answer.status === 400 ? new MailRefused(reason) : new Error(reason);
}
