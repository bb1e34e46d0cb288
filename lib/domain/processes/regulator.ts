import { customerStandardClocks } from '#lib/domain/deadlines/rules/customer-standard';
import { COMMON_STEPS, WITHDRAWN } from '#lib/domain/processes/common-steps';
import type { Stage } from '#lib/domain/processes/process';

/** The Information Commissioner: the last stage of every matter under the information laws. */
export const REGULATOR: Stage = {
  id: 'regulator',
  name: 'Regulator',
  facts: { received: 'taken-further', acknowledged: 'acknowledged' },
  clocks: [customerStandardClocks.ombudsmanEnquiry, customerStandardClocks.reopened],
  steps: COMMON_STEPS,
  outcomes: [
    { id: 'regulator-upheld', name: 'Regulator: complaint upheld' },
    { id: 'regulator-partly', name: 'Regulator: complaint partly upheld' },
    { id: 'regulator-not-upheld', name: 'Regulator: complaint not upheld' },
    { id: 'regulator-settled', name: 'Regulator: settled without a decision' },
    WITHDRAWN,
  ],
  next: null,
};
