import { createHash, timingSafeEqual } from 'node:crypto';
import { NextResponse } from 'next/server';
import { env } from '#lib/env';
import { readIncoming } from '#lib/notifications/read-incoming';
import { type Received, receiveMail } from '#lib/use-cases/mail/receive-mail';
import { contextFor } from '#lib/web/context';
import { hasMailbox } from '#lib/web/mailbox';
import { PostTooLarge, postedBody } from '#lib/web/posted';

/** As large as the files of a case may be together, written in the letters of a mail. */
export const LARGEST_MAIL = 25 * 1024 * 1024;

/** The domain whose mail reaches us; null when none does. The mail viewer answers its own. */
export function replyDomain(): string | null {
  return env().MAIL_REPLY_DOMAIN ?? (hasMailbox() ? 'localhost' : null);
}

/** Takes in a mail as it came. */
export async function takeIn(raw: Uint8Array, deliveredTo: readonly string[] = []): Promise<Received> {
  const domain = replyDomain();
  if (domain === null) return 'unknown';
  const mail = await readIncoming(raw, deliveredTo);
  return receiveMail(contextFor({ kind: 'system', job: 'incoming mail' }), mail, domain);
}

const STATUS: Readonly<Record<Received, number>> = {
  kept: 200,
  automatic: 200,
  empty: 200,
  repeated: 200,
  'came-back': 200,
  unknown: 404,
  later: 503,
};

/** Answers the mail server that posts a mail: 200 when it is done with, 4xx to return it to its sender, 503 to try again. */
export async function answerMailServer(request: Request): Promise<NextResponse> {
  if (!isFromMailServer(request.headers.get('authorization'))) return said('not-allowed', 401);
  return answerCarrier(async () => {
    const raw = await postedBody(request, LARGEST_MAIL);
    const deliveredTo = request.headers.get('x-delivered-to');
    const received = await takeIn(raw, deliveredTo === null ? [] : [deliveredTo]);
    return said(received, STATUS[received]);
  });
}

/** Answers whoever carries messages for us; of a body that is too large, that it is. */
export async function answerCarrier(handle: () => Promise<NextResponse>): Promise<NextResponse> {
  try {
    return await handle();
  } catch (error) {
    if (error instanceof PostTooLarge) return said('too-large', 413);
    throw error;
  }
}

// Compared as hashes: of one length, whatever was sent.
function isFromMailServer(authorization: string | null): boolean {
  const secret = env().MAIL_INBOUND_SECRET;
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return secret !== undefined && timingSafeEqual(hash(authorization ?? ''), hash(`Bearer ${secret}`));
}

/** What became of what a carrier posted, for its log. */
export function said(outcome: string, status: number): NextResponse {
  return NextResponse.json({ outcome }, { status, headers: { 'cache-control': 'no-store' } });
}
