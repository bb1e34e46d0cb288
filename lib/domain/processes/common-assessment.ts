import { COMMON_STEPS } from '#lib/domain/processes/common-steps';
import type { StepRule } from '#lib/domain/processes/process';

/** The common steps of a stage whose cases are assessed before anybody is given them. */
export const ASSESSED_FIRST: readonly StepRule[] = [
  {
    step: 'assess',
    from: ['received', 'in-progress', 'answered'],
    to: null,
    permission: 'case:assess',
    requires: [],
    tellsResident: false,
    effect: 'Says that it is of the right kind. If it is not, treat it as another kind instead.',
  },
  ...COMMON_STEPS.map((each) =>
    each.step === 'allocate' ? { ...each, requires: ['assessed'] as const } : each,
  ),
];
