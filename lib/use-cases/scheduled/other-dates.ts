import type { WatchedCase } from '#lib/db/watched-cases';
import type { AlertRules, Dated } from '#lib/domain/cases/alerts';
import { CONTACT_REVIEW_SOON_WITHIN } from '#lib/domain/cases/contact-limit';
import { CONTRIBUTION_SOON_WITHIN } from '#lib/domain/cases/contribution';
import { UNDERTAKING_SOON_WITHIN } from '#lib/domain/cases/undertaking';

/**
 * The dates of a case beside its clocks, with who sees to each. Promises and lessons are their owners’; what another service
 * was asked for is chased there, and late, it is the case’s worry.
 */
export function otherDates(
  watched: WatchedCase,
  { calendar }: AlertRules,
): (Dated & Pick<WatchedCase, 'owner'>)[] {
  const promises = watched.promises.map(({ id, owner, dueOn }) => ({
    about: `promise ${id}`,
    owner,
    dueOn,
    calendar,
    soonWithin: UNDERTAKING_SOON_WITHIN,
  }));
  const lessons = watched.lessons.map(({ id, owner, dueOn }) => ({
    about: `lesson ${id}`,
    owner,
    dueOn,
    calendar,
    // Its owner is reminded on the day and after.
    soonWithin: 0,
  }));
  const contributions = watched.contributions.map(({ number, dueOn }) => ({
    about: `contribution ${number}`,
    owner: watched.owner,
    dueOn,
    calendar,
    soonWithin: CONTRIBUTION_SOON_WITHIN,
    onlyLate: true,
  }));
  return [...promises, ...lessons, ...contributions, ...reviewsOf(watched, calendar)];
}

// A limit on contact is looked at again by its day, whatever has become of its case.
function reviewsOf({ contactReview }: WatchedCase, calendar: AlertRules['calendar']) {
  if (contactReview === null) return [];
  const { id, ...owed } = contactReview;
  return [{ ...owed, about: `contact-review ${id}`, calendar, soonWithin: CONTACT_REVIEW_SOON_WITHIN }];
}
