import type { ClockRule } from '#lib/domain/deadlines/clock-rule';
import { workingDays } from '#lib/domain/deadlines/limit';
import { policyDuty } from '#lib/domain/deadlines/rules/parts';

const title = 'Council’s arrangements under the Localism Act 2011, section 28';

/** Allegations about a councillor’s conduct. The Act sets no time; the arrangements do. */
export const councillorConductClocks = {
  acknowledge: {
    ...policyDuty,
    id: 'conduct-ack',
    name: 'Acknowledge',
    limit: workingDays(5),
    starts: 'received',
    stops: ['acknowledged', 'assessed', 'response-sent'],
    soonWithin: 2,
    source: { title, rule: 'acknowledge within 5 working days of receipt' },
  },
  assess: {
    ...policyDuty,
    id: 'conduct-assess',
    name: 'Initial assessment',
    limit: workingDays(20),
    starts: 'received',
    stops: ['assessed', 'response-sent'],
    soonWithin: 5,
    source: { title, rule: 'the Monitoring Officer assesses the allegation within about 20 working days' },
  },
} as const satisfies Record<string, ClockRule>;
