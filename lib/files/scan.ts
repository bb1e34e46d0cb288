import { connect } from 'node:net';
import type { Scan } from '#lib/domain/cases/scan';

/** Asks whether a content holds a virus. Never throws: without a clear answer the file waits. */
export type Scanner = (content: Uint8Array) => Promise<Scan>;

const LONGEST_WAIT_MS = 20_000;
const PIECE = 64 * 1024;

/** The scanner at 'host:port' (clamd, over TCP); without an address no file is scanned, and each is marked so. */
export function scannerAt(address: string | undefined, longestWaitMs = LONGEST_WAIT_MS): Scanner {
  if (address === undefined) return () => Promise.resolve('not-scanned');
  const { hostname, port } = new URL(`tcp://${address}`);
  return async (content) => {
    try {
      return verdictOf(await ask({ host: hostname, port: Number(port), longestWaitMs }, content));
    } catch {
      return 'waiting';
    }
  };
}

// clamd(8): 'stream: OK', 'stream: <name> FOUND', and anything else is no answer.
function verdictOf(answer: string): Scan {
  if (answer === 'stream: OK') return 'clean';
  return /^stream: .+ FOUND$/.test(answer) ? 'infected' : 'waiting';
}

type Clamd = { host: string; port: number; longestWaitMs: number };

function ask({ host, port, longestWaitMs }: Clamd, content: Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, timeout: longestWaitMs });
    const end = AbortSignal.timeout(longestWaitMs);
    end.addEventListener('abort', () => socket.destroy(new Error('the scanner did not answer in time')));
    let answer = '';
    socket.setEncoding('utf8');
    socket.on('data', (piece) => {
      answer += String(piece);
    });
    socket.on('timeout', () => socket.destroy(new Error('the scanner is silent')));
    socket.on('error', reject);
    socket.on('close', () => resolve(answer.replace(/\0[\s\S]*$/, '').trim()));
    for (const piece of instream(content)) socket.write(piece);
  });
}

// zINSTREAM: each piece after its length in four bytes, and a length of none at the end.
function* instream(content: Uint8Array): Generator<Uint8Array> {
  yield Buffer.from('zINSTREAM\0');
  for (let at = 0; at < content.length; at += PIECE) {
    const piece = content.subarray(at, at + PIECE);
    yield lengthOf(piece.length);
    yield piece;
  }
  yield lengthOf(0);
}

function lengthOf(length: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(length);
  return bytes;
}
