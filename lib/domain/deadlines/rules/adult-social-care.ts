import type { ClockRule } from '#lib/domain/deadlines/clock-rule';
import { workingDays } from '#lib/domain/deadlines/limit';
import { duty } from '#lib/domain/deadlines/rules/parts';

const REGULATIONS = 'Local Authority Social Services and NHS Complaints (England) Regulations 2009';

/** Complaints about adult social care: one stage, a plan agreed with the person, no fixed time for the answer but six months. */
export const adultSocialCareClocks = {
  oral: {
    ...duty,
    id: 'asc-oral',
    name: 'Put right by the next working day',
    limit: workingDays(1),
    calendar: 'england-and-wales',
    starts: 'received',
    stops: ['response-sent'],
    soonWithin: 1,
    source: {
      title: `${REGULATIONS}, regulation 8(1)(c)`,
      rule: 'a spoken complaint that is put right by the end of the next working day is no formal one',
    },
  },
  acknowledge: {
    ...duty,
    id: 'asc-ack',
    name: 'Acknowledge',
    limit: workingDays(3),
    calendar: 'england-and-wales',
    starts: 'received',
    stops: ['acknowledged', 'response-sent'],
    soonWithin: 1,
    source: {
      title: `${REGULATIONS}, regulation 13(3)`,
      rule: 'acknowledge within 3 working days of receipt and offer to discuss a plan',
    },
  },
  response: {
    ...duty,
    id: 'asc-response',
    name: 'Answer',
    limit: { unit: 'months', count: 6, ends: 'day-before', rolls: false },
    calendar: 'england-and-wales',
    starts: 'received',
    stops: ['response-sent'],
    soonWithin: 10,
    owesReason: true,
    source: {
      title: `${REGULATIONS}, regulation 14(3)`,
      rule: 'within six months commencing on the day of receipt, or longer if agreed before they end',
    },
    extension: {
      furthest: null,
      beyond: 'never',
      reasons: [{ code: 'agreed', name: 'Agreed with the person before the six months ended' }],
      source: { title: `${REGULATIONS}, regulation 14(3)`, rule: 'a longer period agreed before they end' },
    },
  },
} as const satisfies Record<string, ClockRule>;
