import { COMMON_STEPS } from '#lib/domain/processes/common-steps';
import { rule, UNFINISHED } from '#lib/domain/processes/rule';
import type { StepRule } from '#lib/domain/processes/step-rule';

/** The common steps of a stage whose cases are assessed before anybody is given them. */
export const ASSESSED_FIRST: readonly StepRule[] = [
  assesses('Says that it is of the right kind. If it is not, treat it as another kind instead.'),
  ...COMMON_STEPS.map((each) =>
    each.step === 'allocate' ? { ...each, requires: ['assessed'] as const } : each,
  ),
];

/** The common steps of a stage whose cases may be assessed, or go straight to the service. */
export const TRIAGED: readonly StepRule[] = [
  assesses(
    'Says that it is a complaint. If they tell us of it for the first time, treat it as a service request instead.',
  ),
  ...COMMON_STEPS,
];

function assesses(effect: string): StepRule {
  return rule('assess', UNFINISHED, { permission: 'case:assess', effect });
}
