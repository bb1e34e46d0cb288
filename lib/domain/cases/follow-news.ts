import type { Status } from '#lib/domain/processes/step-rule';

/** What whoever follows somebody else's report is told of it: where it stands, and nothing that anybody wrote. */
export type FollowNews = 'begun' | 'ended' | 'again';

/** What a step means for those who follow; null where nothing is different for them. */
export function followNews(before: Status, after: Status): FollowNews | null {
  if (hasEnded(before)) return hasEnded(after) ? null : 'again';
  if (hasEnded(after)) return 'ended';
  return before === 'received' && after === 'in-progress' ? 'begun' : null;
}

function hasEnded(status: Status): boolean {
  return status === 'answered' || status === 'closed';
}
