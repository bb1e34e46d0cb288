import { createHash } from 'node:crypto';
import { cutTo } from '#lib/domain/forms/clean-text';
import type { FileFault } from '#lib/domain/forms/file-fault';
import type { Kind, Kinds } from '#lib/files/kinds';

/** A file as it came in. */
export type Incoming = { name: string; content: Uint8Array };

/** A file that may be kept: its type is what its content shows, its name is safe to give back. */
export type Accepted = {
  name: string;
  mediaType: string;
  size: number;
  sha256: Uint8Array;
  content: Uint8Array;
};

/** Why a file cannot be kept, with the name it would have had. */
export type NotAccepted = { name: string; fault: FileFault };

const LARGEST_FILE = 10 * 1024 * 1024;

/** What all files of a case may have together, in bytes. */
export const ROOM = 24 * 1024 * 1024;
export const MOST_FILES = 10;

/** Checks a file by content and by name, which must agree. Unknown means refused; pictures are kept without their metadata. */
export async function acceptFile(
  file: Incoming,
  kinds: Kinds,
): Promise<{ ok: true; value: Accepted } | ({ ok: false } & NotAccepted)> {
  const name = safeName(file.name);
  const refused = (fault: FileFault) => ({ ok: false as const, name, fault });
  if (file.content.byteLength === 0) return refused('empty');
  if (file.content.byteLength > LARGEST_FILE) return refused('tooLarge');
  const ending = name.split('.').at(-1)?.toLowerCase() ?? '';
  const kind = Object.hasOwn(kinds, ending) ? kinds[ending] : undefined;
  if (kind === undefined) return refused('notTaken');
  const content = await kind.keep(file.content);
  if (content === null) return refused('notAsNamed');
  const size = content.byteLength;
  if (size > LARGEST_FILE) return refused('tooLarge');
  const sha256 = createHash('sha256').update(content).digest();
  const { mediaType } = kind;
  return { ok: true, value: { name: endingIn(name, kind), mediaType, size, sha256, content } };
}

function endingIn(name: string, { ending }: Kind): string {
  return ending === undefined ? name : `${name.slice(0, name.lastIndexOf('.'))}.${ending}`;
}

// Windows takes these for devices, whatever their ending.
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

// No folders, control or direction-changing characters, and never longer than file systems take.
function safeName(name: string): string {
  const base = name.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = base.replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '').trim();
  const dot = clean.lastIndexOf('.');
  const stem = dot > 0 ? clean.slice(0, dot) : clean;
  return `${RESERVED.test(stem) ? '_' : ''}${cutTo(stem, 100) || 'file'}${dot > 0 ? cutTo(clean.slice(dot), 10) : ''}`;
}
