import { insertMailedLink } from '#lib/db/mailed-links';
import type { Transaction } from '#lib/db/transaction';
import type { Context } from '#lib/use-cases/context';

type Promised = { recipient: string; draftId: string | null; lastsMs: number };

/** Promises a one-time link and queues its sending in this transaction. */
export async function promiseLink(
  context: Context,
  tx: Transaction,
  { lastsMs, ...link }: Promised,
): Promise<void> {
  const { secrets, locale: language, now } = context;
  const id = context.newId();
  const tokenHash = secrets.hashToken(secrets.linkToken(id));
  await insertMailedLink(tx, {
    ...link,
    id,
    tokenHash,
    language,
    expiresAt: new Date(now.getTime() + lastsMs),
  });
  await context.enqueue(tx, 'deliver-link', [{ linkId: id }]);
}
