/** Where a content is: in the row that names it, or in the object with this key. */
export type Place = { content: Uint8Array; objectKey: null } | { content: null; objectKey: string };

/** A place as a row has it, with the SHA-256 of what was put there. */
export type Placed = { content: Uint8Array | null; objectKey: string | null; sha256: Uint8Array };

/**
 * Where contents of files are kept. A content is put before the transaction whose row names its place: without that row
 * nobody finds it, and the sweep of later days deletes it. Contents in rows are read whatever the store is.
 */
export type FileStore = {
  put: (content: Uint8Array) => Promise<Place>;
  /** Byte for byte what was put; throws when it is gone, changed or out of reach. */
  read: (placed: Placed) => Promise<Uint8Array>;
  /** The keys of the objects that were put before an instant, some at a time. */
  keysBefore: (before: Date) => AsyncIterable<readonly string[]>;
  remove: (objectKey: string) => Promise<void>;
  isReachable: () => Promise<boolean>;
};
