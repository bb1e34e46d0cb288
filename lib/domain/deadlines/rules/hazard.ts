import type { ClockRule } from '#lib/domain/deadlines/clock-rule';
import { workingDays } from '#lib/domain/deadlines/limit';
import { duty } from '#lib/domain/deadlines/rules/parts';

const REGULATIONS = 'Hazards in Social Housing (Prescribed Requirements) (England) Regulations 2025';

const known = {
  ...duty,
  calendar: 'england-and-wales',
  starts: 'aware',
  // Whoever is told of a hazard is aware of it.
  untilStarted: { from: 'received', workingDays: 0 },
} as const satisfies Partial<ClockRule>;

const investigated = {
  ...duty,
  calendar: 'england-and-wales',
  starts: 'investigation-concluded',
} as const satisfies Partial<ClockRule>;

/** Damp, mould and other hazards in the council’s own homes, in England from 27 October 2025. */
export const hazardClocks = {
  emergency: {
    ...known,
    id: 'hazard-emergency',
    name: 'Make an emergency safe',
    limit: { unit: 'hours', count: 24 },
    stops: ['made-safe', 'no-emergency', 'not-our-duty'],
    soonWithin: 1,
    source: {
      title: REGULATIONS,
      rule: 'an emergency hazard is investigated and made safe within 24 hours, nights and days off included',
    },
  },
  investigate: {
    ...known,
    id: 'hazard-investigate',
    name: 'Investigate',
    limit: workingDays(10),
    stops: ['investigation-concluded', 'not-our-duty'],
    soonWithin: 3,
    source: {
      title: REGULATIONS,
      rule: 'a significant hazard is investigated within 10 working days of becoming aware of it',
    },
  },
  summary: {
    ...investigated,
    id: 'hazard-summary',
    name: 'Written summary',
    limit: workingDays(3),
    stops: ['summary-sent', 'not-our-duty'],
    soonWithin: 1,
    source: {
      title: REGULATIONS,
      rule: 'a written summary within 3 working days of the end of investigation',
    },
  },
  safetyWork: {
    ...investigated,
    id: 'hazard-safety-work',
    name: 'Safety work',
    limit: workingDays(5),
    // Not by 'made-safe': what makes an emergency safe for now is not the work that the investigation finds needed.
    stops: ['safety-work-done', 'no-works-needed', 'not-our-duty'],
    soonWithin: 2,
    source: { title: REGULATIONS, rule: 'safety work within 5 working days of the end of investigation' },
  },
  supplementary: {
    ...investigated,
    id: 'hazard-supplementary',
    name: 'Further works begun',
    limit: { unit: 'days', count: 84, dayOne: 'day-after', rolls: false },
    stops: ['works-begun', 'no-works-needed', 'not-our-duty'],
    soonWithin: 10,
    source: {
      title: REGULATIONS,
      rule: 'further works begun within 12 weeks of the end of investigation at the latest',
    },
  },
} as const satisfies Record<string, ClockRule>;
