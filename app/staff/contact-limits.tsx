import { urls } from '#lib/urls';
import type { LimitInForce } from '#lib/use-cases/cases/find-case';
import { limitWords } from './contact-limit-words';

/** What limits how somebody contacts us: what was decided, by whom and until when, never what they are. */
export function ContactLimits({ limits }: { limits: readonly LimitInForce[] }) {
  return limits.map((limit) => (
    <p className="identity-needs mb-5" key={`${limit.since} ${limit.id} ${limit.until}`}>
      Contact: {limitWords(limit)}
      {limit.reference === null ? null : (
        <>
          {' '}
          <a href={urls.case(limit.reference)}>The case it was decided on</a>
        </>
      )}
    </p>
  ));
}
