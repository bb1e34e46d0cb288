import { createHash, randomUUID } from 'node:crypto';
import type { GetObjectCommandOutput, S3Client } from '@aws-sdk/client-s3';
import type { FileStore, Placed } from '#lib/files/file-store';

export type Bucket = {
  bucket: string;
  /** Unset: Amazon's own for the region. */
  endpoint: string | undefined;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
};

type Sdk = typeof import('@aws-sdk/client-s3');
type Opened = { sdk: Sdk; client: S3Client };

const PREFIX = 'attachments/';
const PATIENCE = { connectionTimeout: 3000, requestTimeout: 20_000, throwOnRequestTimeout: true };

/** Contents as objects of a bucket that is this installation's alone, each under a random key. */
export function s3Store(settings: Bucket): FileStore {
  let opening: Promise<Opened> | undefined;
  const open = () => {
    opening ??= openClient(settings);
    return opening;
  };
  const inBucket = { Bucket: settings.bucket };
  return {
    put: async (content) => {
      const { sdk, client } = await open();
      const objectKey = `${PREFIX}${randomUUID()}`;
      await client.send(new sdk.PutObjectCommand({ ...inBucket, Key: objectKey, Body: content }));
      return { content: null, objectKey };
    },
    read: async (placed) => {
      if (placed.objectKey === null) return inRow(placed);
      const { sdk, client } = await open();
      const found = await client.send(new sdk.GetObjectCommand({ ...inBucket, Key: placed.objectKey }));
      return unchanged(await bytesOf(found), placed);
    },
    keysBefore: (before) => keysBefore(open, settings.bucket, before),
    remove: async (objectKey) => {
      const { sdk, client } = await open();
      await client.send(new sdk.DeleteObjectCommand({ ...inBucket, Key: objectKey }));
    },
    isReachable: async () => {
      try {
        const { sdk, client } = await open();
        await client.send(new sdk.HeadBucketCommand(inBucket));
        return true;
      } catch {
        return false;
      }
    },
  };
}

// Read when first needed: whoever keeps files in the database never loads it.
async function openClient({ endpoint, region, ...settings }: Bucket): Promise<Opened> {
  const sdk = await import('@aws-sdk/client-s3');
  const { accessKeyId, secretAccessKey } = settings;
  const client = new sdk.S3Client({
    region,
    ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
    credentials: { accessKeyId, secretAccessKey },
    requestHandler: PATIENCE,
    // Checksums of their own are newer than many servers that speak S3; every content is compared when it is read.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  return { sdk, client };
}

function inRow({ content }: Placed): Uint8Array {
  if (content === null) throw new Error('This file has neither a content nor a place.');
  return content;
}

async function bytesOf({ Body: body }: GetObjectCommandOutput): Promise<Uint8Array> {
  if (body === undefined) throw new Error('The object has no content.');
  return body.transformToByteArray();
}

function unchanged(content: Uint8Array, { sha256 }: Placed): Uint8Array {
  if (createHash('sha256').update(content).digest().equals(sha256)) return content;
  throw new Error('The object is not what was put there.');
}

async function* keysBefore(open: () => Promise<Opened>, bucket: string, before: Date) {
  const { sdk, client } = await open();
  const pages = sdk.paginateListObjectsV2({ client, pageSize: 500 }, { Bucket: bucket, Prefix: PREFIX });
  for await (const { Contents: objects = [] } of pages) {
    yield objects.flatMap(({ Key: key, LastModified: at }) =>
      key !== undefined && at !== undefined && at < before ? [key] : [],
    );
  }
}
