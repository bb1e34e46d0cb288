import type { Context } from '#lib/use-cases/context';
import { type CookieReader, cookieOptions } from '#lib/web/cookies';

const NAME = 'tracking';
const HALF_AN_HOUR = 30 * 60;

/** The id of the case this browser has proved to be its own, while the proof lasts; else null. */
export function provenCase(context: Context, cookies: CookieReader): string | null {
  const sealed = cookies.get(NAME)?.value;
  const text = sealed === undefined ? null : context.secrets.open(sealed);
  const [caseId = '', until = ''] = text?.split(' ') ?? [];
  return caseId !== '' && Number(until) > context.now.getTime() ? caseId : null;
}

/** The cookie that keeps the proof for half an hour, for a response's cookies.set(). */
export function trackingCookie(context: Context, caseId: string) {
  const until = context.now.getTime() + HALF_AN_HOUR * 1000;
  return {
    name: NAME,
    value: context.secrets.seal(`${caseId} ${until}`),
    ...cookieOptions('/track', HALF_AN_HOUR),
  };
}

/** The cookie that ends the proof. */
export function noTrackingCookie() {
  return { name: NAME, value: '', ...cookieOptions('/track', 0) };
}
