import { createHash, randomBytes } from 'node:crypto';
import type { Author, EventData, FiledHashes, FileHash, Visibility } from '#lib/domain/cases/event';

/** What the hash of an event covers. */
export type Link = {
  caseId: string;
  sequence: number;
  at: string;
  on: string;
  author: Author;
  visibility: Visibility;
  data: EventData;
  textHash: Buffer | null;
};

/** The hash before a case's first event. */
export const CHAIN_START = Buffer.alloc(32);

/** SHA-256 over the hash before and the event in canonical JSON: change, remove or swap one and all after it differ. */
export function chainHash(previous: Uint8Array, link: Link): Buffer {
  const body = canonical({ ...link, textHash: link.textHash?.toString('hex') ?? null });
  return createHash('sha256').update(previous).update(body).digest();
}

/** A salted hash of an event's words, so that the words can be erased and the chain still holds. */
export function hashText(body: string, salt: Buffer = randomBytes(16)): { salt: Buffer; hash: Buffer } {
  return { salt, hash: createHash('sha256').update(salt).update(body).digest() };
}

/** What the record of a case keeps of the code that opens it: another code put in its place is noticed, and none can be found from it. */
export function hashOfCode(accessCodeHash: Uint8Array): string {
  return createHash('sha256').update(accessCodeHash).digest('hex');
}

/** What somebody sent, in the parts that are hashed. */
export type Filed = { subject: string; answers: unknown; people: readonly unknown[] };

/** Salted hashes of what was filed, part by part, so that it can be erased too and a change can be named. */
export function hashFiled(
  filed: Filed,
  salt: Buffer = randomBytes(16),
): { salt: Buffer; hashes: FiledHashes } {
  return {
    salt,
    hashes: {
      subject: saltedHash({ subject: filed.subject }, salt),
      answers: saltedHash({ answers: filed.answers }, salt),
      people: hashPeople(filed.people, salt),
    },
  };
}

/** The salted hash of the people of a case, in whatever order they are read. */
export function hashPeople(people: readonly unknown[], salt: Uint8Array): string {
  return saltedHash({ people: people.map(canonical).toSorted() }, salt);
}

/** What a file is called and taken for. `question`: of the form that it answers; null for a file that answers none. */
export type FileLabel = { name: string; mediaType: string; question: string | null };

/** A file to be recorded: its content's hash is, what it is called only with the case's salt, for a name may tell of somebody. */
export type FiledFile = FileHash & FileLabel;

/** The salted hash of what a file is called and taken for. */
export function hashLabel({ name, mediaType, question }: FileLabel, salt: Uint8Array): string {
  return saltedHash({ file: { name, mediaType, question } }, salt);
}

/** Files as the record names them. `salt`: the case's; null leaves what they are called out. */
export function hashFiles(files: readonly FiledFile[], salt: Uint8Array | null): FileHash[] {
  return files.map(({ id, sha256, ...label }) => ({
    id,
    sha256,
    ...(salt && { label: hashLabel(label, salt) }),
  }));
}

function saltedHash(value: unknown, salt: Uint8Array): string {
  return createHash('sha256').update(salt).update(canonical(value)).digest('hex');
}

// Keys in order, because PostgreSQL's jsonb does not keep the order they were written in.
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const fields: Readonly<Record<string, unknown>> = { ...value };
    const keys = Object.keys(fields).filter((key) => fields[key] !== undefined);
    return `{${keys
      .toSorted()
      .map((key) => `${JSON.stringify(key)}:${canonical(fields[key])}`)
      .join(',')}}`;
  }
  return JSON.stringify(value ?? null);
}
