import type { Status, StepId, StepRule } from '#lib/domain/processes/step-rule';

export const OPEN: readonly Status[] = ['received', 'in-progress'];
export const ENDED: readonly Status[] = ['answered', 'closed'];
export const UNFINISHED: readonly Status[] = ['received', 'in-progress', 'answered'];

type Rest = Omit<StepRule, 'step' | 'from' | 'to' | 'requires' | 'tellsResident'> & Partial<StepRule>;

/** A line of a table: unless told otherwise the status stays, nothing is required and nobody is told. */
export function rule(step: StepId, from: readonly Status[], rest: Rest): StepRule {
  return { step, from, to: null, requires: [], tellsResident: false, ...rest };
}
