import { addresseeOf } from '#lib/domain/cases/addressee';
import type { Case } from '#lib/domain/cases/case';
import type { MailTemplate } from '#lib/domain/cases/mail-template';
import type { StepId } from '#lib/domain/processes/step-rule';

/** The message that a step sends, to the resident or the member who asks for them. */
const MESSAGES: Readonly<Partial<Record<StepId, MailTemplate>>> = {
  acknowledge: 'acknowledged',
  'write-to-resident': 'letter',
  recategorise: 'letter',
  'warn-about-contact': 'letter',
  'limit-contact': 'letter',
  'review-contact-limit': 'letter',
  'lift-contact-limit': 'letter',
  'ask-clarification': 'asked',
  'ask-fee': 'asked',
  'ask-identity': 'asked',
  'ask-authority': 'asked',
  extend: 'extended',
  'withdraw-extension': 'extended',
  'explain-delay': 'extended',
  'send-answer': 'answer',
  'answer-in-call': 'answer',
  'record-decision': 'decision',
  'copy-to-member': 'member-copy',
  'give-undertaking': 'promise',
  'keep-undertaking': 'promise',
  'change-undertaking': 'promise',
  'give-up-undertaking': 'promise',
  split: 'split',
  merge: 'merged',
  'name-earlier-case': 'merged',
  withdraw: 'ended',
  lapse: 'ended',
  reopen: 'reopened',
};

/** Null for a step that sends nobody outside the council anything by itself. */
export function messageOf(step: StepId): MailTemplate | null {
  return MESSAGES[step] ?? null;
}

/**
 * Words about a step, for officers, with {whom} filled in: the member who asks for the resident where what the step
 * sends is for them, else the resident. `asked`: null where the case is not known.
 */
export function naming(
  words: string,
  step: StepId,
  asked: Pick<Case, 'memberCopy' | 'process'> | null,
): string {
  return namingAddressee(words, messageOf(step), asked);
}

/** The same about a message, by its template; null: there is none. */
export function namingAddressee(
  words: string,
  template: MailTemplate | null,
  asked: Pick<Case, 'memberCopy' | 'process'> | null,
): string {
  const isMembers = asked !== null && template !== null && addresseeOf(template, asked) === 'member';
  return words.replaceAll('{whom}', isMembers ? 'the member' : 'the resident');
}
