import type { Queryable } from '#lib/db/client';
import { findStrayRecords, recordPages, type StoredRecord } from '#lib/db/records';
import {
  addCounts,
  type Counts,
  checkRecord,
  type KeptRecord,
  NOTHING,
} from '#lib/domain/record/check-record';
import { referenceInUrl } from '#lib/domain/references/reference';
import type { FileStore } from '#lib/files/file-store';

const PAGE = 250;

/** Who is told: of each thing that is wrong, as a sentence that names the case, and after each page how many were read. */
export type Listener = { problem: (sentence: string) => void; progress: (cases: number) => void };

/** What was read, and in how many cases something was wrong. */
export type Verified = Counts & { cases: number; wrongCases: number };

/**
 * Compares every case with its record: the chain of its events, its words, what was filed and the files. Reads a page at
 * a time and keeps none, so that memory does not grow with the cases; writes nothing.
 *
 * What is cut off at the end of a chain, a chain computed anew and a case removed with all its rows are noticed by the anchors
 * written beside the chain. Not noticed: the same done to the anchors too, by somebody who may disable the triggers of both
 * tables; what a file is called and taken for where its event is older than the hash of that, and what the scanner said
 * of it; and what is no part of a case's record, such as messages and the disclosure log.
 */
export async function verifyRecord(
  { db, store }: { db: Queryable; store: FileStore },
  listener: Listener,
): Promise<Verified> {
  let verified: Verified = { ...NOTHING, cases: 0, wrongCases: 0 };
  for await (const page of recordPages(db, PAGE)) {
    for (const stored of page) {
      const record = await withContents(store, stored);
      const { problems, counts } = checkRecord(record);
      const name = referenceInUrl(record.reference);
      verified = { ...add(verified, name, { problems, listener }), ...addCounts(verified, counts) };
    }
    listener.progress(verified.cases);
  }
  for (const id of await findStrayRecords(db)) {
    verified = add(verified, `case ${id}`, { problems: [ROW_MISSING], listener });
  }
  return verified;
}

async function withContents(store: FileStore, record: StoredRecord): Promise<KeptRecord> {
  const files = await Promise.all(
    record.files.map(async (file) => ({ ...file, content: file.content ?? (await hashOf(store, file)) })),
  );
  return { ...record, files };
}

// The store itself gives no object that is not what was put there.
async function hashOf(
  store: FileStore,
  { stated, objectKey }: StoredRecord['files'][number],
): Promise<string> {
  const placed = { content: null, objectKey, sha256: Buffer.from(stated, 'hex') };
  return store.read(placed).then(
    () => stated,
    () => '',
  );
}

const ROW_MISSING = 'its row is missing, only what was written down of its record is left';

function add(
  before: Verified,
  name: string,
  { problems, listener }: { problems: readonly string[]; listener: Listener },
): Verified {
  for (const problem of problems) listener.problem(`${name}: ${problem}`);
  const wrongCases = before.wrongCases + (problems.length > 0 ? 1 : 0);
  return { ...before, cases: before.cases + 1, wrongCases };
}
