import { parentPort, workerData } from 'node:worker_threads';
import decode from 'heic-decode';

// Runs in a thread of its own (heic-pixels.ts): it answers with the pixels of the first picture, or with null.
const { content, mostPixels }: { content: Uint8Array; mostPixels: number } = workerData;
parentPort?.postMessage(await pixels().catch(() => null));

async function pixels() {
  const [first] = await decode.all({ buffer: content });
  // What the file says of its size is looked at before a pixel is decoded.
  return first !== undefined && first.width * first.height <= mostPixels ? first.decode() : null;
}
