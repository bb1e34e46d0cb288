import type { Outcome } from '#lib/domain/processes/process';

/** How any case can end without an answer of its own. */
export const WITHOUT_ANSWER: readonly Outcome[] = [
  { id: 'withdrawn', name: 'Withdrawn by the resident', by: 'withdraw' },
  { id: 'merged', name: 'Merged into another case', by: 'merge' },
];

/** How a request for information can end that is for others to answer (FOIA 2000 s.16; EIR 2004 reg 10). */
export const HELD_ELSEWHERE: readonly Outcome[] = [
  { id: 'held-elsewhere', name: 'Not held: told who holds it', advises: true },
  {
    id: 'transferred',
    name: 'Not held: passed on to who holds it, as they agreed',
    advises: true,
    passesOn: true,
  },
];

/** How a case can end that has asked the resident for something. */
export const LAPSED: Outcome = { id: 'lapsed', name: 'Ended: nothing came from the resident', by: 'lapse' };
