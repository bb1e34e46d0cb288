import { outcomeWords } from '#lib/messages/outcome-words';
import { translator } from '#lib/messages/translate';
import { type Message, paragraph } from '#lib/notifications/block';
import { ownLink, type Telling } from '#lib/notifications/message-words';

/* What goes to whoever follows the report of another person: nothing by which that person could be found. */

/** Asks whether somebody wants to be told what happens. */
export function followLinkMessage(telling: Telling): Message {
  return followMessage(telling, { subject: 'ask.subject', opening: 'ask.opening', action: 'ask.action' });
}

/** Where what they follow stands. */
export function followedMessage(telling: Telling): Message {
  const news = telling.facts.follow?.news ?? 'begun';
  return followMessage(telling, { subject: 'subject', opening: `news.${news}`, action: 'stop' });
}

type Keys = {
  subject: 'ask.subject' | 'subject';
  opening: 'ask.opening' | 'news.begun' | 'news.ended' | 'news.again';
  action: 'ask.action' | 'stop';
};

function followMessage({ facts, long }: Telling, keys: Keys): Message {
  const { council, follow, locale, origin, outcome, process, receivedOn } = facts;
  const t = translator(locale, 'follow.mail');
  const about = { kind: follow?.kind ?? '', date: long(receivedOn) };
  const opening = t(keys.opening, about);
  const isOver = follow?.news === 'ended' && outcome !== null;
  return {
    subject: t(keys.subject, about),
    preview: opening,
    blocks: [
      paragraph(opening),
      ...(isOver ? [paragraph(t('outcome', { outcome: outcomeWords(locale, process, outcome).name }))] : []),
      paragraph(t(follow?.news === null ? 'ask.why' : 'why')),
      { kind: 'button', text: t(keys.action), url: ownLink(follow?.url ?? null, origin) },
    ],
    footer: t('footer', { council: council.name }),
  };
}
