import type { ClockRule } from '#lib/domain/deadlines/clock-rule';
import { CLARIFICATION, FEE } from '#lib/domain/deadlines/fact';
import { workingDays } from '#lib/domain/deadlines/limit';
import { clarificationLapse, duty, residentWindow } from '#lib/domain/deadlines/rules/parts';

const ACT = 'Freedom of Information Act 2000';
const CODE = 'Code of Practice under section 45 of the Freedom of Information Act 2000 (July 2018)';

/** A request as it is counted: clarification begins it afresh (s.1(3) with s.10(6)), a fees notice pauses it (s.10(2)). */
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

const pitTarget: ClockRule = {
  ...request,
  id: 'foi-pit-target',
  name: 'Answer after weighing the public interest',
  limit: workingDays(40),
  source: {
    title: `${ACT}, section 10(3)`,
    rule: 'a reasonable time to weigh the public interest; by the Information Commissioner’s guidance at most 20 further working days, 40 in all',
  },
};

const review = {
  ...duty,
  calendar: 'uk-any',
  starts: 'internal-review-received',
  stops: ['response-sent'],
  soonWithin: 5,
  settings: ['nonWorkingReceipt'],
} as const satisfies Partial<ClockRule>;

const reviewMax: ClockRule = {
  ...review,
  id: 'foi-ir-max',
  name: 'Internal review, at the latest',
  limit: workingDays(40),
  source: { title: `${CODE}, part 5`, rule: 'in exceptional cases at most 40 working days' },
};

/** Freedom of information in England, Wales and Northern Ireland. */
export const foiClocks = {
  response: {
    ...request,
    id: 'foi-response',
    name: 'Answer',
    limit: workingDays(20),
    source: {
      title: `${ACT}, section 10(1)`,
      rule: 'promptly, and not later than the twentieth working day following the date of receipt',
    },
    target: { name: 'Draft ready', limit: workingDays(10) },
    extension: {
      furthest: pitTarget,
      beyond: 'never',
      reasons: [
        {
          code: 'public-interest',
          name: 'A qualified exemption: the public interest is being weighed',
          weighs: true,
        },
      ],
      source: pitTarget.source,
    },
  },
  pitTarget,
  feeLastDay: {
    ...residentWindow,
    id: 'foi-fee-last-day',
    name: 'Pay the fee',
    limit: { unit: 'months', count: 3, ends: 'day-before', rolls: false },
    calendar: 'uk-any',
    starts: 'fees-notice',
    again: true,
    stops: ['fee-received', 'response-sent'],
    source: {
      title: `${ACT}, section 9(2)`,
      rule: 'the fee is paid within three months beginning with the day on which the fees notice is given',
    },
  },
  clarificationLapse: clarificationLapse('foi-clarification-lapse', 'uk-any'),
  reviewWindow: {
    ...residentWindow,
    id: 'foi-ir-window',
    name: 'Ask for an internal review',
    limit: workingDays(40),
    calendar: 'uk-any',
    starts: 'response-sent',
    stops: ['internal-review-received'],
    source: {
      title: `${CODE}, part 5`,
      rule: 'a review is asked for within 40 working days of the response; a later one may be accepted',
    },
  },
  review: {
    ...review,
    id: 'foi-ir-target',
    name: 'Internal review',
    limit: workingDays(20),
    source: { title: `${CODE}, part 5`, rule: 'a review is normally answered within 20 working days' },
    extension: {
      furthest: reviewMax,
      beyond: 'never',
      reasons: [{ code: 'exceptional', name: 'An exceptional case' }],
      source: reviewMax.source,
    },
  },
  reviewMax,
  regulatorWindow: {
    ...residentWindow,
    id: 'foi-ico-window',
    name: 'Complain to the regulator',
    limit: { unit: 'days', count: 42, dayOne: 'day-after', rolls: false },
    calendar: 'uk-any',
    starts: 'response-sent',
    stops: ['taken-further'],
    source: {
      title: `${ACT}, section 50, and the regulator’s guidance`,
      rule: 'a complaint is made within six weeks of the council’s final response',
    },
  },
} as const satisfies Record<string, ClockRule>;
