import { DRAFT_DAYS } from '#lib/domain/forms/draft-days';
import type { FormId } from '#lib/domain/forms/form';
import { urls } from '#lib/urls';
import { type CookieReader, cookieOptions } from '#lib/web/cookies';

/** No token of ours is longer: a longer one is somebody's own invention. */
const LONGEST = 200;

const KEPT_SECONDS = DRAFT_DAYS * 24 * 60 * 60;

/** One draft a form: two forms in two tabs do not disturb each other. */
const nameFor = (form: FormId) => `draft-${form}`;

/** The secret of this browser's draft of a form; null when it has none. */
export function draftToken(form: FormId, cookies: CookieReader): string | null {
  const token = cookies.get(nameFor(form))?.value ?? '';
  return token !== '' && token.length <= LONGEST ? token : null;
}

/** The cookie that keeps a draft's secret, for a response's cookies.set(). Only sent to that form's own pages. */
export function draftCookie(form: FormId, token: string) {
  return { name: nameFor(form), value: token, ...cookieOptions(urls.apply(form), KEPT_SECONDS) };
}

/** The cookie that ends it. */
export function noDraftCookie(form: FormId) {
  return { name: nameFor(form), value: '', ...cookieOptions(urls.apply(form), 0) };
}
