import type { NextResponse } from 'next/server';
import { env } from '#lib/env';
import { fetchReceived, type ResendEvent, readResendEvent } from '#lib/notifications/resend-events';
import type { Received } from '#lib/use-cases/mail/receive-mail';
import { recordCameBack } from '#lib/use-cases/mail/record-came-back';
import { answerCarrier, said, toldOf } from '#lib/web/carrier';
import { contextFor } from '#lib/web/context';
import { LARGEST_MAIL, takeIn, takeInWithoutFiles } from '#lib/web/incoming-mail';
import { PostTooLarge, postedBody } from '#lib/web/posted';

const LARGEST_EVENT = 1024 * 1024;

/** Answers a webhook of Resend's: 200 when it is done with, 503 to be told again. */
export function answerResend(request: Request): Promise<NextResponse> {
  const settings = settingsForResend();
  return answerCarrier(async () => {
    const body = new TextDecoder().decode(await postedBody(request, LARGEST_EVENT));
    const event = settings && readResendEvent(settings, { body, headers: request.headers });
    if (settings === null || event === null) return said('not-allowed', 401);
    return toldOf(await take(settings, event));
  });
}

type Settings = Parameters<typeof readResendEvent>[0];

function settingsForResend(): Settings | null {
  const { RESEND_API_KEY, RESEND_BASE_URL, RESEND_WEBHOOK_SECRET } = env();
  if (RESEND_API_KEY === undefined || RESEND_WEBHOOK_SECRET === undefined) return null;
  return { apiKey: RESEND_API_KEY, baseUrl: RESEND_BASE_URL, webhookSecret: RESEND_WEBHOOK_SECRET };
}

async function take(settings: Settings, event: ResendEvent): Promise<Received | 'left'> {
  if (event.type === 'other') return 'left';
  if (event.type === 'not-arrived')
    return recordCameBack(contextFor({ kind: 'system', job: 'incoming mail' }), event);
  const { raw, apart } = await fetchReceived(settings, event.emailId);
  const whole = await postedBody(raw, LARGEST_MAIL).catch(nullIfTooLarge);
  // Resend has taken it, so nobody returns it to its sender: its words are kept, and say that its files are not.
  return whole === null ? takeInWithoutFiles(apart) : takeIn(whole, apart.deliveredTo);
}

function nullIfTooLarge(fault: unknown): null {
  if (fault instanceof PostTooLarge) return null;
  throw fault;
}
