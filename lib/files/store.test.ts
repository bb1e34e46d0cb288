import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FileStore, Place } from '#lib/files/file-store';
import { RESIDENT_KINDS } from '#lib/files/kinds';
import { storeWith } from '#lib/files/store';
import { filesWith, takeFile } from '#lib/files/take-file';
import { givenS3 } from '#lib/testing/given-s3';

let s3: Awaited<ReturnType<typeof givenS3>>;
beforeAll(async () => {
  s3 = await givenS3();
});
afterAll(() => s3.stop());

const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest();
const tomorrow = () => new Date(Date.now() + 24 * 60 * 60 * 1000);

async function keysOf(store: FileStore, before: Date): Promise<string[]> {
  const keys: string[] = [];
  for await (const page of store.keysBefore(before)) keys.push(...page);
  return keys;
}

describe.each([
  ['the database', () => storeWith({})],
  ['S3-compatible storage', () => storeWith(s3.settings)],
])('files in %s', (_name, storeNow) => {
  const there = (place: Place, content: Uint8Array) => ({ ...place, sha256: sha256(content) });

  it.each([0, 1, 4096, 10 * 1024 * 1024])('are read byte for byte: %i bytes', async (size) => {
    const content = new Uint8Array(randomBytes(size));
    const read = await storeNow().read(there(await storeNow().put(content), content));
    expect(Buffer.compare(read, content)).toBe(0);
  });

  it('of the same content are two', async () => {
    const content = randomBytes(20);
    const [first, second] = [await storeNow().put(content), await storeNow().put(content)];
    if (first.objectKey !== null) await storeNow().remove(first.objectKey);
    expect(Buffer.from(await storeNow().read(there(second, content)))).toEqual(content);
  });

  it('that stand in a row are read', async () => {
    const content = new TextEncoder().encode('kept before there was another store');
    expect(await storeNow().read(there({ content, objectKey: null }, content))).toEqual(content);
  });

  it('that are nowhere are not read as empty', async () => {
    const nowhere = { content: null, objectKey: null, sha256: sha256(new Uint8Array()) };
    await expect(storeNow().read(nowhere)).rejects.toThrow();
    await expect(storeNow().read({ ...nowhere, objectKey: 'attachments/none' })).rejects.toThrow();
  });

  it('can be reached', async () => {
    expect(await storeNow().isReachable()).toBe(true);
  });
});

describe('files in S3-compatible storage', () => {
  it('are listed by their keys, once they are old enough, until they are removed', async () => {
    const store = storeWith(s3.settings);
    const { objectKey } = await store.put(randomBytes(5));
    expect(objectKey).toMatch(/^attachments\/[0-9a-f-]{36}$/);
    expect(await keysOf(store, tomorrow())).toContain(objectKey);
    expect(await keysOf(store, new Date(Date.now() - 60_000))).not.toContain(objectKey);
    await store.remove(objectKey ?? '');
    expect(await keysOf(store, tomorrow())).not.toContain(objectKey);
  });

  it('that were changed there are not given out', async () => {
    const store = storeWith(s3.settings);
    const place = await store.put(randomBytes(5));
    await expect(store.read({ ...place, sha256: sha256(randomBytes(5)) })).rejects.toThrow(
      'not what was put',
    );
  });

  const elsewhere = () => ({ ...s3.settings, S3_ENDPOINT: 'http://127.0.0.1:9' });

  it('that is out of reach keeps nothing, and says so', async () => {
    expect(await storeWith(elsewhere()).isReachable()).toBe(false);
    expect(await storeWith({ ...s3.settings, S3_BUCKET: 'another' }).isReachable()).toBe(false);
    const note = { name: 'note.txt', content: new TextEncoder().encode('words') };
    expect(await takeFile(filesWith(elsewhere()), note, RESIDENT_KINDS)).toEqual({
      ok: false,
      name: 'note.txt',
      fault: 'notKept',
    });
  });
});
