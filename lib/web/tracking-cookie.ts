import type { Actor } from '#lib/domain/permissions/actor';
import type { Context } from '#lib/use-cases/context';
import type { Proof } from '#lib/use-cases/tracking/prove-access';
import { type CookieReader, cookieOptions } from '#lib/web/cookies';
import { urls } from '#lib/web/urls';

const NAME = 'tracking';
const MEMBER = 'member';
const HALF_AN_HOUR = 30 * 60;

type Proven = Extract<Actor, { kind: 'resident' }>;

/** Who this browser has proved to be, while the proof lasts; else null. */
export function provenResident(context: Context, cookies: CookieReader): Proven | null {
  const sealed = cookies.get(NAME)?.value;
  const text = sealed === undefined ? null : context.secrets.open(sealed);
  const [caseId = '', until = '', role] = text?.split(' ') ?? [];
  if (caseId === '' || Number(until) <= context.now.getTime()) return null;
  return { kind: 'resident', caseId, isMember: role === MEMBER };
}

/** The cookie that keeps the proof for half an hour, for a response's cookies.set(). */
export function trackingCookie(context: Context, { caseId, isMember }: Pick<Proof, 'caseId' | 'isMember'>) {
  const until = context.now.getTime() + HALF_AN_HOUR * 1000;
  return {
    name: NAME,
    value: context.secrets.seal(`${caseId} ${until} ${isMember ? MEMBER : 'resident'}`),
    ...cookieOptions(urls.track(), HALF_AN_HOUR),
  };
}

/** The cookie that ends the proof. */
export function noTrackingCookie() {
  return { name: NAME, value: '', ...cookieOptions(urls.track(), 0) };
}
