import { isLanguage, LANGUAGE_FIELD } from '#lib/domain/council/language';
import type { Locale } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import { type CookieReader, cookieOptions } from '#lib/web/cookies';

const COOKIE = 'language';
const A_YEAR = 365 * 24 * 60 * 60;

/** The header in which proxy.ts tells the rest of a request its language. */
export const LOCALE_HEADER = 'x-locale';

/** What officers see is English, whatever they have chosen on residents' pages. */
const ENGLISH_ONLY = [urls.staff(), urls.signIn(), urls.mailbox()];

type Asked = { nextUrl: Pick<URL, 'pathname' | 'searchParams'>; cookies: CookieReader };

/** The language somebody chooses with this very address, '?lang=cy'; null for almost every address. */
export function chosenLocale({ nextUrl }: Pick<Asked, 'nextUrl'>): Locale | null {
  const lang = nextUrl.searchParams.get(LANGUAGE_FIELD) ?? '';
  return isLanguage(lang) ? lang : null;
}

/** The language to answer a request in: the one chosen now or before, else English. */
export function localeFor(request: Asked): Locale {
  const { pathname } = request.nextUrl;
  if (ENGLISH_ONLY.some((path) => pathname === path || pathname.startsWith(`${path}/`))) return 'en';
  const kept = request.cookies.get(COOKIE)?.value ?? '';
  return chosenLocale(request) ?? (isLanguage(kept) ? kept : 'en');
}

/** The cookie that keeps a chosen language. */
export function localeCookie(locale: Locale) {
  return { name: COOKIE, value: locale, ...cookieOptions(urls.home(), A_YEAR) };
}

/** The language that a request which came through proxy.ts asks for. */
export function localeOf(headersOfRequest: Pick<Headers, 'get'>): Locale {
  const told = headersOfRequest.get(LOCALE_HEADER) ?? '';
  return isLanguage(told) ? told : 'en';
}
