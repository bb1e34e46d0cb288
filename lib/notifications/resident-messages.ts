import { acknowledgedWords, answerWords } from '#lib/messages/stage-mail-words';
import { type Block, heading, type Message, paragraph } from '#lib/notifications/block';
import { ownLink, type Telling } from '#lib/notifications/message-words';
import {
  about,
  answeredStage,
  askingMember,
  decision,
  files,
  findings,
  nextSteps,
  officersWords,
  plate,
  promises,
  rating,
  replying,
  residentMessage,
  rightsBlocks,
  tracking,
  wholeAnswer,
  withheld,
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
  const { facts, shownReference } = telling;
  const { subject, opening } = acknowledgedWords(facts, shownReference);
  return residentMessage(telling, {
    subject,
    preview: opening,
    blocks: [
      paragraph(opening),
      about(telling),
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
  const { subject, opening } = announcing(telling);
  return residentMessage(telling, {
    subject,
    preview: opening,
    blocks: [
      paragraph(opening),
      about(telling),
      ...answerInFull(telling),
      ...files(telling, 'answer'),
      ...rightsBlocks(telling),
      plate(telling),
      ...tracking(telling),
      ...rating(telling),
      ...replying(telling),
    ],
  });
}

function announcing(telling: Telling): { subject: string; opening: string } {
  const { facts, t, shownReference: reference, long } = telling;
  const { serviceName: service, receivedOn } = facts;
  const member = askingMember(telling);
  if (member !== null)
    return {
      subject: t('forResident.answerSubject', { reference }),
      opening: t('forResident.answer', { member, service, date: long(receivedOn) }),
    };
  return answerWords(facts, { reference, receivedOn });
}

/** To the member who asked for a resident: that the resident has the answer and, where it may be shared, the answer. */
export function memberCopyMessage(telling: Telling): Message {
  const { facts, t, shownReference: reference } = telling;
  const isCopy = facts.text !== null;
  const opening = t(isCopy ? 'memberCopy.answer' : 'memberCopy.note', { service: facts.serviceName });
  const note = officersWords(facts.note);
  return residentMessage(telling, {
    subject: t('memberCopy.subject', { reference }),
    preview: opening,
    blocks: [
      paragraph(opening),
      about(telling),
      ...(note.length === 0 ? [] : [heading(t('memberCopy.noteHeading')), ...note]),
      ...(isCopy ? [...answerInFull(telling), ...files(telling, 'answer')] : []),
      plate(telling),
      ...tracking(telling),
      ...replying(telling),
    ],
  });
}

function answerInFull(telling: Telling): Block[] {
  return [
    ...answeredStage(telling),
    ...decision(telling),
    ...findings(telling),
    ...wholeAnswer(telling),
    ...withheld(telling),
    ...promises(telling),
  ];
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
