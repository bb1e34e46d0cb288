import { COMMON_STEPS } from '#lib/domain/processes/common-steps';
import type { ConditionId, StepId, StepRule } from '#lib/domain/processes/step-rule';

const GIVING_THE_ANSWER: readonly StepId[] = ['save-draft', 'approve-draft', 'send-answer'];

/** The steps of a stage where somebody else looks at it again: whoever answered before has no hand in the answer. */
export function again(steps: readonly StepRule[]): readonly StepRule[] {
  return steps.map((each) =>
    GIVING_THE_ANSWER.includes(each.step)
      ? { ...each, requires: ['not-who-answered-before', ...each.requires] }
      : each,
  );
}

/** The steps that every process shares, so. */
export const AGAIN: readonly StepRule[] = again(COMMON_STEPS);

/** The same steps, the answer only when this holds too. */
export function answeringWhen(condition: ConditionId, steps: readonly StepRule[]): readonly StepRule[] {
  return steps.map((each) =>
    each.step === 'send-answer' ? { ...each, requires: [...each.requires, condition] } : each,
  );
}
