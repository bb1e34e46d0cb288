import type { Message } from '#lib/notifications/block';
import type { Telling } from '#lib/notifications/message-words';
import { staffMessage } from '#lib/notifications/staff-message';

/** To a colleague whom something on a case concerns. Throws RangeError without its news, or with a link out of our site. */
export function colleagueMessage(telling: Telling): Message {
  const { facts, t, shownReference: reference, long } = telling;
  const { news, dueOn, notReached } = facts;
  if (news === null) throw new RangeError('A mail to a colleague needs its news.');
  return staffMessage(telling, {
    subject: t(`colleague.subject.${news}`, { reference }),
    opening: t(`colleague.opening.${news}`, { reference }),
    lines: [
      ...(dueOn === null ? [] : [t('colleague.dueOn', { date: long(dueOn) })]),
      ...(notReached === null ? [] : [t('colleague.notReached', { address: notReached })]),
    ],
    after: [],
  });
}
