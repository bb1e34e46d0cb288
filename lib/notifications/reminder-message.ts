import { endWords } from '#lib/messages/clock-words';
import { heading, type Message, paragraph } from '#lib/notifications/block';
import { greetingName, ownLink, type Telling } from '#lib/notifications/message-words';

/**
 * To the officer whose work it is. It names no resident: the case page does that, to those who may open it. Throws
 * RangeError
 * without what it is about and its date.
 */
export function reminderMessage({ facts, t, shownReference, long }: Telling): Message {
  const { alert, council } = facts;
  const date = endWords(facts, facts.locale);
  if (!alert || !date) throw new RangeError('A reminder needs what it is about and its date.');
  const clock = facts.clockName ?? '';
  const opening = t(`reminder.opening.${alert}`, { clock, reference: shownReference, date });
  const name = greetingName(facts.staffName);
  return {
    subject: t(`reminder.subject.${alert}`, { reference: shownReference }),
    preview: opening,
    blocks: [
      paragraph(name ? t('reminder.greeting', { name }) : t('greetingNoName')),
      heading(opening),
      {
        kind: 'lines',
        lines: [
          t('reminder.service', { service: facts.serviceName }),
          t('reminder.receivedOn', { date: long(facts.receivedOn) }),
        ],
      },
      {
        kind: 'button',
        text: t('reminder.action'),
        url: ownLink(facts.linkUrl ?? facts.origin, facts.origin),
      },
      paragraph(t('reminder.why')),
    ],
    footer: t('footerStaff', { council: council.name }),
  };
}
