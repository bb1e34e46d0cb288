import { printReceipt } from '#lib/documents/print';
import { clockTo } from '#lib/domain/deadlines/clock';
import { env } from '#lib/env';
import type { Context } from '#lib/use-cases/context';
import type { SentCase } from '#lib/use-cases/drafts/find-sent';

/** The PDF a resident keeps of what they sent; null when an hour has passed since. */
export async function sentReceipt(context: Context, sent: SentCase): Promise<Buffer | null> {
  if (sent.private === null) return null;
  const { matter, council, serviceName, clocks } = sent;
  const each = clocks.map(({ clock }) => clock);
  return printReceipt({
    council,
    serviceName,
    locale: context.locale,
    origin: env().PUBLIC_ORIGIN,
    reference: matter.reference,
    process: matter.process,
    receivedOn: matter.receivedOn,
    accessCode: sent.private.accessCode,
    acknowledgeBy: clockTo(each, 'acknowledged')?.dueOn ?? null,
    answerBy: clockTo(each, 'response-sent')?.dueOn ?? null,
    sections: sent.private.sections,
    files: [],
  });
}
