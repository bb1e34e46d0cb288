import { parsePlainDate } from '#lib/domain/calendar/plain-date';
import { limitsInForce } from '#lib/domain/cases/contact-limit';
import { isText, TO_COLLEAGUES, TO_FOLLOWERS } from '#lib/domain/cases/mail-template';
import { nextStageOf } from '#lib/domain/cases/next-stage';
import { owesReason } from '#lib/domain/cases/topics/delay';
import { addressIn } from '#lib/domain/council/language';
import { storable } from '#lib/domain/forms/clean-text';
import { exemptionById } from '#lib/domain/information/exemptions';
import { clockRuleOf } from '#lib/domain/processes/registry';
import { formatReference } from '#lib/domain/references/reference';
import { translator } from '#lib/messages/translate';
import { composeMail } from '#lib/notifications/compose-mail';
import type { Transport } from '#lib/notifications/mail';
import { MailRefused } from '#lib/notifications/mail';
import type { MailFacts } from '#lib/notifications/mail-facts';
import { composeText, type TextTransport } from '#lib/notifications/text-message';
import { urls } from '#lib/urls';
import type { Context } from '#lib/use-cases/context';
import { findMail, type MailToSend } from '#lib/use-cases/mail/find-mail';
import { bounceAddress, replyAddress } from '#lib/use-cases/mail/mail-addresses';
import { recordMail } from '#lib/use-cases/mail/record-mail';
import { textsToday } from '#lib/use-cases/mail/texts-today';

/**
 * What delivering needs beside the context: the ways out for mail and, where there is one, for text messages, the address links
 * lead to, and the domain whose mail we read.
 */
export type Delivery = {
  transport: Transport;
  texts: TextTransport | null;
  origin: string;
  replyDomain: string | null;
};

/**
 * Sends one promised message and records that it went. Safe to repeat: a message recorded as sent is not sent again,
 * and its key is the same every time. Throws to be tried again; on the last try, or when trying again cannot help, the
 * failure is recorded on the case instead, where an officer sees it.
 */
export async function deliverMail(
  context: Context,
  delivery: Delivery,
  { notificationId, isLastTry }: { notificationId: string; isLastTry: boolean },
): Promise<void> {
  const mail = await findMail(context, notificationId);
  if (mail === null) return;
  try {
    await send(context, delivery, mail);
  } catch (error) {
    if (!isLastTry && !(error instanceof MailRefused)) throw error;
    const failure = error instanceof Error ? storable(error.message.slice(0, 200)) : 'unknown';
    await recordMail(context, { notificationId, failure });
    return;
  }
  await recordMail(context, { notificationId, failure: null });
}

async function send(context: Context, { texts, ...delivery }: Delivery, mail: MailToSend): Promise<void> {
  const { id: key, recipient: to, template } = mail.notification;
  const { transport, origin, replyDomain } = delivery;
  if (isText(template)) {
    if (texts === null) throw new MailRefused('No text messages are sent here.');
    if ((await textsToday(context, to)) >= texts.mostADay)
      throw new MailRefused('This number has had as many texts today as may go to one.');
    const { reference, process } = mail.file.matter;
    const facts = { council: mail.council.shortName, locale: mail.locale, origin, reference, process };
    return texts.send({ to, key, text: composeText(template, facts) });
  }
  const addresses = replyDomain === null ? undefined : addressesOf(context, mail, replyDomain);
  const inWriting = limitsInForce(mail.file.matter.contactLimits, context.today).some(({ measures }) =>
    measures.includes('written-only'),
  );
  const facts = { ...factsOf(mail, origin), canReply: addresses?.replyTo != null, inWriting };
  await transport.send({ ...composeMail(template, facts), to, key, addresses });
}

// What colleagues are told is answered on the case, and whoever only follows it has no part in it.
function addressesOf({ secrets }: Context, { notification, file }: MailToSend, domain: string) {
  const hasNoReply = [...TO_COLLEAGUES, ...TO_FOLLOWERS].includes(notification.template);
  return {
    replyTo: hasNoReply ? null : replyAddress(secrets, file.matter.reference, domain),
    bounceTo: bounceAddress(secrets, notification.id, domain),
  };
}

function factsOf(mail: MailToSend, origin: string): Omit<MailFacts, 'canReply' | 'inWriting'> {
  const { matter, subject, parties } = mail.file;
  const addressed = parties.find(({ email }) => email === mail.notification.recipient);
  return {
    council: mail.council,
    locale: mail.locale,
    origin,
    reference: matter.reference,
    process: matter.process,
    pack: matter.pack,
    stage: matter.stage,
    next: nextStageOf(matter),
    subject,
    personName: addressed?.name ?? null,
    askedBy: addressed?.role === 'resident' ? memberOf(parties) : null,
    serviceName: mail.serviceName,
    partnerName: mail.partnerName,
    receivedOn: matter.receivedOn,
    acknowledgeBy: mail.acknowledgeBy,
    answerBy: mail.answerBy,
    outcome: 'outcome' in matter ? matter.outcome : null,
    text: mail.text,
    note: mail.note,
    asked: mail.told?.type === 'resident-asked' ? mail.told.what : null,
    reach: mail.told?.type === 'contact-changed' ? mail.told : null,
    ...movesIn(mail),
    promise: promiseOf(mail),
    ...answerIn(mail),
    weighed: weighedOf(mail),
    waits: mail.waits,
    waitsUntil: mail.waitsUntil,
    ...otherCases(matter),
    mergedInto: goesOnAs(mail),
    files: mail.fileNames,
    linkUrl: linkOf(mail, origin),
    rateUrl:
      mail.ratingToken === null ? null : addressIn(mail.locale, origin + urls.rateBy(mail.ratingToken)),
    ...reminderOf(mail),
    follow: followOf(mail, origin),
    staffName: mail.staffName,
    ...newsOf(mail),
  };
}

