import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** A picture as four bytes a pixel: red, green, blue and how opaque. */
export type Pixels = { width: number; height: number; data: Uint8ClampedArray };

const LONGEST_MS = 20_000;
// A path of its own, which no bundle follows: Node runs the file as it stands.
const WORKER = join(process.cwd(), 'lib', 'files', 'heic-worker.ts');

let turn: Promise<unknown> = Promise.resolve();

/**
 * The pixels of a photo in Apple’s format, upright; null when it cannot be decoded within its time and to so many pixels. In a
 * thread that ends with it, so that no file keeps the others waiting or its memory, and one photo at a time.
 */
export function heicPixels(
  content: Uint8Array,
  mostPixels: number,
  longestMs = LONGEST_MS,
): Promise<Pixels | null> {
  const mine = turn.then(() => decode({ content, mostPixels }, longestMs));
  turn = mine;
  return mine;
}

function decode(
  workerData: { content: Uint8Array; mostPixels: number },
  longestMs: number,
): Promise<Pixels | null> {
  // What the decoder prints about a broken file is nobody's to read.
  const worker = new Worker(WORKER, { workerData, stdout: true, stderr: true });
  const answered = new Promise<Pixels | null>((resolve) => {
    worker.once('message', resolve);
    worker.once('error', () => resolve(null));
    worker.once('exit', () => resolve(null));
    setTimeout(resolve, longestMs, null).unref();
  });
  return answered.finally(() => worker.terminate());
}
