import { ENDED, OPEN, rule } from '#lib/domain/processes/rule';
import type { StepRule } from '#lib/domain/processes/step-rule';

const ANY_TIME = [...OPEN, ...ENDED];

/** Limits on how somebody contacts us. Whoever has the case warns; a manager decides. No matter is refused for it. */
export const CONTACT_STEPS: readonly StepRule[] = [
  rule('warn-about-contact', ANY_TIME, {
    permission: 'case:answer',
    requires: ['contact-not-limited'],
    tellsResident: true,
    effect:
      'Sends the resident a letter with your reason, and what may come next. The dates stay as they are.',
  }),
  rule('limit-contact', ANY_TIME, {
    permission: 'case:limit-contact',
    requires: ['contact-not-limited'],
    tellsResident: true,
    effect:
      'Sends the resident a letter with your reason, what is limited, until when, the review and the Ombudsman. What they send is read all the same, and their matters go on.',
  }),
  rule('review-contact-limit', ANY_TIME, {
    permission: 'case:limit-contact',
    requires: ['contact-limited'],
    tellsResident: true,
    effect: 'Sends the resident a letter with your reason and the terms that hold from today.',
  }),
  rule('lift-contact-limit', ANY_TIME, {
    permission: 'case:limit-contact',
    requires: ['contact-limited'],
    tellsResident: true,
    effect: 'Sends the resident a letter that it has ended. Nobody is shown it any more.',
  }),
];
