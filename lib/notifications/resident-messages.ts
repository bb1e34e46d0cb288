import { outcomeWords } from '#lib/messages/outcome-words';
import { rightsWords } from '#lib/messages/rights-words';
import { type Block, heading, type Message, paragraph } from '#lib/notifications/block';
import { ownLink, type Telling } from '#lib/notifications/message-words';

/** Sent at once, to an address nobody has confirmed: nothing in it is the sender's own words but a plain name. */
export function receivedMessage(telling: Telling): Message {
  const { facts, t, own, shownReference, long } = telling;
  const { process, serviceName: service } = facts;
  const opening = own(`${process}.mail.received.opening`, { service });
  return residentMessage(telling, {
    subject: own(`${process}.mail.received.subject`, { reference: shownReference }),
    preview: opening,
    blocks: [
      paragraph(opening),
      paragraph(t('received.receivedOn', { date: long(facts.receivedOn) })),
      plate(telling),
      ...nextSteps(telling),
      ...tracking(telling),
      ...replying(telling),
    ],
  });
}

/** Sent when an officer says that somebody is looking at it. */
export function acknowledgedMessage(telling: Telling): Message {
  const { facts, t, own, shownReference } = telling;
  const opening = own(`${facts.process}.mail.acknowledged.opening`, { service: facts.serviceName });
  return residentMessage(telling, {
    subject: own(`${facts.process}.mail.acknowledged.subject`, { reference: shownReference }),
    preview: opening,
    blocks: [
      paragraph(opening),
      paragraph(t('answer.about', { subject: facts.subject })),
      ...officersWords(facts.text),
      plate(telling),
      ...nextSteps({ ...telling, facts: { ...facts, acknowledgeBy: null } }),
      ...tracking(telling),
      ...replying(telling),
    ],
  });
}

/** The whole answer, its outcome and what can be done by somebody who is unhappy with it. */
export function answerMessage(telling: Telling): Message {
  const { facts, t, own, shownReference, long } = telling;
  const opening = own(`${facts.process}.mail.answer.opening`, {
    service: facts.serviceName,
    date: long(facts.receivedOn),
  });
  return residentMessage(telling, {
    subject: own(`${facts.process}.mail.answer.subject`, { reference: shownReference }),
    preview: opening,
    blocks: [
      paragraph(opening),
      paragraph(t('answer.about', { subject: facts.subject })),
      ...decision(telling),
      ...wholeAnswer(telling),
      ...files(telling),
      ...rightsBlocks(telling),
      plate(telling),
      ...tracking(telling),
      ...replying(telling),
    ],
  });
}

/** The one-time link to the correspondence, asked for on the tracking page. */
export function trackingLinkMessage(telling: Telling): Message {
  const { facts, t, shownReference } = telling;
  const opening = t('trackingLink.opening', { reference: shownReference });
  return residentMessage(telling, {
    subject: t('trackingLink.subject', { reference: shownReference }),
    preview: opening,
    blocks: [
      paragraph(opening),
      { kind: 'button', text: t('trackingLink.action'), url: ownLink(facts.linkUrl, facts.origin) },
      paragraph(t('trackingLink.once')),
      paragraph(t('trackingLink.notYou')),
      ...replying(telling),
    ],
  });
}

function residentMessage({ facts, t, greeting }: Telling, message: Omit<Message, 'footer'>): Message {
  const council = facts.council.name;
  return {
    ...message,
    blocks: [paragraph(greeting), ...message.blocks],
    footer: t('footer', { council }),
  };
}

function plate({ t, shownReference }: Telling): Block {
  return { kind: 'plate', label: t('reference'), value: shownReference };
}

function nextSteps({ facts, t, own, long }: Telling): readonly Block[] {
  const { acknowledgeBy, answerBy, process } = facts;
  const items = [
    ...(acknowledgeBy ? [t('received.acknowledgeBy', { date: long(acknowledgeBy) })] : []),
    ...(answerBy ? [own(`${process}.mail.received.answerBy`, { date: long(answerBy) })] : []),
  ];
  return items.length === 0 ? [] : [heading(t('nextHeading')), { kind: 'list', items }];
}

function tracking({ t, trackUrl }: Telling): readonly Block[] {
  return [
    heading(t('trackHeading')),
    paragraph(t('track')),
    { kind: 'link', url: trackUrl },
    paragraph(t('trackCode')),
  ];
}

function replying({ facts, t }: Telling): readonly Block[] {
  const { phone, phoneHours: hours, name, address } = facts.council;
  return [
    heading(t('replyHeading')),
    paragraph(t('noReplies')),
    paragraph(t('replyPhone', { phone, hours })),
    paragraph(t('replyPost')),
    { kind: 'lines', lines: address[0] === name ? address : [name, ...address] },
  ];
}

function decision({ facts, t }: Telling): readonly Block[] {
  if (facts.outcome === null) return [];
  const { sentence } = outcomeWords(facts.locale, facts.process, facts.outcome);
  return [heading(t('answer.outcomeHeading')), paragraph(sentence)];
}

function wholeAnswer({ facts, t }: Telling): readonly Block[] {
  const words = officersWords(facts.text);
  return words.length === 0 ? [] : [heading(t('answer.textHeading')), ...words];
}

function officersWords(text: string | null): readonly Block[] {
  return text === null ? [] : [{ kind: 'quote', words: text }];
}

function files({ facts, t }: Telling): readonly Block[] {
  const count = facts.files.length;
  if (count === 0) return [];
  return [
    heading(t('answer.filesHeading', { count })),
    { kind: 'list', items: facts.files },
    paragraph(t('answer.filesHow', { count })),
  ];
}

function rightsBlocks({ facts, shownReference }: Telling): readonly Block[] {
  const { council, locale, process, origin: website } = facts;
  const rights = rightsWords({ council, locale, process, reference: shownReference, website });
  return [heading(rights.heading), ...rights.paragraphs.map(paragraph)];
}
