import { formatLong, type PlainDate } from '#lib/domain/calendar/plain-date';
import { addressIn } from '#lib/domain/council/language';
import { formatReference, type Reference, toReference } from '#lib/domain/references/reference';
import { type Translator, translator } from '#lib/messages/translate';
import type { MailFacts } from '#lib/notifications/mail-facts';
import { urls } from '#lib/urls';

/** The facts of a mail with what every template needs worked out from them. */
export type Telling = {
  readonly facts: MailFacts;
  readonly t: Translator<'mail'>;
  /** The words of each process. */
  readonly own: Translator<'processes'>;
  /** '7KM 4RT 9PG'. */
  readonly shownReference: string;
  readonly trackUrl: string;
  readonly greeting: string;
  readonly long: (date: PlainDate) => string;
};

/** Throws RangeError when the reference is not one, or a link leads out of our site. */
export function tellingOf(facts: MailFacts): Telling {
  const t = translator(facts.locale, 'mail');
  const reference: Reference = toReference(facts.reference);
  const name = greetingName(facts.personName);
  return {
    facts,
    t,
    own: translator(facts.locale, 'processes'),
    shownReference: formatReference(reference),
    trackUrl: addressIn(facts.locale, facts.origin + urls.trackCase(reference)),
    greeting: name ? t('greeting', { name }) : t('greetingNoName'),
    long: (date) => formatLong(date, facts.locale),
  };
}

const LONGEST_NAME = 60;

/**
 * The name to greet with, or null. Anybody can type anything as a name and anybody's address: what looks like a link
 * or a message must not travel under the council's name.
 */
export function greetingName(name: string | null): string | null {
  const tidy = (name ?? '').replace(/[\p{Cc}\p{Cf}\p{Z}\s]+/gu, ' ').trim();
  const looksLikeMore = /[@/\\<>{}[\]£$€!?:;\d]|www\.|\p{L}\.\p{L}{2}/iu.test(tidy);
  return tidy === '' || tidy.length > LONGEST_NAME || looksLikeMore ? null : tidy;
}

/** The link as given when it lies within our origin. Throws RangeError otherwise, without repeating it. */
export function ownLink(url: string | null, origin: string): string {
  const parsed = url !== null && URL.canParse(url) ? new URL(url) : null;
  if (parsed?.origin !== new URL(origin).origin) throw new RangeError('A mail links only to our own site.');
  return parsed.href;
}
