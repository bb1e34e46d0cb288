import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

const inflate = promisify(inflateRaw);

const MOST_PARTS = 2000;
const MOST_UNPACKED = 64 * 1024 * 1024;

// Signatures and fixed lengths of APPNOTE.TXT 4.3.7, 4.3.12 and 4.3.16.
const LOCAL = { signature: 0x04034b50, length: 30 };
const ENTRY = { signature: 0x02014b50, length: 46 };
const END = { signature: 0x06054b50, length: 22, longestComment: 0xffff };
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

type Entry = { name: string; flags: number; method: number; packed: number; at: number; next: number };

/**
 * The parts of a ZIP archive by name, unpacked; null when it is not one whole archive from its first byte to its last,
 * hides a part behind another or a password, or would unpack to more than any honest document.
 */
export async function readZip(content: Uint8Array): Promise<ReadonlyMap<string, Buffer> | null> {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  try {
    return await unpack(bytes, entriesOf(bytes));
  } catch {
    // A field that points outside the file, or a part that does not inflate within the limit.
    return null;
  }
}

/** Whether a ZIP archive ends where the file ends, whatever the file begins with. */
export function endsAsZip(content: Uint8Array): boolean {
  return endOf(Buffer.from(content.buffer, content.byteOffset, content.byteLength)) !== null;
}

function endOf(bytes: Buffer): number | null {
  const first = Math.max(0, bytes.length - END.length - END.longestComment);
  for (let at = bytes.length - END.length; at >= first; at -= 1) {
    const isEnd = bytes.readUInt32LE(at) === END.signature;
    if (isEnd && at + END.length + bytes.readUInt16LE(at + 20) === bytes.length) return at;
  }
  return null;
}

function entriesOf(bytes: Buffer): readonly Entry[] {
  const end = endOf(bytes);
  if (end === null || bytes.readUInt32LE(0) !== LOCAL.signature) throw new RangeError('no archive');
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_PARTS) throw new RangeError('too many parts');
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let number = 0; number < count; number += 1) {
    const entry = entryAt(bytes, at);
    entries.push(entry);
    at = entry.next;
  }
  if (at !== end) throw new RangeError('something lies between the directory and its end');
  return entries;
}

function entryAt(bytes: Buffer, at: number): Entry {
  if (bytes.readUInt32LE(at) !== ENTRY.signature) throw new RangeError('no entry');
  const nameEnd = at + ENTRY.length + bytes.readUInt16LE(at + 28);
  return {
    name: bytes.toString('utf8', at + ENTRY.length, nameEnd),
    flags: bytes.readUInt16LE(at + 8),
    method: bytes.readUInt16LE(at + 10),
    packed: bytes.readUInt32LE(at + 20),
    at: bytes.readUInt32LE(at + 42),
    next: nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32),
  };
}

async function unpack(bytes: Buffer, entries: readonly Entry[]): Promise<ReadonlyMap<string, Buffer> | null> {
  const parts = new Map<string, Buffer>();
  let room = MOST_UNPACKED;
  for (const entry of entries) {
    if (parts.has(entry.name) || (entry.flags & ENCRYPTED) !== 0) return null;
    const part = await partOf(bytes, entry, room);
    room -= part.length;
    if (room < 0) return null;
    parts.set(entry.name, part);
  }
  return parts;
}

async function partOf(bytes: Buffer, { method, packed, at }: Entry, room: number): Promise<Buffer> {
  if (bytes.readUInt32LE(at) !== LOCAL.signature) throw new RangeError('no part');
  const start = at + LOCAL.length + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const data = bytes.subarray(start, start + packed);
  if (method === STORED) return data;
  if (method !== DEFLATED) throw new RangeError('packed in a way that documents are not');
  // One byte at least, which is the least that zlib takes as a limit.
  return inflate(data, { maxOutputLength: Math.max(1, room) });
}
