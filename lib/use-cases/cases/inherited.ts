import type { Case } from '#lib/domain/cases/case';
import type { EventDataOf } from '#lib/domain/cases/event';

/** What holds for a part and for a later stage as for the case it comes from: who asks, and whether they may be told. */
export function inherited({
  memberCopy,
  consentAwaited,
}: Case): Pick<EventDataOf<'case-received'>, 'askedByMember' | 'consentAwaited'> {
  return {
    ...(memberCopy === null ? {} : { askedByMember: true }),
    ...(consentAwaited ? { consentAwaited } : {}),
  };
}
