import type { AuthOptions, User } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import type { OAuthConfig } from 'next-auth/providers/oauth';
import { type Env, env, requiredEnv } from '#lib/env';
import { log } from '#lib/log';

declare module 'next-auth' {
  interface User {
    epoch: number;
  }
}

/** What a session names: a person and the epoch of their sessions. */
export type Subject = { staffId: string; epoch: number };

/** Who is let in: asked of the use cases, so that this folder knows next-auth and nothing of accounts. */
export type Checks = {
  /** Null, or an error whose message is 'too-many-attempts', for somebody who is not let in. */
  password: (typed: { email: string; password: string }) => Promise<Subject | null>;
  provider: (identity: {
    issuer: string;
    subject: string;
    verifiedEmail: string | null;
  }) => Promise<Subject | null>;
};

const SESSION_SECONDS = 8 * 60 * 60;
export const PROVIDER_ID = 'oidc';

/** Whether cookies may only travel over TLS, as next-auth names them then. */
export function hasSecureCookies(): boolean {
  return env().PUBLIC_ORIGIN.startsWith('https:');
}

/** Options of next-auth: sealed sessions of eight hours, local passwords and, where configured, an identity provider. */
export function authOptions(checks: Checks): AuthOptions {
  return {
    secret: requiredEnv('SECRET_KEY'),
    useSecureCookies: hasSecureCookies(),
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in' },
    providers: [localAccounts(checks), ...identityProvider(env(), checks)],
    callbacks: {
      signIn: ({ user }) => user.id !== NOBODY.id || '/sign-in?problem=no-account',
      // Nothing but who and which epoch travels in the cookie; the rest is read afresh with every request.
      jwt: ({ token, user }) => (user ? { staffId: user.id, epoch: user.epoch } : token),
    },
    logger: {
      error: (code) => log().error({ fault: code }, 'signing in failed'),
      warn: (code) => log().warn({ fault: code }, 'signing in'),
      debug: () => undefined,
    },
  };
}

// next-auth wants some id; no account has this one.
const NOBODY: User = { id: 'nobody', epoch: 0 };

function userOf(subject: Subject | null): User {
  return subject ? { id: subject.staffId, epoch: subject.epoch } : NOBODY;
}

function localAccounts(checks: Checks) {
  return CredentialsProvider({
    id: 'password',
    credentials: { email: {}, password: {} },
    authorize: async (typed) => {
      const subject = await checks.password({
        email: String(typed?.email ?? ''),
        password: String(typed?.password ?? ''),
      });
      return subject ? userOf(subject) : null;
    },
  });
}

/** What an identity provider says of a person. Entra ID tells by `xms_edov` that it owns the domain of the address. */
type Claims = {
  iss: string;
  sub: string;
  email?: string;
  email_verified?: boolean | string;
  xms_edov?: boolean | string | number;
};

function identityProvider({ OIDC_ISSUER, ...oidc }: Env, checks: Checks): OAuthConfig<Claims>[] {
  const { OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = oidc;
  if (OIDC_ISSUER === undefined || clientId === undefined || clientSecret === undefined) return [];
  const issuer = OIDC_ISSUER.replace(/\/$/, '');
  return [
    {
      id: PROVIDER_ID,
      name: oidc.OIDC_NAME,
      type: 'oauth',
      wellKnown: `${issuer}/.well-known/openid-configuration`,
      authorization: { params: { scope: 'openid email profile' } },
      checks: ['pkce', 'state', 'nonce'],
      idToken: true,
      clientId,
      clientSecret,
      profile: async (claims) =>
        userOf(
          await checks.provider({
            issuer: claims.iss,
            subject: claims.sub,
            verifiedEmail: verifiedEmail(claims),
          }),
        ),
    },
  ];
}

/** The address in the claims when the provider vouches for it; null otherwise. */
export function verifiedEmail({ email, email_verified, xms_edov }: Partial<Claims>): string | null {
  const vouched = [email_verified, xms_edov].some((claim) => ['true', '1'].includes(String(claim)));
  return vouched && email ? email : null;
}
