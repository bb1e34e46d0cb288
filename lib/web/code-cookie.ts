import type { Reference } from '#lib/domain/references/reference';
import { urls } from '#lib/urls';
import { type CookieReader, cookieOptions } from '#lib/web/cookies';

const TEN_MINUTES = 10 * 60;

/** Whose code it is, and the page that shows it. */
const SHOWN_AT = {
  'own-code': urls.trackCase,
  representative: urls.trackRepresentatives,
} as const;

type Whose = keyof typeof SHOWN_AT;

/** What the code follows from that was just given; null when it is shown no more. */
export function codeToken(cookies: CookieReader, whose: Whose): string | null {
  return cookies.get(whose)?.value || null;
}

/** The cookie that lets the next page show it, for a response's cookies.set(); `token` null: the one that ends it. */
export function codeCookie(whose: Whose, reference: Reference, token: string | null) {
  const path = SHOWN_AT[whose](reference);
  return { name: whose, value: token ?? '', ...cookieOptions(path, token === null ? 0 : TEN_MINUTES) };
}
