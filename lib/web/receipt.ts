import type { ReceiptFacts } from '#lib/documents/document-facts';
import { printReceipt } from '#lib/documents/print';
import type { Language } from '#lib/domain/council/language';
import { datesToTell } from '#lib/domain/deadlines/clock';
import { env } from '#lib/env';
import type { Context } from '#lib/use-cases/context';
import type { SentCase } from '#lib/use-cases/drafts/find-sent';

/** The PDF a resident keeps of what they sent; null when an hour has passed since. */
export async function sentReceipt(context: Context, sent: SentCase): Promise<Buffer | null> {
  if (sent.private === null) return null;
  const { accessCode, sections } = sent.private;
  return printReceipt({ ...receiptFacts(sent, context.locale), accessCode, sections });
}

/** What a receipt and an acknowledgement say alike, in the language they are printed in. */
export function receiptFacts(
  {
    matter,
    council,
    serviceName,
    clocks,
    largePrint,
  }: Pick<SentCase, 'matter' | 'council' | 'serviceName' | 'clocks' | 'largePrint'>,
  locale: Language,
): Omit<ReceiptFacts, 'accessCode' | 'sections'> {
  const each = clocks.map(({ clock }) => clock);
  return {
    council,
    serviceName,
    largePrint,
    locale,
    origin: env().PUBLIC_ORIGIN,
    reference: matter.reference,
    process: matter.process,
    receivedOn: matter.receivedOn,
    ...datesToTell(each),
    files: [],
  };
}
