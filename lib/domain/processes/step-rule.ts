import type { Permission } from '#lib/domain/permissions/permissions';

/** Where a case stands. Answered and closed differ: nothing closes before the resident has been told. */
export const STATUSES = ['received', 'in-progress', 'answered', 'closed'] as const;
export type Status = (typeof STATUSES)[number];

/** What can be done to a case. */
export const STEP_IDS = [
  'acknowledge',
  'assess',
  'allocate',
  'recategorise',
  'move-service',
  'record-consent',
  'correct-received',
  'choose-language',
  'investigate',
  'accept',
  'return-allocation',
  'write-to-resident',
  'write-to-council',
  'set-letter-aside',
  'warn-about-contact',
  'limit-contact',
  'add-note',
  'ask-clarification',
  'ask-fee',
  'ask-identity',
  'ask-authority',
  'record-reply',
  'record-fact',
  'extend',
  'withdraw-extension',
  'explain-delay',
  'ask-contribution',
  'give-contribution',
  'take-back-contribution',
  'save-draft',
  'submit-draft',
  'approve-draft',
  'return-draft',
  'split',
  'merge',
  'aggregate',
  'send-answer',
  'answer-in-call',
  'record-decision',
  'record-told',
  'copy-to-member',
  'keep-undertaking',
  'give-undertaking',
  'change-undertaking',
  'reassign-undertaking',
  'give-up-undertaking',
  'record-lesson',
  'finish-lesson',
  'publish-change',
  'withdraw-change',
  'withdraw',
  'lapse',
  'close',
  'rate',
  'review-contact-limit',
  'lift-contact-limit',
  'reopen',
  'next-stage',
  'name-earlier-case',
  'publish',
  'withdraw-publication',
] as const;
export type StepId = (typeof STEP_IDS)[number];

/** What can be asked to be true of a case before a step (cases/conditions.ts says it in words). */
export type ConditionId =
  | 'resident-told'
  | 'resident-not-told'
  | 'member-not-copied'
  | 'member-copied'
  | 'theirs-to-decide'
  | 'theirs-to-write'
  | 'by-the-resident'
  | 'told-by-voice'
  | 'not-rated'
  | 'own-stage-follows'
  | 'assessed'
  | 'consent-given'
  | 'consent-awaited'
  | 'given-to-you'
  | 'not-accepted'
  | 'nothing-awaited'
  | 'reply-awaited'
  | 'first-stage'
  | 'went-no-further'
  | 'not-merged'
  | 'not-who-answered-before'
  | 'answer-approved'
  | 'draft-to-submit'
  | 'draft-submitted'
  | 'not-who-drafted'
  | 'undertaking-open'
  | 'undertakings-done'
  | 'lesson-open'
  | 'contact-limited'
  | 'contact-not-limited'
  | 'limits-met'
  | 'all-recorded'
  | 'independent-person-heard'
  | 'contribution-awaited'
  | 'published'
  | 'not-published'
  | 'not-restricted'
  | 'letter-waits'
  | 'time-extended'
  | 'letters-answered'
  | 'something-changed'
  | 'change-published'
  | 'change-not-published';

/** One line of a process's table: this step, from these statuses, by whoever has this permission, leads there. */
export type StepRule = {
  readonly step: StepId;
  readonly from: readonly Status[];
  /** From these too, once the time for our answer is over without one. */
  readonly onceOverdue?: readonly Status[];
  /** Null: the status stays. */
  readonly to: Status | null;
  readonly permission: Permission;
  readonly requires: readonly ConditionId[];
  /** Whether doing it sends the resident a message. */
  readonly tellsResident: boolean;
  /** What the officer is told the step will do. */
  readonly effect: string;
  /** The same of what an office of the council works. Absent: no other. */
  readonly effectInOffice?: string;
};
