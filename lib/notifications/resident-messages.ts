import { type Message, paragraph } from '#lib/notifications/block';
import { ownLink, type Telling } from '#lib/notifications/message-words';
import {
  decision,
  files,
  findings,
  nextSteps,
  officersWords,
  plate,
  promises,
  replying,
  residentMessage,
  rightsBlocks,
  tracking,
  wholeAnswer,
} from '#lib/notifications/resident-blocks';

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
      ...findings(telling),
      ...wholeAnswer(telling),
      ...promises(telling),
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
