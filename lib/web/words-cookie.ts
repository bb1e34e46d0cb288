import { urls } from '#lib/urls';
import { type CookieReader, cookieOptions } from '#lib/web/cookies';

const NAME = 'words';
const A_DAY = 24 * 60 * 60;

/** The secret of what somebody wrote in this browser; null when there is none. */
export function wordsToken(cookies: CookieReader): string | null {
  return cookies.get(NAME)?.value || null;
}

/** The cookie that keeps it, for a response's cookies.set(). Only sent to the pages about it. */
export function wordsCookie(token: string) {
  return { name: NAME, value: token, ...cookieOptions(urls.words(), A_DAY) };
}
