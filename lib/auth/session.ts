import { decode } from 'next-auth/jwt';
import { hasSecureCookies, type Subject } from '#lib/auth/options';
import { requiredEnv } from '#lib/env';

type Session = { subject: Subject; expiresAt: number };

const MOST_KEPT = 1000;

// A browser sends the same session with every page, and opening one costs more than finding who it is.
const opened = new Map<string, Session>();

type Cookies = { get: (name: string) => { value: string } | undefined };

/** Whom next-auth's session cookie names; null without one, and for one that is expired (`now` in ms) or not ours. */
export async function readSession(cookies: Cookies, now: number): Promise<Subject | null> {
  const name = `${hasSecureCookies() ? '__Secure-' : ''}next-auth.session-token`;
  const sealed = cookies.get(name)?.value;
  if (sealed === undefined) return null;
  const session = opened.get(sealed) ?? (await open(sealed));
  return session !== null && session.expiresAt > now ? session.subject : null;
}

async function open(sealed: string): Promise<Session | null> {
  const token = await decode({ token: sealed, secret: requiredEnv('SECRET_KEY') }).catch(() => null);
  const staffId = token?.['staffId'];
  const epoch = token?.['epoch'];
  const expires = token?.['exp'];
  if (typeof staffId !== 'string' || typeof epoch !== 'number' || typeof expires !== 'number') return null;
  const session = { subject: { staffId, epoch }, expiresAt: expires * 1000 };
  if (opened.size === MOST_KEPT) opened.clear();
  opened.set(sealed, session);
  return session;
}
