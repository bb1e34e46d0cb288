import type { RawAnswers } from '#lib/domain/forms/form';
import type { Reference } from '#lib/domain/references/reference';
import { urls } from '#lib/urls';
import { type CookieReader, cookieOptions } from '#lib/web/cookies';

const NAME = 'reach';
const TEN_MINUTES = 10 * 60;

/** What was typed of how to reach somebody and could not be kept; null when there is none. */
export function typedReach(cookies: CookieReader): RawAnswers | null {
  const typed = cookies.get(NAME)?.value;
  return typed ? Object.fromEntries(new URLSearchParams(typed)) : null;
}

/** The cookie that lets the next page show it again, for a response's cookies.set(); `fields` null: the one that ends it. */
export function reachCookie(reference: Reference, fields: RawAnswers | null) {
  const texts = Object.entries(fields ?? {}).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  const value = new URLSearchParams(texts).toString();
  return {
    name: NAME,
    value,
    ...cookieOptions(urls.trackContact(reference), fields === null ? 0 : TEN_MINUTES),
  };
}
