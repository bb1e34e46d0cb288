import { parseReference, type Reference } from '#lib/domain/references/reference';
import type { Secrets } from '#lib/use-cases/secrets';

/** What a mail is about that comes to one of our own addresses: a reply on a case, or a message that came back. */
export type AddressedTo =
  | { kind: 'reply'; reference: Reference }
  | { kind: 'bounce'; notificationId: string };

/** Where replies to mails about a case go. Mail programs may write it in any case. */
export function replyAddress(secrets: Secrets, reference: Reference, domain: string): string {
  return address(secrets, { kind: 'reply', id: reference.toLowerCase() }, domain);
}

/** Where mail servers say that a message did not arrive. */
export function bounceAddress(secrets: Secrets, notificationId: string, domain: string): string {
  return address(secrets, { kind: 'bounce', id: notificationId }, domain);
}

type Named = { kind: AddressedTo['kind']; id: string };

// At most the 64 characters that RFC 5321, 4.5.3.1.1 allows before the @.
function address(secrets: Secrets, { kind, id }: Named, domain: string): string {
  return `${kind}+${id}-${secrets.mailToken(`${kind} ${id}`)}@${domain}`;
}

const OURS = /^(reply|bounce)\+([0-9a-z-]{9,36})-([0-9a-f]{20})$/;

/** What an address of ours is about; null for one that is not ours, or that somebody made up. */
export function readAddress(secrets: Secrets, written: string, domain: string): AddressedTo | null {
  const [local = '', at] = written.trim().toLowerCase().split('@');
  const [, kind, id = '', token = ''] = OURS.exec(local) ?? [];
  if (at !== domain.toLowerCase() || !secrets.isMailToken(`${kind} ${id}`, token)) return null;
  if (kind === 'bounce') return { kind, notificationId: id };
  const reference = parseReference(id);
  return reference && { kind: 'reply', reference };
}
