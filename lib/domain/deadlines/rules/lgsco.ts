import type { ClockRule } from '#lib/domain/deadlines/clock-rule';
import { workingDays } from '#lib/domain/deadlines/limit';

const CODE = 'Local Government and Social Care Ombudsman, Complaint Handling Code 2024';

/** Advice under LGA 1974 s.23(12A): England, where no Act has its own procedure. */
export const cmpAck: ClockRule = {
  id: 'cmp-ack',
  name: 'Acknowledge',
  whose: 'council',
  limit: workingDays(5),
  calendar: 'council',
  starts: 'received',
  restarts: [],
  pauses: [],
  stops: ['acknowledged', 'response-sent'],
  soonWithin: 2,
  source: { title: CODE, rule: 'acknowledge and log within 5 working days of receipt' },
  settings: ['cutoff', 'nonWorkingReceipt'],
};

export const cmpStage1: ClockRule = {
  id: 'cmp-stage1',
  name: 'Stage 1 answer',
  whose: 'council',
  limit: workingDays(10),
  calendar: 'council',
  starts: 'acknowledged',
  untilStarted: { from: 'received', workingDays: 5 },
  restarts: [],
  pauses: [],
  stops: ['response-sent'],
  soonWithin: 3,
  source: { title: CODE, rule: 'stage 1 response within 10 working days of the acknowledgement' },
  settings: ['cutoff', 'nonWorkingReceipt'],
};
