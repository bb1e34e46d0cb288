import { urls } from '#lib/urls';
import { type CookieReader, cookieOptions } from '#lib/web/cookies';

const NAME = 'words';
const CARRIED = 'words-carried';
const A_DAY = 24 * 60 * 60;
const AN_HOUR = 60 * 60;

/** The secret of what somebody wrote in this browser; null when there is none. */
export function wordsToken(cookies: CookieReader): string | null {
  return cookies.get(NAME)?.value || null;
}

/** The cookie that keeps it, for a response's cookies.set(). Only sent to the pages about it. */
export function wordsCookie(token: string) {
  return { name: NAME, value: token, ...cookieOptions(urls.words(), A_DAY) };
}

/** The cookie that ends it. */
export function noWordsCookie() {
  return { name: NAME, value: '', ...cookieOptions(urls.words(), 0) };
}

/** The secret of the words that the next form begins with; null when there are none, or a form has begun with them. */
export function carriedWords(cookies: CookieReader): string | null {
  return cookies.get(CARRIED)?.value || null;
}

/** The cookie that carries them on to a form, whichever way somebody comes to it; `token` null: the one that ends it. */
export function carriedWordsCookie(token: string | null) {
  return {
    name: CARRIED,
    value: token ?? '',
    ...cookieOptions(urls.anyForm(), token === null ? 0 : AN_HOUR),
  };
}
