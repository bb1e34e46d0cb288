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
export function staffMessage(telling: Telling, { lines, ...told }: Told): Message {
  const { facts, t } = telling;
  return messageOf(telling, told, [
    { kind: 'lines', lines: [t('reminder.service', { service: facts.serviceName }), ...lines] },
    {
      kind: 'button',
      text: t('reminder.action'),
      url: ownLink(facts.linkUrl ?? facts.origin, facts.origin),
    },
  ]);
}

/** The same to a colleague who may not open the case: it says neither which service's it is nor where it stands. */
export function leadMessage(telling: Telling, told: Omit<Told, 'lines'>): Message {
  return messageOf(telling, told, []);
}

function messageOf(
  { facts, t }: Telling,
  { subject, opening, after }: Omit<Told, 'lines'>,
  about: readonly Block[],
): Message {
  const name = greetingName(facts.staffName);
  return {
    subject,
    preview: opening,
    blocks: [
      paragraph(name ? t('reminder.greeting', { name }) : t('greetingNoName')),
      heading(opening),
      ...about,
      ...after,
    ],
    footer: t('footerStaff', { council: facts.council.name }),
  };
}
