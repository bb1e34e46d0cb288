import { type MailTemplate, TO_COLLEAGUES, TO_FOLLOWERS } from '#lib/domain/cases/mail-template';
import { PROCESSES } from '#lib/domain/processes/registry';
import type { Message } from '#lib/notifications/block';
import { colleagueMessage } from '#lib/notifications/colleague-message';
import { contactChangedMessage, contactMovedMessage } from '#lib/notifications/contact-messages';
import { followedMessage, followLinkMessage } from '#lib/notifications/follow-messages';
import { htmlOf } from '#lib/notifications/html-of';
import type { MailFacts } from '#lib/notifications/mail-facts';
import { type Telling, tellingOf } from '#lib/notifications/message-words';
import {
  askedMessage,
  decisionMessage,
  endedMessage,
  extendedMessage,
  lapseWarningMessage,
  letterMessage,
  mergedMessage,
  newCodeMessage,
  nextStageMessage,
  reopenedMessage,
  splitMessage,
} from '#lib/notifications/news-messages';
import { promiseMessage } from '#lib/notifications/promise-message';
import { reminderMessage } from '#lib/notifications/reminder-message';
import {
  acknowledgedMessage,
  answerMessage,
  memberCopyMessage,
  receivedMessage,
  trackingLinkMessage,
} from '#lib/notifications/resident-messages';
import { textOf } from '#lib/notifications/text-of';

const MESSAGES: Readonly<Record<MailTemplate, (telling: Telling) => Message>> = {
  received: receivedMessage,
  acknowledged: acknowledgedMessage,
  asked: askedMessage,
  letter: letterMessage,
  extended: extendedMessage,
  promise: promiseMessage,
  answer: answerMessage,
  decision: decisionMessage,
  'member-copy': memberCopyMessage,
  'lapse-warning': lapseWarningMessage,
  ended: endedMessage,
  reopened: reopenedMessage,
  'next-stage': nextStageMessage,
  'new-code': newCodeMessage,
  'contact-changed': contactChangedMessage,
  'contact-moved': contactMovedMessage,
  split: splitMessage,
  merged: mergedMessage,
  'tracking-link': trackingLinkMessage,
  'follow-link': followLinkMessage,
  followed: followedMessage,
  reminder: reminderMessage,
  colleague: colleagueMessage,
};

// What a mail reader shows beside the subject is the preview; so many spaces keep the words after it out of sight.
const NOTHING_MORE = '\u00a0\u200c'.repeat(120);

/** Of what somebody may have to hide, subject and preview say nothing to who looks over their shoulder. */
function discreet(template: MailTemplate, { facts, t, shownReference }: Telling, message: Message): Message {
  if (!PROCESSES[facts.process].sensitive || [...TO_COLLEAGUES, ...TO_FOLLOWERS].includes(template))
    return message;
  const { shortName: council } = facts.council;
  const subject = t('discreet.subject', { council, reference: shownReference });
  return { ...message, subject, preview: `${t('discreet.preview')}${NOTHING_MORE}` };
}

export type ComposedMail = { readonly subject: string; readonly text: string; readonly html: string };

/**
 * A mail in full, twice: as plain text and as HTML. Throws RangeError for a reference that is not one, a link out of
 * our site, or a reminder without its date.
 */
export function composeMail(template: MailTemplate, facts: MailFacts): ComposedMail {
  const telling = tellingOf(facts);
  const message = discreet(template, telling, MESSAGES[template](telling));
  // Catalogue words and council settings only, yet a setting with a line break must not begin a header either.
  const subject = message.subject.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();
  return { subject, text: textOf(message), html: htmlOf(message, facts) };
}
