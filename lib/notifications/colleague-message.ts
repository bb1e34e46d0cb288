import { heading, type Message, paragraph } from '#lib/notifications/block';
import { greetingName, ownLink, type Telling } from '#lib/notifications/message-words';

/**
 * To a colleague whom something on a case concerns. It names no resident and repeats nobody's words: the case page does
 * that, to those who may open it. Throws RangeError without its news, or with a link out of our site.
 */
export function colleagueMessage({ facts, t, shownReference, long }: Telling): Message {
  const { news, dueOn, council } = facts;
  if (news === null) throw new RangeError('A mail to a colleague needs its news.');
  const opening = t(`colleague.opening.${news}`, { reference: shownReference });
  const name = greetingName(facts.staffName);
  return {
    subject: t(`colleague.subject.${news}`, { reference: shownReference }),
    preview: opening,
    blocks: [
      paragraph(name ? t('reminder.greeting', { name }) : t('greetingNoName')),
      heading(opening),
      {
        kind: 'lines',
        lines: [
          t('reminder.service', { service: facts.serviceName }),
          ...(dueOn === null ? [] : [t('colleague.dueOn', { date: long(dueOn) })]),
        ],
      },
      {
        kind: 'button',
        text: t('reminder.action'),
        url: ownLink(facts.linkUrl ?? facts.origin, facts.origin),
      },
    ],
    footer: t('footerStaff', { council: council.name }),
  };
}
