import { formatPounds } from '#lib/domain/remedies/pounds';
import { promisedByWords } from '#lib/messages/promise-words';
import { translator } from '#lib/messages/translate';
import { type Block, heading, type Message, paragraph } from '#lib/notifications/block';
import type { Telling } from '#lib/notifications/message-words';
import {
  about,
  officersWords,
  plate,
  replying,
  residentMessage,
  tracking,
} from '#lib/notifications/resident-blocks';

/** Tells of a promise: that it is given, has another date, is kept or cannot be. Throws RangeError without one. */
export function promiseMessage(telling: Telling): Message {
  const { facts, t, shownReference, long } = telling;
  if (facts.promise === null) throw new RangeError('A mail about a promise must say which.');
  const { news, dueOn } = facts.promise;
  const from = facts.movedFrom ?? dueOn;
  const opening = t(`promise.opening.${news}`, { from: long(from), date: long(dueOn) });
  return residentMessage(telling, {
    subject: t(`promise.subject.${news}`, { reference: shownReference }),
    preview: opening,
    blocks: [
      paragraph(opening),
      about(telling),
      ...promised(telling, facts.promise),
      ...said(telling, news),
      plate(telling),
      ...tracking(telling),
      ...replying(telling),
    ],
  });
}

type News = NonNullable<Telling['facts']['promise']>;

function promised({ facts }: Telling, { news, words, amount, ...promise }: News): readonly Block[] {
  const t = translator(facts.locale, 'promises');
  // The date itself is what the message begins with.
  const isPartnersTask = promise.by === 'partner' && (news === 'given' || news === 'changed');
  return [
    heading(t('promised')),
    ...officersWords(words),
    ...(amount === null ? [] : [paragraph(t('amount', { amount: formatPounds(amount) }))]),
    ...(isPartnersTask ? [paragraph(promisedByWords(facts.locale, promise, facts.partnerName))] : []),
  ];
}

function said({ facts, t }: Telling, news: News['news']): readonly Block[] {
  if (news === 'given') return [];
  return [heading(t(`promise.saidHeading.${news}`)), ...officersWords(facts.text)];
}
