import { endWords } from '#lib/messages/clock-words';
import { type Message, paragraph } from '#lib/notifications/block';
import type { Telling } from '#lib/notifications/message-words';
import { leadMessage, staffMessage } from '#lib/notifications/staff-message';

/**
 * To the officer whose work it is; to whoever answers for their office no more than reference, clock and date. Throws RangeError without what it is about and its date, or with a link out of our
 * site.
 */
export function reminderMessage(telling: Telling): Message {
  const { facts, t, shownReference: reference, long } = telling;
  const { alert } = facts;
  const date = endWords(facts, facts.locale);
  if (!alert || !date) throw new RangeError('A reminder needs what it is about and its date.');
  const clock = facts.clockName ?? '';
  const said = {
    subject: t(`reminder.subject.${alert}`, { reference }),
    opening: t(`reminder.opening.${alert}`, { clock, reference, date }),
  };
  if (facts.asLead) return leadMessage(telling, { ...said, after: [paragraph(t('reminder.asLead'))] });
  return staffMessage(telling, {
    ...said,
    lines: [t('reminder.receivedOn', { date: long(facts.receivedOn) })],
    after: [...(facts.owesReason ? [paragraph(t('reminder.owesReason'))] : []), paragraph(t('reminder.why'))],
  });
}
