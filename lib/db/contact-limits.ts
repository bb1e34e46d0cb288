import { toColumnOrNull } from '#lib/db/dates';
import { toJson } from '#lib/db/json';
import type { Case } from '#lib/domain/cases/case';
import { lastDayOf, openLimit } from '#lib/domain/cases/contact-limit';

/** What of the limits on contact a case's row keeps. */
export function projectContactLimits({ contactLimits, contactWarnedOn }: Case) {
  const last = contactLimits.at(-1);
  return {
    contactLimits: toJson(contactLimits),
    contactWarnedOn: toColumnOrNull(contactWarnedOn),
    contactLimitedUntil: toColumnOrNull(last === undefined ? null : lastDayOf(last)),
    contactReviewOn: toColumnOrNull(openLimit(contactLimits)?.reviewOn ?? null),
  };
}
