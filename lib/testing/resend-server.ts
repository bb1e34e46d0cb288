import { createServer, type IncomingMessage } from 'node:http';
import { z } from 'zod';

const requestBody = z.object({
  from: z.string(),
  to: z.array(z.string()),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  headers: z.record(z.string(), z.string()),
  tags: z.array(z.object({ name: z.string(), value: z.string().regex(/^[\w-]{1,256}$/) })),
});

/** What a client of Resend posted. */
export type PostedMail = z.output<typeof requestBody> & {
  readonly key: string;
  readonly authorization: string;
};

type ReceivedMail = {
  readonly raw: string;
  readonly receivedFor: readonly string[];
  /** What Resend itself reads in it. */
  readonly apart?: { readonly message_id: string; readonly from: string; readonly text: string };
};

export type ResendServer = {
  readonly url: string;
  /** One for each idempotency key. */
  readonly mails: readonly PostedMail[];
  /** What came in, as it came, by its id; to be filled. */
  readonly received: Map<string, ReceivedMail>;
  readonly close: () => Promise<void>;
};

/** Resend's interface for sending and receiving, on this machine; it refuses recipients that begin with `refuse`. */
export async function startResendServer(): Promise<ResendServer> {
  const mails: PostedMail[] = [];
  const received: ResendServer['received'] = new Map();
  const server = createServer(async (request, response) => {
    const [, raw] = /^\/raw\/(.+)$/.exec(request.url ?? '') ?? [];
    if (raw !== undefined) return response.end(received.get(raw)?.raw);
    const text = await bodyOf(request);
    const { status, body } =
      request.method === 'GET' ? receivedAt(request, received) : answerTo(request, text, mails);
    return response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const close = async () => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { url: `http://127.0.0.1:${address.port}`, mails, received, close };
}

type Answer = { readonly status: number; readonly body: Record<string, unknown> };

function answerTo(request: IncomingMessage, text: string, mails: PostedMail[]): Answer {
  if (request.method !== 'POST' || request.url !== '/emails') return refusal(404, 'not_found');
  const parsed = requestBody.safeParse(JSON.parse(text));
  if (!parsed.success) return refusal(422, 'validation_error');
  const { to } = parsed.data;
  if (to.some((address) => address.startsWith('refuse')))
    return refusal(422, 'validation_error', `no such person ${to}`);
  const key = String(request.headers['idempotency-key'] ?? '');
  const authorization = String(request.headers.authorization ?? '');
  if (!mails.some((mail) => mail.key === key)) mails.push({ ...parsed.data, key, authorization });
  return { status: 200, body: { id: `resend-${key}` } };
}

function receivedAt({ url = '', headers }: IncomingMessage, received: ResendServer['received']): Answer {
  const id = url.slice('/emails/receiving/'.length);
  const mail = received.get(id);
  if (mail === undefined) return refusal(404, 'not_found');
  const raw = { download_url: `http://${headers.host}/raw/${id}`, expires_at: '2026-12-01T00:00:00Z' };
  return { status: 200, body: { object: 'email', id, received_for: mail.receivedFor, raw, ...mail.apart } };
}

function refusal(statusCode: number, name: string, message = name): Answer {
  return { status: statusCode, body: { statusCode, name, message } };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
