import type { ClockRule } from '#lib/domain/deadlines/clock-rule';
import { CLARIFICATION, FEE } from '#lib/domain/deadlines/fact';
import { workingDays } from '#lib/domain/deadlines/limit';
import { clarificationLapse, duty, residentWindow } from '#lib/domain/deadlines/rules/parts';

const REGULATIONS = 'Environmental Information Regulations 2004';

/** A request as it is counted: particulars begin it afresh (reg 9), a charge to be paid first pauses it (reg 8(6)). */
const request = {
  ...duty,
  calendar: 'uk-any',
  starts: 'received',
  restarts: [CLARIFICATION],
  pauses: [FEE],
  stops: ['response-sent'],
  soonWithin: 5,
  settings: ['nonWorkingReceipt'],
} as const satisfies Partial<ClockRule>;

const extended: ClockRule = {
  ...request,
  id: 'eir-extended',
  name: 'Answer, extended',
  limit: workingDays(40),
  source: {
    title: `${REGULATIONS}, regulation 7`,
    rule: '40 working days in all where the request is complex and voluminous, told within the first 20',
  },
};

/** Environmental information. */
export const eirClocks = {
  response: {
    ...request,
    id: 'eir-response',
    name: 'Answer',
    limit: workingDays(20),
    source: {
      title: `${REGULATIONS}, regulation 5(2)`,
      rule: 'as soon as possible and no later than 20 working days after the date of receipt',
    },
    extension: {
      furthest: extended,
      beyond: 'never',
      reasons: [{ code: 'complex-and-voluminous', name: 'Both complex and voluminous' }],
      source: extended.source,
    },
  },
  extended,
  feeLastDay: {
    ...residentWindow,
    id: 'eir-fee-last-day',
    name: 'Pay the charge',
    limit: workingDays(60),
    calendar: 'uk-any',
    starts: 'fees-notice',
    again: true,
    stops: ['fee-received', 'response-sent'],
    source: {
      title: `${REGULATIONS}, regulation 8(5)`,
      rule: 'a charge to be paid first is paid within 60 working days of the notice',
    },
  },
  clarificationLapse: clarificationLapse('eir-clarification-lapse', 'uk-any'),
  reviewWindow: {
    ...residentWindow,
    id: 'eir-ir-window',
    name: 'Ask for a reconsideration',
    limit: workingDays(40),
    calendar: 'uk-any',
    starts: 'response-sent',
    stops: ['internal-review-received'],
    source: {
      title: `${REGULATIONS}, regulation 11(2)`,
      rule: 'representations are made no later than 40 working days after the response',
    },
  },
  review: {
    ...duty,
    id: 'eir-ir-response',
    name: 'Reconsideration',
    limit: workingDays(40),
    calendar: 'uk-any',
    starts: 'internal-review-received',
    stops: ['response-sent'],
    soonWithin: 5,
    source: {
      title: `${REGULATIONS}, regulation 11(4)`,
      rule: 'decided as soon as possible and no later than 40 working days after receipt',
    },
    settings: ['nonWorkingReceipt'],
  },
  regulatorWindow: {
    ...residentWindow,
    id: 'eir-ico-window',
    name: 'Complain to the regulator',
    limit: { unit: 'days', count: 42, dayOne: 'day-after', rolls: false },
    calendar: 'uk-any',
    starts: 'response-sent',
    stops: ['taken-further'],
    source: {
      title: `${REGULATIONS}, regulation 18, and the regulator’s guidance`,
      rule: 'a complaint is made within six weeks of the council’s final response',
    },
  },
} as const satisfies Record<string, ClockRule>;
