import type { ClockRule } from '#lib/domain/deadlines/clock-rule';
import { workingDays } from '#lib/domain/deadlines/limit';
import { policyDuty } from '#lib/domain/deadlines/rules/parts';

const title = 'Council protocol for enquiries by councillors, Members of Parliament and the Mayor';

/** Enquiries by elected members on behalf of a resident. */
export const memberEnquiryClocks = {
  acknowledge: {
    ...policyDuty,
    id: 'member-enquiry-ack',
    name: 'Acknowledge',
    limit: workingDays(1),
    starts: 'received',
    stops: ['acknowledged', 'response-sent'],
    soonWithin: 1,
    source: { title, rule: 'acknowledge by the next working day' },
  },
  answer: {
    ...policyDuty,
    id: 'member-enquiry',
    name: 'Answer',
    limit: workingDays(10),
    starts: 'received',
    stops: ['response-sent'],
    soonWithin: 3,
    source: { title, rule: 'answer within 10 working days of receipt' },
  },
} as const satisfies Record<string, ClockRule>;
