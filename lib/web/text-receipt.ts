import type { NextResponse } from 'next/server';
import { z } from 'zod';
import { env } from '#lib/env';
import { recordCameBack } from '#lib/use-cases/mail/record-came-back';
import { answerCarrier, bearsSecret, said, toldOf } from '#lib/web/carrier';
import { contextFor } from '#lib/web/context';
import { postedBody } from '#lib/web/posted';

const LARGEST_RECEIPT = 64 * 1024;

// What GOV.UK Notify tells of a text of ours; `reference` is the message as we named it.
const FAILURES = {
  'permanent-failure': 'nobody has this number',
  'temporary-failure': 'the phone could not be reached',
  'technical-failure': 'it could not be sent',
} as const;
const failed = z.object({
  reference: z.uuid(),
  status: z.literal(['permanent-failure', 'temporary-failure', 'technical-failure']),
});

/** Answers a delivery receipt of GOV.UK Notify's: of a text that did not arrive, that is put on record. */
export async function answerTextReceipt(request: Request): Promise<NextResponse> {
  if (!bearsSecret(request, env().NOTIFY_CALLBACK_SECRET)) return said('not-allowed', 401);
  return answerCarrier(async () => {
    const body = await postedBody(request, LARGEST_RECEIPT);
    const told = failed.safeParse(await new Response(body).json().catch(() => null));
    if (!told.success) return toldOf('left');
    const { reference: notificationId, status } = told.data;
    const context = contextFor({ kind: 'system', job: 'text receipts' });
    return toldOf(await recordCameBack(context, { notificationId, failure: FAILURES[status] }));
  });
}
