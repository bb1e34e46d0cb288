import { createHash, randomBytes } from 'node:crypto';
import NextAuth, { type AuthOptions } from 'next-auth';
import { hasSecureCookies, PROVIDER_ID } from '#lib/auth/options';
import { requiredEnv } from '#lib/env';

/** What a page of ours asks next-auth to do. The page has made sure that the post is its own. */
export type AuthAct =
  | { act: 'enter-password'; email: string; password: string }
  | { act: 'go-to-provider'; next: string }
  | { act: 'sign-out' };

/** Where next-auth leads to, the cookies it sets (as header lines), and the error it names, if any. */
export type AuthAnswer = { location: string; cookies: readonly string[]; error: string | null };

/**
 * Runs one of next-auth's own routes for a form that needs no script: next-auth wants a token that a script must fetch
 * first, so a pair of it is made here.
 */
export async function askNextAuth(
  options: AuthOptions,
  asked: AuthAct,
  cookies: Readonly<Record<string, string>>,
): Promise<AuthAnswer> {
  const { path, body } = routeOf(asked);
  const csrf = csrfPair();
  const answer: { location: string; cookies: string[] } = { location: '', cookies: [] };
  const response = {
    status: () => response,
    getHeader: () => answer.cookies,
    setHeader: (name: string, value: string | string[]) => {
      if (name.toLowerCase() === 'location') answer.location = String(value);
      if (name.toLowerCase() === 'set-cookie') answer.cookies = [value].flat();
      return response;
    },
    json: () => undefined,
    send: () => undefined,
    end: () => undefined,
  };
  const request = {
    method: 'POST',
    query: { nextauth: path },
    body: { ...body, csrfToken: csrf.token },
    cookies: { ...cookies, [csrf.cookie]: csrf.value },
    headers: {},
  };
  await NextAuth(options)(request, response);
  return { ...answer, error: errorIn(answer.location) };
}

function routeOf(asked: AuthAct): { path: string[]; body: Record<string, string> } {
  switch (asked.act) {
    case 'enter-password':
      return {
        path: ['callback', 'password'],
        body: { email: asked.email, password: asked.password, callbackUrl: '/staff' },
      };
    case 'go-to-provider':
      return { path: ['signin', PROVIDER_ID], body: { callbackUrl: asked.next } };
    case 'sign-out':
      return { path: ['signout'], body: { callbackUrl: '/sign-in' } };
  }
}

function csrfPair() {
  const token = randomBytes(32).toString('hex');
  const hash = createHash('sha256')
    .update(`${token}${requiredEnv('SECRET_KEY')}`)
    .digest('hex');
  const cookie = `${hasSecureCookies() ? '__Host-' : ''}next-auth.csrf-token`;
  return { token, cookie, value: `${token}|${hash}` };
}

function errorIn(location: string): string | null {
  return new URL(location || '/', 'http://localhost').searchParams.get('error');
}