function answerIn({
  promises,
  points,
  withheld,
  goOnBy,
}: MailToSend): Pick<MailFacts, 'promises' | 'points' | 'withheld' | 'goOnBy'> {
  return { promises, points, withheld, goOnBy };
}

function newsOf({ notification: { data } }: MailToSend): Pick<MailFacts, 'news' | 'notReached'> {
  return { news: data.news ?? null, notReached: data.notReached ?? null };
}

function followOf({ follow, locale }: MailToSend, origin: string): MailFacts['follow'] {
  return follow && { ...follow, url: addressIn(locale, origin + urls.follow(follow.token)) };
}

type OtherCases = Pick<MailFacts, 'followsReference' | 'wholeReference'>;

function otherCases({ follows, partOf }: MailToSend['file']['matter']): OtherCases {
  return {
    followsReference: follows && formatReference(follows.reference),
    wholeReference: partOf && formatReference(partOf.reference),
  };
}

function goesOnAs({ told }: MailToSend): MailFacts['mergedInto'] {
  if (told?.type !== 'case-merged') return null;
  const { into, samePerson, looksAgain = false } = told;
  return { reference: formatReference(into.reference), samePerson, looksAgain };
}

function memberOf(parties: MailToSend['file']['parties']): MailFacts['askedBy'] {
  return parties.find(({ role }) => role === 'member') ?? null;
}

function movesIn({ told }: MailToSend): Pick<MailFacts, 'movedFrom' | 'expectedBy' | 'takenBack'> {
  return {
    movedFrom: dateBefore(told),
    expectedBy: told?.type === 'delay-explained' ? told.until : null,
    takenBack: told?.type === 'extension-withdrawn',
  };
}

function dateBefore(told: MailToSend['told']): MailFacts['movedFrom'] {
  switch (told?.type) {
    case 'delay-explained':
    case 'time-extended':
    case 'extension-withdrawn':
    case 'undertaking-changed':
      return told.from;
    default:
      return null;
  }
}

function weighedOf({ told }: MailToSend): MailFacts['weighed'] {
  return told?.type === 'time-extended' ? exemptionById(told.exemption ?? '') : null;
}

const PROMISE_NEWS = {
  'undertaking-given': 'given',
  'undertaking-changed': 'changed',
  'undertaking-kept': 'kept',
  'undertaking-given-up': 'given-up',
} as const;

// The date as it was told: it may have moved again since.
function promiseOf({ told, promise }: MailToSend): MailFacts['promise'] {
  if (told === null || promise === null || !isPromiseNews(told.type)) return null;
  const { by, words, amount } = promise;
  const dueOn = 'dueOn' in told ? told.dueOn : promise.dueOn;
  return { news: PROMISE_NEWS[told.type], by, words, amount, dueOn };
}

function isPromiseNews(type: string): type is keyof typeof PROMISE_NEWS {
  return Object.hasOwn(PROMISE_NEWS, type);
}
function linkOf({ notification, file, linkToken, locale }: MailToSend, origin: string): string | null {
  if (linkToken !== null) return addressIn(locale, origin + urls.trackOpenLink(linkToken));
  return TO_COLLEAGUES.includes(notification.template) ? origin + urls.case(file.matter.reference) : null;
}

function reminderOf({
  notification,
  file,
  locale,
}: MailToSend): Pick<MailFacts, 'clockName' | 'dueOn' | 'dueAt' | 'alert' | 'owesReason' | 'asLead'> {
  const { clock = '', dueOn, dueAt = null, alert, asLead = false } = notification.data;
  const other = OTHER_DATES.find((what) => clock.startsWith(`${what} `));
  const isLate = alert === 'overdue' || alert === 'long-overdue';
  const own = clockRuleOf(file.matter, clock)?.name ?? null;
  const clockName = other === undefined ? own : translator(locale, 'mail')(`reminder.${other}`);
  return {
    clockName,
    dueOn: parsePlainDate(dueOn ?? ''),
    dueAt,
    alert: alert ?? null,
    owesReason: isLate && owesReason(file.matter, clock),
    asLead,
  };
}

// What has a date beside the clocks, as the sweep names it.
const OTHER_DATES = ['promise', 'lesson', 'contribution', 'contact-review'] as const;
