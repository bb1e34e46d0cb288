import { type Block, heading, type Message, paragraph } from '#lib/notifications/block';
import { greetingName, ownLink, type Telling } from '#lib/notifications/message-words';

type Told = {
  subject: string;
  opening: string;
  /** What stands below the name of the service. */
  lines: readonly string[];
  /** What stands below the way to the case. */
  after: readonly Block[];
};

/**
 * What every message to a colleague is put together from. It names no resident and repeats nobody's words: the case page
 * does that, to those who may open it. Throws RangeError with a link out of our site.
 */
export function staffMessage({ facts, t }: Telling, { subject, opening, lines, after }: Told): Message {
  const name = greetingName(facts.staffName);
  return {
    subject,
    preview: opening,
    blocks: [
      paragraph(name ? t('reminder.greeting', { name }) : t('greetingNoName')),
      heading(opening),
      { kind: 'lines', lines: [t('reminder.service', { service: facts.serviceName }), ...lines] },
      {
        kind: 'button',
        text: t('reminder.action'),
        url: ownLink(facts.linkUrl ?? facts.origin, facts.origin),
      },
      ...after,
    ],
    footer: t('footerStaff', { council: facts.council.name }),
  };
}
