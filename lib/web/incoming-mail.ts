import type { NextResponse } from 'next/server';
import { env } from '#lib/env';
import { type Apart, readIncoming, readWithoutFiles } from '#lib/notifications/read-incoming';
import type { IncomingMail } from '#lib/use-cases/mail/incoming-mail';
import { type Received, receiveMail } from '#lib/use-cases/mail/receive-mail';
import { answerCarrier, bearsSecret, said } from '#lib/web/carrier';
import { contextFor } from '#lib/web/context';
import { hasMailbox } from '#lib/web/mailbox';
import { postedBody } from '#lib/web/posted';

/** As large as the files of a case may be together, written in the letters of a mail. */
export const LARGEST_MAIL = 25 * 1024 * 1024;

/** The domain whose mail reaches us; null when none does. The mail viewer answers its own. */
export function replyDomain(): string | null {
  return env().MAIL_REPLY_DOMAIN ?? (hasMailbox() ? 'localhost' : null);
}

/** Takes in a mail as it came. */
export async function takeIn(raw: Uint8Array, deliveredTo: readonly string[] = []): Promise<Received> {
  return receive(await readIncoming(raw, { deliveredTo, authenticatedBy: authenticatedBy() }));
}

/** Takes in the words of a mail that is larger than any we read. */
export function takeInWithoutFiles(apart: Apart): Promise<Received> {
  return receive(readWithoutFiles(apart, authenticatedBy()));
}

async function receive(mail: IncomingMail): Promise<Received> {
  const domain = replyDomain();
  return domain === null
    ? 'unknown'
    : receiveMail(contextFor({ kind: 'system', job: 'incoming mail' }), mail, domain);
}

function authenticatedBy(): string | null {
  return env().MAIL_AUTHENTICATED_BY ?? null;
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
  if (!bearsSecret(request, env().MAIL_INBOUND_SECRET)) return said('not-allowed', 401);
  return answerCarrier(async () => {
    const raw = await postedBody(request, LARGEST_MAIL);
    const deliveredTo = request.headers.get('x-delivered-to');
    const received = await takeIn(raw, deliveredTo === null ? [] : [deliveredTo]);
    return said(received, STATUS[received]);
  });
}
