import { decode } from 'next-auth/jwt';
import { hasSecureCookies, type Subject } from '#lib/auth/options';
import { requiredEnv } from '#lib/env';

/** Whom next-auth's session cookie names; null without one, and for one that is expired or not ours. */
export async function readSession(cookies: {
  get: (name: string) => { value: string } | undefined;
}): Promise<Subject | null> {
  const name = `${hasSecureCookies() ? '__Secure-' : ''}next-auth.session-token`;
  const sealed = cookies.get(name)?.value;
  if (sealed === undefined) return null;
  const token = await decode({ token: sealed, secret: requiredEnv('SECRET_KEY') }).catch(() => null);
  const staffId = token?.['staffId'];
  const epoch = token?.['epoch'];
  return typeof staffId === 'string' && typeof epoch === 'number' ? { staffId, epoch } : null;
}
