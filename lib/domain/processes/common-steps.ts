import type { StepRule } from '#lib/domain/processes/process';

/** The steps that every process shares. A process adds its own beside them. */
export const COMMON_STEPS: readonly StepRule[] = [
  {
    step: 'acknowledge',
    from: ['received'],
    to: 'in-progress',
    permission: 'case:acknowledge',
    requires: [],
    tellsResident: true,
    effect: 'Tells the resident that we are looking at it.',
  },
  {
    step: 'allocate',
    from: ['received', 'in-progress', 'answered'],
    to: null,
    permission: 'case:allocate',
    requires: [],
    tellsResident: false,
    effect: 'Puts it in somebody’s work. The dates stay as they are.',
  },
  {
    step: 'add-note',
    from: ['received', 'in-progress', 'answered', 'closed'],
    to: null,
    permission: 'case:note',
    requires: [],
    tellsResident: false,
    effect: 'Only colleagues who may open this case can read it.',
  },
  {
    step: 'send-answer',
    from: ['received', 'in-progress'],
    to: 'answered',
    permission: 'case:answer',
    requires: [],
    tellsResident: true,
    effect: 'Sends the answer and the outcome to the resident, and stops the clock.',
  },
  {
    step: 'record-told',
    from: ['answered'],
    to: null,
    permission: 'case:answer',
    requires: ['resident-not-told'],
    tellsResident: false,
    effect: 'Records that the resident has had the answer by post, by phone or in person.',
  },
  {
    step: 'close',
    from: ['answered'],
    to: 'closed',
    permission: 'case:close',
    requires: ['resident-told'],
    tellsResident: false,
    effect: 'Takes it out of everybody’s work. The record stays.',
  },
];
