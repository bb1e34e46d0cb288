import { OPEN, rule } from '#lib/domain/processes/rule';
import type { StepRule } from '#lib/domain/processes/step-rule';

/** Approval of a draft by somebody else, in a stage that asks for it. */
export const APPROVING: readonly StepRule[] = [
  rule('submit-draft', OPEN, {
    permission: 'case:answer',
    requires: ['draft-to-submit'],
    effect: 'Emails whoever can approve it. The dates stay as they are.',
  }),
  rule('approve-draft', OPEN, {
    permission: 'case:approve',
    requires: ['draft-submitted', 'not-who-drafted'],
    effect: 'Lets the answer go as it is drafted, and emails whoever wrote it.',
  }),
  rule('return-draft', OPEN, {
    permission: 'case:approve',
    requires: ['draft-submitted', 'not-who-drafted'],
    effect: 'Emails whoever wrote it why it cannot go like this.',
  }),
];
