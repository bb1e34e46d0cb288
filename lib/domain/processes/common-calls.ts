import { rule } from '#lib/domain/processes/rule';
import type { StepRule } from '#lib/domain/processes/step-rule';

/** Answering what somebody rings or comes in about while they are there, where nothing has to be answered in writing. */
export const IN_CALL: readonly StepRule[] = [
  rule('answer-in-call', ['received'], {
    to: 'closed',
    permission: 'case:answer-in-call',
    requires: ['told-by-voice', 'undertakings-done'],
    tellsResident: true,
    effect: 'Records what you told them, emails it where they gave an address, and closes it.',
  }),
];
