import { printReceipt } from '#lib/documents/print';
import { env } from '#lib/env';
import type { Context } from '#lib/use-cases/context';
import type { SentCase } from '#lib/use-cases/drafts/find-sent';

/** The PDF a resident keeps of what they sent; null when an hour has passed since. */
export async function sentReceipt(context: Context, sent: SentCase): Promise<Buffer | null> {
  if (sent.private === null) return null;
  const { matter, council, serviceName, clocks } = sent;
  const dueOn = (ruleId: string) => clocks.find(({ clock }) => clock.ruleId === ruleId)?.clock.dueOn ?? null;
  return printReceipt({
    council,
    serviceName,
    locale: context.locale,
    origin: env().PUBLIC_ORIGIN,
    reference: matter.reference,
    process: matter.process,
    receivedOn: matter.receivedOn,
    accessCode: sent.private.accessCode,
    acknowledgeBy: dueOn('acknowledge'),
    answerBy: dueOn('answer'),
    sections: sent.private.sections,
    files: [],
  });
}
