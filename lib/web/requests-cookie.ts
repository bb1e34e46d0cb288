import { urls } from '#lib/urls';
import type { Context } from '#lib/use-cases/context';
import { type CookieReader, cookieOptions } from '#lib/web/cookies';

const NAME = 'requests';
const HALF_AN_HOUR = 30 * 60;

/** The used link that opened the list of requests in this browser, while it is open; else null. */
export function openList(context: Context, cookies: CookieReader): string | null {
  const sealed = cookies.get(NAME)?.value ?? '';
  const [kind, linkId = '', until] = context.secrets.open(sealed)?.split(' ') ?? [];
  return kind === NAME && Number(until) > context.now.getTime() ? linkId : null;
}

/** The cookie that keeps the list open for half an hour, for a response's cookies.set(). */
export function requestsCookie(context: Context, linkId: string) {
  const until = context.now.getTime() + HALF_AN_HOUR * 1000;
  const value = context.secrets.seal(`${NAME} ${linkId} ${until}`);
  return { name: NAME, value, ...cookieOptions(urls.myRequests(), HALF_AN_HOUR) };
}

/** The cookie that closes it. */
export function noRequestsCookie() {
  return { name: NAME, value: '', ...cookieOptions(urls.myRequests(), 0) };
}
