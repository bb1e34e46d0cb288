import { COMMON_STEPS, RECORDING } from '#lib/domain/processes/common-steps';
import { OPEN, rule } from '#lib/domain/processes/rule';
import type { StepRule } from '#lib/domain/processes/step-rule';

/**
 * A matter that is before somebody outside the council: we answer what they ask, and record what they decide. It is for
 * them to decide, so there is no answer of ours to draft, send or approve.
 */
export const BEFORE_OTHERS: readonly StepRule[] = [
  ...COMMON_STEPS.filter(({ step }) => step !== 'send-answer' && step !== 'save-draft'),
  ...RECORDING,
  rule('record-decision', OPEN, {
    to: 'answered',
    permission: 'case:answer',
    tellsResident: true,
    effect: 'Tells the resident what was decided and what we will do, and stops the clock.',
  }),
];
