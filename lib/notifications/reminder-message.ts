import { endWords } from '#lib/messages/clock-words';
import { type Message, paragraph } from '#lib/notifications/block';
import type { Telling } from '#lib/notifications/message-words';
import { staffMessage } from '#lib/notifications/staff-message';

/**
 * To the officer whose work it is. Throws RangeError without what it is about and its date, or with a link out of our
 * site.
 */
export function reminderMessage(telling: Telling): Message {
  const { facts, t, shownReference: reference, long } = telling;
  const { alert } = facts;
  const date = endWords(facts, facts.locale);
  if (!alert || !date) throw new RangeError('A reminder needs what it is about and its date.');
  const clock = facts.clockName ?? '';
  return staffMessage(telling, {
    subject: t(`reminder.subject.${alert}`, { reference }),
    opening: t(`reminder.opening.${alert}`, { clock, reference, date }),
    lines: [t('reminder.receivedOn', { date: long(facts.receivedOn) })],
    after: [paragraph(t('reminder.why'))],
  });
}
