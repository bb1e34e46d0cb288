import type { ClockRule } from '#lib/domain/deadlines/clock-rule';
import { CLARIFICATION, FEE } from '#lib/domain/deadlines/fact';
import { workingDays } from '#lib/domain/deadlines/limit';

/** England, Wales and Northern Ireland. */
export const foiResponse: ClockRule = {
  id: 'foi-response',
  name: 'Answer',
  whose: 'council',
  limit: workingDays(20),
  calendar: 'uk-any',
  starts: 'received',
  restarts: [CLARIFICATION],
  pauses: [FEE],
  stops: ['response-sent'],
  soonWithin: 5,
  source: {
    title: 'Freedom of Information Act 2000, section 10(1)',
    rule: 'promptly, and not later than the twentieth working day following the date of receipt',
  },
  settings: ['nonWorkingReceipt'],
};
