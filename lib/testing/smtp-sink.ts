import { createServer, type Server, type Socket } from 'node:net';

/** What an SMTP client handed over: the envelope and the raw message. */
export type SunkMail = { readonly from: string; readonly to: readonly string[]; readonly raw: string };

export type SmtpSink = {
  readonly url: string;
  readonly mails: readonly SunkMail[];
  readonly close: () => Promise<void>;
};

/** A mail server on this machine that takes every mail, except for recipients that begin with `refuse`. */
export async function startSmtpSink(): Promise<SmtpSink> {
  const mails: SunkMail[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    talk(socket, mails);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `smtp://127.0.0.1:${portOf(server)}`, mails, close: () => closeAll(server, sockets) };
}

function talk(socket: Socket, mails: SunkMail[]): void {
  const conversation = newConversation(mails);
  let buffer = '';
  socket.write('220 sink ready\r\n');
  socket.on('data', (chunk) => {
    buffer += chunk.toString('latin1');
    for (let end = buffer.indexOf('\r\n'); end >= 0; end = buffer.indexOf('\r\n')) {
      const reply = conversation(buffer.slice(0, end));
      buffer = buffer.slice(end + 2);
      if (reply !== null) socket.write(`${reply}\r\n`);
      if (reply?.startsWith('221')) socket.end();
    }
  });
}

type Conversation = (line: string) => string | null;

function newConversation(mails: SunkMail[]): Conversation {
  let from = '';
  let to: string[] = [];
  let data: string[] | null = null;
  const endOfData = (lines: readonly string[]): string => {
    mails.push({ from, to, raw: Buffer.from(lines.join('\r\n'), 'latin1').toString('utf8') });
    to = [];
    data = null;
    return '250 taken';
  };
  const addressee = (address: string): string => {
    if (address.startsWith('refuse')) return `550 no such person ${address}`;
    to.push(address);
    return '250 fine';
  };
  const command = (line: string): string => {
    const address = /<(.*)>/.exec(line)?.[1] ?? '';
    if (/^RCPT TO/i.test(line)) return addressee(address);
    if (/^MAIL FROM/i.test(line)) from = address;
    if (/^DATA/i.test(line)) data = [];
    return replyTo(line);
  };
  return (line) => {
    if (data === null) return command(line);
    if (line === '.') return endOfData(data);
    data.push(line.startsWith('.') ? line.slice(1) : line);
    return null;
  };
}

function replyTo(line: string): string {
  if (/^DATA/i.test(line)) return '354 go on';
  if (/^QUIT/i.test(line)) return '221 bye';
  return '250 fine';
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

async function closeAll(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  for (const socket of sockets) socket.destroy();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
