import type { ContactGround, ContactTerms } from '#lib/domain/cases/contact-limit';

/** What is recorded of how somebody may contact us. The letter they are sent is the event's text. */
export type ContactLimitEvent =
  | { type: 'contact-warned'; ground: ContactGround }
  | ({ type: 'contact-limited'; ground: ContactGround } & ContactTerms)
  /** It goes on, by these terms. */
  | ({ type: 'contact-limit-reviewed' } & ContactTerms)
  | { type: 'contact-limit-lifted' };
