import { formatLong } from '#lib/domain/calendar/plain-date';
import { CONTACT_GROUND_NAMES, type ContactTerms } from '#lib/domain/cases/contact-limit';
import type { ContactLimitEvent } from '#lib/domain/cases/contact-limit-event';
import { measuresWords } from '../../contact-limit-words';

type Words = {
  readonly [T in ContactLimitEvent['type']]: (data: Extract<ContactLimitEvent, { type: T }>) => string;
};

const termsWords = (terms: ContactTerms) =>
  `${measuresWords(terms)}, until ${formatLong(terms.until, 'en')}; review by ${formatLong(terms.reviewOn, 'en')}`;

/** What happened to how somebody contacts us, as a sentence goes on after who did it. */
export const CONTACT_LIMIT_EVENTS: Words = {
  'contact-warned': ({ ground }) =>
    `warned them about how they contact us: ${CONTACT_GROUND_NAMES[ground].toLowerCase()}`,
  'contact-limited': (data) =>
    `limited how they contact us (${CONTACT_GROUND_NAMES[data.ground].toLowerCase()}): ${termsWords(data)}`,
  'contact-limit-reviewed': (data) => `let the limit on contact go on: ${termsWords(data)}`,
  'contact-limit-lifted': () => 'ended the limit on contact',
};
