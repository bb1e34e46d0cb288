import type { MailTemplate } from '#lib/domain/cases/mail-template';
import type { Message } from '#lib/notifications/block';
import { colleagueMessage } from '#lib/notifications/colleague-message';
import { htmlOf } from '#lib/notifications/html-of';
import type { MailFacts } from '#lib/notifications/mail-facts';
import { type Telling, tellingOf } from '#lib/notifications/message-words';
import {
  askedMessage,
  endedMessage,
  extendedMessage,
  lapseWarningMessage,
  letterMessage,
  mergedMessage,
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
  'member-copy': memberCopyMessage,
  'lapse-warning': lapseWarningMessage,
  ended: endedMessage,
  reopened: reopenedMessage,
  'next-stage': nextStageMessage,
  split: splitMessage,
  merged: mergedMessage,
  'tracking-link': trackingLinkMessage,
  reminder: reminderMessage,
  colleague: colleagueMessage,
};

export type ComposedMail = { readonly subject: string; readonly text: string; readonly html: string };

/**
 * A mail in full, twice: as plain text and as HTML. Throws RangeError for a reference that is not one, a link out of
 * our site, or a reminder without its date.
 */
export function composeMail(template: MailTemplate, facts: MailFacts): ComposedMail {
  const message = MESSAGES[template](tellingOf(facts));
  // Catalogue words and council settings only, yet a setting with a line break must not begin a header either.
  const subject = message.subject.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();
  return { subject, text: textOf(message), html: htmlOf(message, facts) };
}
