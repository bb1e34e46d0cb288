import { createServer, type Server, type Socket } from 'node:net';

const COMMAND = 'zINSTREAM\0';

/** A small clamd on a port of its own: it takes INSTREAM over TCP as the real one does, and finds EICAR’s name. */
export async function givenClamd(
  answer: (content: Buffer) => string = (content) =>
    content.includes('EICAR-STANDARD') ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0',
): Promise<{ address: string; server: Server }> {
  const server = createServer((socket) => hear(socket, answer));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('The clamd of the tests has no port.');
  return { address: `127.0.0.1:${place.port}`, server };
}

function hear(socket: Socket, answer: (content: Buffer) => string): void {
  let heard = Buffer.alloc(0);
  socket.on('error', () => undefined);
  socket.on('data', (piece: Buffer) => {
    heard = Buffer.concat([heard, piece]);
    const content = contentOf(heard);
    if (content !== null) socket.end(answer(content));
  });
}

// The pieces after their lengths, once the length of none has come; null before.
function contentOf(heard: Buffer): Buffer | null {
  if (heard.length < COMMAND.length) return null;
  if (heard.toString('latin1', 0, COMMAND.length) !== COMMAND)
    throw new Error('This clamd knows INSTREAM alone.');
  const pieces: Buffer[] = [];
  for (let at = COMMAND.length; at + 4 <= heard.length; ) {
    const length = heard.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(heard.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
