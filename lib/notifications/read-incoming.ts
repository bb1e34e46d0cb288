import { createHash } from 'node:crypto';
import PostalMime, {
  type Address,
  type Attachment,
  addressParser,
  type Email,
  type Header,
} from 'postal-mime';
import { senderProof } from '#lib/notifications/sender-proof';
import { textOfHtml } from '#lib/notifications/text-of-html';
import type { IncomingMail } from '#lib/use-cases/mail/incoming-mail';

const REPORT = 'message/delivery-status';

/** `deliveredTo`: whom its carrier names beside it. `authenticatedBy`: the server whose word on its sender is believed. */
type Carried = { readonly deliveredTo?: readonly string[]; readonly authenticatedBy?: string | null };

/** Reads a mail as it came (RFC 5322). Throws for what cannot be read. */
export async function readIncoming(
  raw: Uint8Array,
  { deliveredTo = [], authenticatedBy = null }: Carried = {},
): Promise<IncomingMail> {
  const mail = await PostalMime.parse(raw, { maxNestingDepth: 50, maxHeadersSize: 256 * 1024 });
  const from = mailboxes([mail.from])[0] ?? '';
  return {
    id: mail.messageId ?? createHash('sha256').update(raw).digest('hex'),
    from,
    proof: senderProof(mail.headers, from, authenticatedBy),
    to: [...deliveredTo, ...mailboxes([...(mail.to ?? []), ...(mail.cc ?? [])]), ...originalTo(mail)],
    text: mail.text?.trim() || textOfHtml(mail.html ?? ''),
    files: mail.attachments.filter(isOwn).map(({ filename, content }) => ({
      name: filename ?? '',
      content: bytesOf(content),
    })),
    isTooLarge: false,
    isAutomatic: isAutomatic(mail.headers),
    failure: failureIn(mail),
  };
}

/** A mail that is larger than we take, as its carrier has taken it apart. */
export type Apart = {
  readonly id: string;
  readonly from: string;
  readonly deliveredTo: readonly string[];
  readonly text: string | null;
  readonly html: string | null;
  readonly headers: Readonly<Record<string, string>>;
};

/** The words of a mail whose files are too large to be read with it. */
export function readWithoutFiles(mail: Apart, authenticatedBy: string | null = null): IncomingMail {
  const headers = Object.entries(mail.headers).map(([key, value]) => ({ key: key.toLowerCase(), value }));
  const from = mailboxes(addressParser(mail.from))[0] ?? '';
  return {
    id: mail.id,
    from,
    proof: senderProof(headers, from, authenticatedBy),
    to: mail.deliveredTo,
    text: mail.text?.trim() || textOfHtml(mail.html ?? ''),
    files: [],
    isTooLarge: true,
    isAutomatic: isAutomatic(headers),
    failure: null,
  };
}

function mailboxes(addresses: readonly (Address | undefined)[]): string[] {
  return addresses.flatMap((address) => {
    if (address === undefined) return [];
    return address.group === undefined ? [address.address] : address.group.map((each) => each.address);
  });
}

// Where the address was hidden behind another, as with a forward.
function originalTo({ headers }: Email): string[] {
  const names = ['delivered-to', 'x-original-to', 'envelope-to'];
  return headers.filter(({ key }) => names.includes(key)).map(({ value }) => value.replace(/[<>]/g, ''));
}

// What the HTML shows of itself is its writer's letterhead.
function isOwn({ related, mimeType }: Attachment): boolean {
  return related !== true && mimeType !== REPORT;
}

function bytesOf(content: Attachment['content']): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
}

// RFC 3834, 5; and what older programs write instead.
const MACHINES: readonly (readonly [header: string, value: RegExp])[] = [
  ['auto-submitted', /^(?!no\b)/i],
  ['precedence', /^(?:bulk|junk|list|auto_reply)/i],
  ['x-autoreply', /./],
  ['x-autorespond', /./],
  ['list-id', /./],
  ['return-path', /^<>$/],
  ['from', /mailer-daemon@|postmaster@/i],
];

function isAutomatic(headers: readonly Pick<Header, 'key' | 'value'>[]): boolean {
  return headers.some(({ key, value }) =>
    MACHINES.some(([header, pattern]) => key === header && pattern.test(value.trim())),
  );
}

// RFC 3464: what is only late is tried again, and no failure.
function failureIn({ attachments }: Email): string | null {
  const report = attachments.find(({ mimeType }) => mimeType === REPORT);
  if (report === undefined) return null;
  const words = new TextDecoder().decode(bytesOf(report.content));
  if (!/^Action:\s*failed/im.test(words)) return null;
  return /^Status:\s*([245]\.\d{1,3}\.\d{1,3})/im.exec(words)?.[1] ?? '5.0.0';
}
