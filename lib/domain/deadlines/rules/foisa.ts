import type { ClockRule } from '#lib/domain/deadlines/clock-rule';
import { CLARIFICATION, FEE } from '#lib/domain/deadlines/fact';
import { workingDays } from '#lib/domain/deadlines/limit';
import { clarificationLapse, duty, residentWindow } from '#lib/domain/deadlines/rules/parts';

const ACT = 'Freedom of Information (Scotland) Act 2002';

/** Freedom of information in Scotland: its own calendar, and no extension to weigh the public interest. */
export const foisaClocks = {
  response: {
    ...duty,
    id: 'foisa-response',
    name: 'Answer',
    limit: workingDays(20),
    calendar: 'scotland',
    starts: 'received',
    restarts: [CLARIFICATION],
    pauses: [FEE],
    stops: ['response-sent'],
    soonWithin: 5,
    source: {
      title: `${ACT}, section 10(1)`,
      rule: 'promptly, and not later than the twentieth working day after receipt',
    },
    settings: ['nonWorkingReceipt'],
  },
  clarificationLapse: clarificationLapse('foisa-clarification-lapse', 'scotland'),
  feeLastDay: {
    ...residentWindow,
    id: 'foisa-fee-last-day',
    name: 'Pay the fee',
    limit: { unit: 'months', count: 3, ends: 'day-before', rolls: false },
    calendar: 'scotland',
    starts: 'fees-notice',
    again: true,
    stops: ['fee-received', 'response-sent'],
    source: {
      title: `${ACT}, section 9(4)`,
      rule: 'the fee is paid within three months beginning with the day on which the fees notice is given',
    },
  },
  reviewWindow: {
    ...residentWindow,
    id: 'foisa-review-window',
    name: 'Require a review',
    limit: workingDays(40),
    calendar: 'scotland',
    starts: 'response-sent',
    // Without a response the 40 days follow the last day for one.
    untilStarted: { from: 'received', workingDays: 20 },
    restarts: [CLARIFICATION],
    pauses: [FEE],
    stops: ['review-received'],
    source: {
      title: `${ACT}, section 20(5)`,
      rule: 'a review is required within 40 working days of the response, or of the last day for it',
    },
  },
  review: {
    ...duty,
    id: 'foisa-review',
    name: 'Review',
    limit: workingDays(20),
    calendar: 'scotland',
    starts: 'review-received',
    stops: ['response-sent'],
    soonWithin: 5,
    source: {
      title: `${ACT}, section 21(1)`,
      rule: 'promptly, and not later than the twentieth working day after receipt of the requirement',
    },
    settings: ['nonWorkingReceipt'],
  },
  regulatorWindow: {
    ...residentWindow,
    id: 'foisa-commissioner-window',
    name: 'Appeal to the Commissioner',
    limit: { unit: 'months', count: 6, ends: 'same-date', rolls: false },
    calendar: 'scotland',
    starts: 'response-sent',
    stops: ['taken-further'],
    source: {
      title: `${ACT}, section 47(4)`,
      rule: 'an application to the Scottish Information Commissioner within six months of the review’s outcome',
    },
  },
} as const satisfies Record<string, ClockRule>;
