import type { Outcome } from '#lib/domain/processes/process';

/** How any case can end without an answer of its own. */
export const WITHOUT_ANSWER: readonly Outcome[] = [
  { id: 'withdrawn', name: 'Withdrawn by the resident', by: 'withdraw' },
  { id: 'merged', name: 'Merged into another case', by: 'merge' },
];

/** How a case can end that has asked the resident for something. */
export const LAPSED: Outcome = { id: 'lapsed', name: 'Ended: nothing came from the resident', by: 'lapse' };
