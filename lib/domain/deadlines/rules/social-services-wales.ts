import type { ClockRule, Extension, RuleSource } from '#lib/domain/deadlines/clock-rule';
import { workingDays } from '#lib/domain/deadlines/limit';
import { duty } from '#lib/domain/deadlines/rules/parts';

const REGULATIONS = 'Social Services Complaints Procedure (Wales) Regulations 2014';

/** Regulation 2 names Boxing Day beside the bank holidays. */
const ours = { ...duty, calendar: 'england-and-wales-and-boxing-day' } as const;

const acknowledging: RuleSource = {
  title: `${REGULATIONS}, regulation 15(2)`,
  rule: 'acknowledge not later than 2 working days after the day of receipt',
};

const agreed: Extension = {
  furthest: null,
  beyond: 'never',
  reasons: [{ code: 'agreed', name: 'Agreed with the person, in exceptional circumstances' }],
  source: {
    title: `${REGULATIONS}, regulation 16(4)`,
    rule: 'longer where both agree, in exceptional circumstances',
  },
};

/** Complaints about social services in Wales, of adults and of children alike: local resolution, then a formal investigation. */
export const socialServicesWalesClocks = {
  acknowledge: {
    ...ours,
    id: 'ssw-ack',
    name: 'Acknowledge',
    limit: workingDays(2),
    starts: 'received',
    stops: ['acknowledged', 'response-sent'],
    soonWithin: 1,
    source: acknowledging,
  },
  /** The Regulations say it of the complaint; a later request to investigate it is acknowledged alike. */
  acknowledgeInvestigation: {
    ...ours,
    id: 'ssw-stage2-ack',
    name: 'Acknowledge the formal investigation',
    limit: workingDays(2),
    starts: 'stage2-received',
    stops: ['stage2-acknowledged', 'response-sent'],
    soonWithin: 1,
    source: acknowledging,
  },
  discuss: {
    ...ours,
    id: 'ssw-discuss',
    name: 'Talk with them about it',
    limit: workingDays(10),
    starts: 'acknowledged',
    untilStarted: { from: 'received', workingDays: 2 },
    stops: ['discussed', 'response-sent'],
    soonWithin: 3,
    source: {
      title: `${REGULATIONS}, regulation 16(3)`,
      rule: 'the discussion that is offered is held within 10 working days of the acknowledgement',
    },
    extension: agreed,
  },
  resolution: {
    ...ours,
    id: 'ssw-resolution',
    name: 'Written terms of the resolution',
    limit: workingDays(5),
    starts: 'discussed',
    untilStarted: { from: 'received', workingDays: 12 },
    stops: ['response-sent'],
    soonWithin: 2,
    source: {
      title: `${REGULATIONS}, regulation 16(5)`,
      rule: 'the terms are given in writing within 5 working days of the day it was resolved',
    },
    extension: agreed,
  },
  investigation: {
    ...ours,
    id: 'ssw-investigation',
    name: 'Answer after the formal investigation',
    limit: workingDays(25),
    starts: 'stage2-started',
    untilStarted: { from: 'stage2-received', workingDays: 0 },
    stops: ['response-sent'],
    soonWithin: 5,
    source: {
      title: `${REGULATIONS}, regulation 17`,
      rule: 'answered within 25 working days of the start date of the formal investigation',
    },
    extension: {
      furthest: null,
      beyond: 'never',
      reasons: [{ code: 'exceptional', name: 'Exceptional circumstances' }],
      source: {
        title: `${REGULATIONS}, regulation 17`,
        rule: 'longer in exceptional circumstances, with the reasons and a new date in writing',
      },
    },
  },
} as const satisfies Record<string, ClockRule>;
