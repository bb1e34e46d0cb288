import type { Env } from '#lib/env';
import type { FileStore } from '#lib/files/file-store';
import { s3Store } from '#lib/files/s3-store';

/** Contents stand in their rows: they commit, and are backed up, with them. */
const rowStore: FileStore = {
  put: (content) => Promise.resolve({ content, objectKey: null }),
  read: async ({ content }) => {
    if (content === null) throw new Error('This file lies in S3-compatible storage: set S3_BUCKET.');
    return content;
  },
  keysBefore: async function* () {
    // There are none.
  },
  remove: () => Promise.resolve(),
  isReachable: () => Promise.resolve(true),
};

/** As lib/env.ts reads them. */
export type StoreSettings = Partial<
  Pick<Env, 'S3_BUCKET' | 'S3_ENDPOINT' | 'S3_REGION' | 'S3_ACCESS_KEY_ID' | 'S3_SECRET_ACCESS_KEY'>
>;

/** S3-compatible storage where a bucket is set, else the database. */
export function storeWith({ S3_BUCKET: bucket, ...settings }: StoreSettings): FileStore {
  if (bucket === undefined) return rowStore;
  return s3Store({
    bucket,
    endpoint: settings.S3_ENDPOINT,
    region: settings.S3_REGION ?? '',
    accessKeyId: settings.S3_ACCESS_KEY_ID ?? '',
    secretAccessKey: settings.S3_SECRET_ACCESS_KEY ?? '',
  });
}
