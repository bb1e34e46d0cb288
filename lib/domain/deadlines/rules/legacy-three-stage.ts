import type { ClockRule } from '#lib/domain/deadlines/clock-rule';
import { workingDays } from '#lib/domain/deadlines/limit';
import { policyDuty } from '#lib/domain/deadlines/rules/parts';

const title = 'Council complaints policy in three stages (before the Complaint Handling Code)';
const stage = { ...policyDuty, stops: ['response-sent'] } as const;

/** The procedure that cases begun before the move to two stages finish under. */
export const legacyClocks = {
  stage1: {
    ...stage,
    id: 'legacy-stage1',
    name: 'Stage 1 answer',
    limit: workingDays(10),
    starts: 'received',
    soonWithin: 3,
    source: { title, rule: 'the service manager answers within 10 working days of receipt' },
  },
  stage2: {
    ...stage,
    id: 'legacy-stage2',
    name: 'Stage 2 answer',
    limit: workingDays(20),
    starts: 'escalation-received',
    soonWithin: 5,
    source: { title, rule: 'the head of service answers within 20 working days of the request to escalate' },
  },
  stage3: {
    ...stage,
    id: 'legacy-stage3',
    name: 'Stage 3 answer',
    limit: workingDays(30),
    starts: 'escalation-received',
    again: true,
    soonWithin: 5,
    source: {
      title,
      rule: 'the independent adjudicator answers within 30 working days of the second request to escalate',
    },
  },
} as const satisfies Record<string, ClockRule>;
