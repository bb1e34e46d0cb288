import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import { done, type Result, refuse } from '#lib/domain/cases/refusal';

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

const LARGEST_FILE = 10 * 1024 * 1024;
export const MOST_FILES = 10;

/** What is taken: the ending of the name, and the type that the content must show. Text shows none. */
const TAKEN: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  txt: 'text/plain',
  csv: 'text/csv',
};

/** The endings taken, for a file input's accept attribute. */
export const TAKEN_ENDINGS: readonly string[] = Object.keys(TAKEN).map((ending) => `.${ending}`);

/** Checks a file by content and by name. Unknown means refused; the sentence says what to do. */
export async function acceptFile(file: Incoming): Promise<Result<Accepted>> {
  const name = safeName(file.name);
  const ending = name.split('.').at(-1)?.toLowerCase() ?? '';
  const wanted = TAKEN[ending];
  const size = file.content.byteLength;
  if (size === 0) return refuse('wrong-input', `“${name}” is empty. Choose another file.`, 'files');
  if (size > LARGEST_FILE)
    return refuse('wrong-input', `“${name}” is larger than 10 MB. Send it in smaller parts.`, 'files');
  if (wanted === undefined || !(await showsType(file.content, wanted))) {
    return refuse(
      'wrong-input',
      `“${name}” cannot be taken. Use PDF, Word, Excel, OpenDocument, text, PNG or JPEG.`,
      'files',
    );
  }
  const sha256 = createHash('sha256').update(file.content).digest();
  return done({ name, mediaType: wanted, size, sha256, content: file.content });
}

async function showsType(content: Uint8Array, wanted: string): Promise<boolean> {
  const found = await fileTypeFromBuffer(content);
  if (wanted.startsWith('text/')) return found === undefined && isText(content);
  return found?.mime === wanted;
}

function isText(content: Uint8Array): boolean {
  try {
    return !new TextDecoder('utf-8', { fatal: true }).decode(content).includes('\0');
  } catch {
    return false;
  }
}

// No folders, control or direction-changing characters, and never longer than file systems take.
function safeName(name: string): string {
  const base = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = base.replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '').trim();
  const dot = clean.lastIndexOf('.');
  const stem = dot > 0 ? clean.slice(0, dot) : clean;
  return `${stem.slice(0, 100) || 'file'}${dot > 0 ? clean.slice(dot).slice(0, 10) : ''}`;
}
