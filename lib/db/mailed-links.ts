import { bytes } from '#lib/db/bytes';
import type { Queryable } from '#lib/db/client';
import { fromJson } from '#lib/db/json';
import type { Transaction } from '#lib/db/transaction';
import type { Language } from '#lib/domain/council/language';

/** A one-time link that was promised. `draftId`: the draft it opens; null when it opens all requests of the recipient. */
export type MailedLink = {
  id: string;
  recipient: string;
  language: Language;
  draftId: string | null;
  expiresAt: Date;
};

const LINK = { id: true, recipient: true, language: true, draftId: true, expiresAt: true } as const;

/** Writes a link; earlier ones to the same, for the same person, stop working. */
export async function insertMailedLink(
  tx: Transaction,
  link: MailedLink & { tokenHash: Uint8Array },
): Promise<void> {
  const { recipient, draftId } = link;
  await tx.mailedLink.updateMany({
    where: { recipient, draftId, usedAt: null },
    data: { expiresAt: new Date(0) },
  });
  await tx.mailedLink.create({ data: { ...link, tokenHash: bytes(link.tokenHash) }, select: { id: true } });
}

/** Uses a link up. Null when it is unknown, used, expired or of the other kind: which of them is not told. */
export async function consumeMailedLink(
  tx: Transaction,
  { tokenHash, to, now }: { tokenHash: Uint8Array; to: 'draft' | 'requests'; now: Date },
): Promise<MailedLink | null> {
  const [link] = await tx.mailedLink.updateManyAndReturn({
    where: {
      tokenHash: bytes(tokenHash),
      draftId: to === 'draft' ? { not: null } : null,
      usedAt: null,
      expiresAt: { gt: now },
    },
    data: { usedAt: now },
    select: LINK,
  });
  return link ? { ...link, language: fromJson<Language>(link.language) } : null;
}

/** A link that is still to be sent; null when it went, or works no more. */
export async function findLinkToSend(db: Queryable, id: string, now: Date): Promise<MailedLink | null> {
  const link = await db.mailedLink.findFirst({
    where: { id, sentAt: null, expiresAt: { gt: now } },
    select: LINK,
  });
  return link && { ...link, language: fromJson<Language>(link.language) };
}

/** To whom a link that was used went; null when there is none. */
export async function findRecipientOf(db: Queryable, id: string): Promise<string | null> {
  const link = await db.mailedLink.findFirst({
    where: { id, usedAt: { not: null } },
    select: { recipient: true },
  });
  return link?.recipient ?? null;
}

/** Records that a link went. */
export async function markLinkSent(tx: Transaction, id: string, at: Date): Promise<void> {
  await tx.mailedLink.updateMany({ where: { id }, data: { sentAt: at } });
}

/** Deletes links that ended before then. */
export async function deleteMailedLinks(tx: Transaction, before: Date): Promise<void> {
  await tx.mailedLink.deleteMany({ where: { expiresAt: { lt: before } } });
}
