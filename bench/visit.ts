import { DEMONSTRATION_PASSWORD } from '../prisma/demonstration/people.ts';

/** The measured server: where it is asked, the name by which it knows itself, its process. */
export type Site = { origin: string; host: string; pid: number | undefined };

export function siteOn(port: number, pid: number | undefined): Site {
  return { origin: `http://127.0.0.1:${port}`, host: `localhost:${port}`, pid };
}

/** Signs in through the sign-in form. Gives the session's cookie. Throws when it is not let in. */
export async function signIn({ origin, host }: Site, email: string): Promise<string> {
  const answer = await fetch(`${origin}/sign-in/password`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: `http://${host}` },
    body: new URLSearchParams({ email, password: DEMONSTRATION_PASSWORD, next: '/staff' }),
  });
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
  const session = cookies.find((cookie) => cookie.includes('session-token='));
  if (session === undefined) throw new Error(`${email} could not sign in: HTTP ${answer.status}.`);
  return session;
}

/** A page's HTML. Throws unless it is answered with 200. */
export async function pageHtml(
  { origin }: Pick<Site, 'origin'>,
  path: string,
  cookie: string,
): Promise<string> {
  const answer = await fetch(`${origin}${path}`, { redirect: 'manual', headers: { cookie } });
  if (answer.status !== 200) {
    const where = answer.headers.get('location');
    throw new Error(`${path} answered HTTP ${answer.status}${where === null ? '' : ` to ${where}`}.`);
  }
  return answer.text();
}
