import type { RawAnswers } from '#lib/domain/forms/form';
import type { Reference } from '#lib/domain/references/reference';
import { urls } from '#lib/urls';
import { type CookieReader, cookieOptions } from '#lib/web/cookies';

const NAME = 'reach';
const TEN_MINUTES = 10 * 60;
// Browsers leave out a cookie of more than 4,096 bytes with its name and attributes; nobody's details are as long.
const LONGEST = 3500;

/** What was typed of how to reach somebody and could not be kept; null when there is none. */
export function typedReach(cookies: CookieReader): RawAnswers | null {
  const typed = cookies.get(NAME)?.value;
  return typed ? Object.fromEntries(new URLSearchParams(Buffer.from(typed, 'base64url').toString())) : null;
}

/** The cookie that lets the next page show it again, for a response's cookies.set(); `fields` null: the one that ends it. */
export function reachCookie(reference: Reference, fields: RawAnswers | null) {
  const texts = Object.entries(fields ?? {}).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  const typed = Buffer.from(new URLSearchParams(texts).toString()).toString('base64url');
  const value = typed.length > LONGEST ? '' : typed;
  return {
    name: NAME,
    value,
    ...cookieOptions(urls.trackContact(reference), value === '' ? 0 : TEN_MINUTES),
  };
}
