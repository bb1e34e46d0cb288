import { formatLong, type PlainDate } from '#lib/domain/calendar/plain-date';
import type { Council } from '#lib/domain/council/council';
import { type Locale, translator } from '#lib/messages/translate';
import { type Message, paragraph } from '#lib/notifications/block';
import type { ComposedMail } from '#lib/notifications/compose-mail';
import { htmlOf } from '#lib/notifications/html-of';
import { ownLink } from '#lib/notifications/message-words';
import { textOf } from '#lib/notifications/text-of';

type LinkFacts = {
  readonly council: Council;
  readonly locale: Locale;
  readonly origin: string;
  readonly linkUrl: string;
  /** The last day it works. */
  readonly until: PlainDate;
};

/**
 * A one-time link to a draft, or to all of somebody's requests. It says nothing of what these are: others may read the mail.
 * Throws RangeError for a link out of our site.
 */
export function composeLinkMail(to: 'draft' | 'requests', facts: LinkFacts): ComposedMail {
  const { council, locale, origin, linkUrl, until } = facts;
  const t = translator(locale, 'comingBack.mail');
  const opening = t(`${to}.opening`, { council: council.name });
  const message: Message = {
    subject: t(`${to}.subject`, { council: council.shortName }),
    preview: opening,
    blocks: [
      paragraph(opening),
      { kind: 'button', text: t(`${to}.action`), url: ownLink(linkUrl, origin) },
      paragraph(t(`${to}.once`, { date: formatLong(until, locale) })),
      paragraph(t('notYou')),
    ],
    footer: t('footer', { council: council.name }),
  };
  return { subject: message.subject, text: textOf(message), html: htmlOf(message, facts) };
}
