import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** Somebody this identity provider knows. */
export type Identity = { subject: string; email: string; isVerified: boolean };

/** A small OpenID Connect provider on loopback, for tests of signing in: code flow, PKCE, nonce, RS256. */
export type IdentityProvider = {
  issuer: string;
  clientId: string;
  clientSecret: string;
  stop: () => Promise<void>;
};

type Asked = { identity: Identity; challenge: string; nonce: string };

const CLIENT = { clientId: 'answerable', clientSecret: 'a secret for tests' };

/** Starts the provider. Its page offers each identity as a link. */
export async function startIdentityProvider(identities: readonly Identity[]): Promise<IdentityProvider> {
  const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const asked = new Map<string, Asked>();
  let issuer = '';
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.writeHead(500).end());
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', issuer);
    if (url.pathname === '/.well-known/openid-configuration') return json(response, discovery(issuer));
    if (url.pathname === '/keys')
      return json(response, {
        keys: [{ ...keys.publicKey.export({ format: 'jwk' }), kid: '1', alg: 'RS256', use: 'sig' }],
      });
    if (url.pathname === '/authorize') return offer(response, url, identities);
    if (url.pathname === '/choose') return choose(response, url);
    if (url.pathname === '/token') return token(response, new URLSearchParams(await bodyOf(request)));
    response.writeHead(404).end();
  }

  function choose(response: ServerResponse, url: URL): void {
    const identity = identities.find(({ subject }) => subject === url.searchParams.get('subject'));
    const code = randomUUID();
    if (identity)
      asked.set(code, { identity, challenge: part(url, 'code_challenge'), nonce: part(url, 'nonce') });
    const back = new URL(part(url, 'redirect_uri'));
    back.searchParams.set('code', code);
    back.searchParams.set('state', part(url, 'state'));
    response.writeHead(303, { location: back.toString() }).end();
  }

  function token(response: ServerResponse, body: URLSearchParams): void {
    const waiting = asked.get(body.get('code') ?? '');
    asked.delete(body.get('code') ?? '');
    const proof = createHash('sha256')
      .update(body.get('code_verifier') ?? '')
      .digest('base64url');
    if (!waiting || waiting.challenge !== proof) return json(response, { error: 'invalid_grant' }, 400);
    const now = Math.floor(Date.now() / 1000);
    const { subject: sub, email, isVerified } = waiting.identity;
    const claims = {
      iss: issuer,
      aud: CLIENT.clientId,
      sub,
      email,
      email_verified: isVerified,
      nonce: waiting.nonce,
      iat: now,
      exp: now + 300,
    };
    const text = [{ alg: 'RS256', kid: '1' }, claims]
      .map((piece) => Buffer.from(JSON.stringify(piece)).toString('base64url'))
      .join('.');
    const signature = sign('sha256', Buffer.from(text), keys.privateKey).toString('base64url');
    json(response, { access_token: randomUUID(), token_type: 'Bearer', id_token: `${text}.${signature}` });
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  issuer = `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`;
  return { issuer, ...CLIENT, stop: () => new Promise((resolve) => server.close(() => resolve())) };
}

function discovery(issuer: string) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    code_challenge_methods_supported: ['S256'],
  };
}

function offer(response: ServerResponse, url: URL, identities: readonly Identity[]): void {
  const links = identities.map(({ subject, email }) => {
    const onward = new URL(`/choose${url.search}`, url);
    onward.searchParams.set('subject', subject);
    return `<p><a href="${onward.toString().replaceAll('&', '&amp;')}">${email}</a></p>`;
  });
  response.writeHead(200, { 'content-type': 'text/html' });
  response.end(
    `<!doctype html><html lang="en"><title>Who are you?</title><h1>Who are you?</h1>${links.join('')}</html>`,
  );
}

function json(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function part(url: URL, name: string): string {
  return url.searchParams.get(name) ?? '';
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}
