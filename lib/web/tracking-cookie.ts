import { urls } from '#lib/urls';
import type { Context } from '#lib/use-cases/context';
import type { Proof } from '#lib/use-cases/tracking/prove-access';
import { type Resident, residentAs, roleOf } from '#lib/use-cases/tracking/role';
import { type CookieReader, cookieOptions } from '#lib/web/cookies';

const NAME = 'tracking';
const HALF_AN_HOUR = 30 * 60;

/** Who this browser has proved to be, while the proof lasts; else null. */
export function provenResident(
  context: Pick<Context, 'secrets' | 'now'>,
  cookies: CookieReader,
): Resident | null {
  const sealed = cookies.get(NAME)?.value;
  const text = sealed === undefined ? null : context.secrets.open(sealed);
  const [kind, caseId = '', until, role] = text?.split(' ') ?? [];
  if (kind !== NAME || !(Number(until) > context.now.getTime())) return null;
  return residentAs(caseId, role);
}

/** The cookie that keeps the proof for half an hour, for a response's cookies.set(). */
export function trackingCookie(context: Context, { caseId, ...as }: Omit<Proof, 'reference'>) {
  const until = context.now.getTime() + HALF_AN_HOUR * 1000;
  return {
    name: NAME,
    value: context.secrets.seal(`${NAME} ${caseId} ${until} ${roleOf(as)}`),
    ...cookieOptions(urls.track(), HALF_AN_HOUR),
  };
}

/** The cookie that ends the proof. */
export function noTrackingCookie() {
  return { name: NAME, value: '', ...cookieOptions(urls.track(), 0) };
}
