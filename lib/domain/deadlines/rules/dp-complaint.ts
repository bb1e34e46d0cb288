import type { ClockRule } from '#lib/domain/deadlines/clock-rule';
import { duty } from '#lib/domain/deadlines/rules/parts';

/** A complaint about the use of personal data. The Act sets no limit for its outcome: "without undue delay". */
export const dpComplaintClocks = {
  acknowledge: {
    ...duty,
    id: 'dpc-ack',
    name: 'Acknowledge',
    limit: { unit: 'days', count: 30, dayOne: 'day-after', rolls: true },
    calendar: 'council',
    starts: 'received',
    // An outcome within the 30 days needs no acknowledgement of its own.
    stops: ['acknowledged', 'response-sent'],
    soonWithin: 5,
    source: {
      title: 'Data Protection Act 2018, section 164A',
      rule: 'acknowledge within 30 days; the ICO counts from the day after receipt and goes on to the next working day',
    },
    literalSource: {
      title: 'Data Protection Act 2018, section 164A',
      rule: 'acknowledge within 30 days beginning with the day of receipt',
    },
    target: {
      name: 'By the letter of the Act',
      limit: { unit: 'days', count: 30, dayOne: 'start', rolls: false },
    },
    settings: ['count'],
  },
} as const satisfies Record<string, ClockRule>;
