import type { FormId } from '#lib/domain/forms/form';
import { type CookieReader, cookieOptions } from '#lib/web/cookies';
import { urls } from '#lib/web/urls';

const THIRTY_DAYS = 30 * 24 * 60 * 60;

/** One draft a form: two forms in two tabs do not disturb each other. */
const nameFor = (form: FormId) => `draft-${form}`;

/** The secret of this browser's draft of a form; null when it has none. */
export function draftToken(form: FormId, cookies: CookieReader): string | null {
  return cookies.get(nameFor(form))?.value ?? null;
}

/** The cookie that keeps a draft's secret, for a response's cookies.set(). Only sent to that form's own pages. */
export function draftCookie(form: FormId, token: string) {
  return { name: nameFor(form), value: token, ...cookieOptions(urls.apply(form), THIRTY_DAYS) };
}
