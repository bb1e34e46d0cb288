import type { Reference } from '#lib/domain/references/reference';
import { urls } from '#lib/urls';
import { type CookieReader, cookieOptions } from '#lib/web/cookies';

const NAME = 'representative';
const TEN_MINUTES = 10 * 60;

/** What the code follows from that was just given to somebody; null when it is shown no more. */
export function representativeToken(cookies: CookieReader): string | null {
  return cookies.get(NAME)?.value || null;
}

/** The cookie that lets the next page show it, for a response's cookies.set(); `token` null: the one that ends it. */
export function representativeCookie(reference: Reference, token: string | null) {
  const path = urls.trackRepresentatives(reference);
  return { name: NAME, value: token ?? '', ...cookieOptions(path, token === null ? 0 : TEN_MINUTES) };
}
