import { createHash, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto';
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

const CLIENT = { clientId: 'answerable', clientSecret: 'a-secret-for-tests' };

type Provider = {
  issuer: string;
  identities: readonly Identity[];
  keys: { publicKey: KeyObject; privateKey: KeyObject };
  asked: Map<string, Asked>;
};

type Answer = (provider: Provider, response: ServerResponse, asked: { url: URL; body: string }) => void;

const ROUTES: Readonly<Record<string, Answer>> = {
  '/.well-known/openid-configuration': ({ issuer }, response) => json(response, discovery(issuer)),
  '/keys': ({ keys }, response) => {
    const key = { ...keys.publicKey.export({ format: 'jwk' }), kid: '1', alg: 'RS256', use: 'sig' };
    json(response, { keys: [key] });
  },
  '/authorize': ({ identities }, response, { url }) => offer(response, url, identities),
  '/choose': choose,
  '/token': token,
};

/** Starts the provider. Its page offers each identity as a link. */
export async function startIdentityProvider(identities: readonly Identity[]): Promise<IdentityProvider> {
  const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const provider: Provider = { issuer: '', identities, keys, asked: new Map() };
  const server = createServer((request, response) => {
    answer(provider, request, response).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  provider.issuer = `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`;
  const stop = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { issuer: provider.issuer, ...CLIENT, stop };
}

async function answer(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', provider.issuer);
  const body = await bodyOf(request);
  const route = ROUTES[url.pathname];
  if (route) route(provider, response, { url, body });
  else response.writeHead(404).end();
}

function choose({ identities, asked }: Provider, response: ServerResponse, { url }: { url: URL }): void {
  const identity = identities.find(({ subject }) => subject === url.searchParams.get('subject'));
  const code = randomUUID();
  if (identity)
    asked.set(code, { identity, challenge: part(url, 'code_challenge'), nonce: part(url, 'nonce') });
  const back = new URL(part(url, 'redirect_uri'));
  back.searchParams.set('code', code);
  back.searchParams.set('state', part(url, 'state'));
  response.writeHead(303, { location: back.toString() }).end();
}

function token(provider: Provider, response: ServerResponse, { body }: { body: string }): void {
  const posted = new URLSearchParams(body);
  const code = posted.get('code') ?? '';
  const waiting = provider.asked.get(code);
  provider.asked.delete(code);
  const proof = createHash('sha256')
    .update(posted.get('code_verifier') ?? '')
    .digest('base64url');
  if (waiting?.challenge !== proof) json(response, { error: 'invalid_grant' }, 400);
  else
    json(response, {
      access_token: randomUUID(),
      token_type: 'Bearer',
      id_token: idToken(provider, waiting),
    });
}

function idToken({ issuer, keys }: Provider, { identity, nonce }: Asked): string {
  const now = Math.floor(Date.now() / 1000);
  const { subject: sub, email, isVerified } = identity;
  const times = { iat: now, exp: now + 300 };
  const claims = {
    iss: issuer,
    aud: CLIENT.clientId,
    sub,
    email,
    email_verified: isVerified,
    nonce,
    ...times,
  };
  const pieces = [{ alg: 'RS256', kid: '1' }, claims].map((piece) => Buffer.from(JSON.stringify(piece)));
  const text = pieces.map((piece) => piece.toString('base64url')).join('.');
  return `${text}.${sign('sha256', Buffer.from(text), keys.privateKey).toString('base64url')}`;
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
