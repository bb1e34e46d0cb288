import type { ClockRule } from '#lib/domain/deadlines/clock-rule';
import { workingDays } from '#lib/domain/deadlines/limit';

const STANDARD = 'Council customer standard';

/** No Act or code sets these limits: they are the council's own. */
const answer = {
  whose: 'council',
  limit: workingDays(10),
  calendar: 'council',
  starts: 'received',
  restarts: [],
  pauses: [],
  stops: ['response-sent'],
  soonWithin: 3,
  settings: ['cutoff', 'nonWorkingReceipt'],
} satisfies Partial<ClockRule>;

export const serviceRequestAnswer: ClockRule = {
  ...answer,
  id: 'service-request-answer',
  name: 'Tell the resident what we will do',
  source: { title: STANDARD, rule: 'answer a service request within 10 working days of receipt' },
};

export const commentAnswer: ClockRule = {
  ...answer,
  id: 'comment-answer',
  name: 'Answer',
  source: { title: STANDARD, rule: 'answer a comment or suggestion within 10 working days of receipt' },
};

/** Of a case that is taken up again: the law's own clock has stopped with the first answer. */
export const reopenedAnswer: ClockRule = {
  ...answer,
  id: 'reopened-answer',
  name: 'Answer again',
  starts: 'reopened',
  again: true,
  source: { title: STANDARD, rule: 'answer again within 10 working days of taking a case up again' },
};

export const complimentThanks: ClockRule = {
  ...answer,
  id: 'compliment-thanks',
  name: 'Thank the sender',
  source: { title: STANDARD, rule: 'thank the sender of a compliment within 10 working days of receipt' },
};
