import { Notice } from '#components/ui/notice';
import { formatLong } from '#lib/domain/calendar/plain-date';
import type { Reference } from '#lib/domain/references/reference';
import { urls } from '#lib/urls';
import type { LimitInForce } from '#lib/use-cases/cases/find-case';
import { measuresWords } from './contact-limit-words';

type Props = {
  limits: readonly LimitInForce[];
  /** The case it is shown on, where it is one. */
  on?: Reference;
};

/** What limits how somebody contacts us: what was decided, by whom and until when, never what they are. */
export function ContactLimits({ limits, on }: Props) {
  return limits.map((limit) => (
    <div className="mb-5" key={`${limit.since} ${limit.id} ${limit.until}`}>
      <Notice title={`Contact: ${measuresWords(limit)}, until ${formatLong(limit.until, 'en')}`}>
        <p>
          {limit.by.name === null ? null : `Decided by ${limit.by.name}. `}
          New matters are read and dealt with as ever.
          {limit.reference === null || limit.reference === on ? null : (
            <>
              {' '}
              <a href={urls.case(limit.reference)}>The case it was decided on</a>
            </>
          )}
        </p>
      </Notice>
    </div>
  ));
}
