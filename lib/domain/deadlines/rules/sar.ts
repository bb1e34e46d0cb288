import type { ClockRule, Extension } from '#lib/domain/deadlines/clock-rule';
import { AUTHORITY, CLARIFICATION, FEE, IDENTITY } from '#lib/domain/deadlines/fact';
import { clarificationLapse, duty, proofLapse } from '#lib/domain/deadlines/rules/parts';

const GDPR = 'UK GDPR, Article 12(3), and ICO guidance on the right of access';
const PART_3 = 'Data Protection Act 2018, section 54, and ICO guidance on law enforcement processing';

/**
 * Counted from the latest of request, proof of identity, authority and fee. The time in which the person is asked what
 * they mean is disregarded (Article 12A(5); DPA 2018 s.54(3C)).
 */
const request = {
  ...duty,
  calendar: 'council',
  starts: 'received',
  restarts: [IDENTITY, AUTHORITY, FEE],
  pauses: [CLARIFICATION],
  stops: ['response-sent'],
  soonWithin: 5,
  settings: ['pauseCount'],
} as const satisfies Partial<ClockRule>;

const extended: ClockRule = {
  ...request,
  id: 'sar-extended',
  name: 'Answer, extended',
  limit: { unit: 'months', count: 3, ends: 'same-date', rolls: true },
  source: {
    title: GDPR,
    rule: 'two further months where requests are complex or many, so three months from the start; told with reasons within the first month',
  },
};

const partThree = {
  ...request,
  settings: ['pauseCount', 'count'],
} as const satisfies Partial<ClockRule>;

const partThreeExtended: ClockRule = {
  ...partThree,
  id: 'sar-part3-extended',
  name: 'Answer, extended',
  limit: { unit: 'months', count: 3, ends: 'same-date-of-day-after', rolls: true },
  source: { title: PART_3, rule: 'two further months where requests are complex or many' },
  literalSource: {
    title: 'Data Protection Act 2018, section 54',
    rule: 'two further months where requests are complex or many',
  },
};

function twoMonthsMore(furthest: ClockRule): Extension {
  return {
    furthest,
    beyond: 'never',
    reasons: [
      { code: 'complex', name: 'The request is complex' },
      { code: 'numerous', name: 'The person has made several requests' },
    ],
    source: furthest.source,
  };
}

/** Subject access and the other rights over one's own data. Part 3 is law-enforcement processing. */
export const sarClocks = {
  response: {
    ...request,
    id: 'sar-response',
    name: 'Answer',
    limit: { unit: 'months', count: 1, ends: 'same-date', rolls: true },
    source: {
      title: GDPR,
      rule: 'without undue delay and within one month, to the corresponding date; on a day off, to the next working day',
    },
    extension: twoMonthsMore(extended),
  },
  extended,
  partThree: {
    ...partThree,
    id: 'sar-part3-response',
    name: 'Answer',
    limit: { unit: 'months', count: 1, ends: 'same-date-of-day-after', rolls: true },
    source: {
      title: PART_3,
      rule: 'without undue delay and within one month, counted from the day after receipt',
    },
    literalSource: {
      title: 'Data Protection Act 2018, section 54',
      rule: 'without undue delay and within one month beginning with the day of receipt',
    },
    extension: twoMonthsMore(partThreeExtended),
  },
  partThreeExtended,
  clarificationLapse: clarificationLapse('sar-clarification-lapse', 'council'),
  identityLapse: proofLapse(IDENTITY, { id: 'sar-identity-lapse', name: 'Show who they are' }),
  authorityLapse: proofLapse(AUTHORITY, { id: 'sar-authority-lapse', name: 'Show that they may act' }),
  feeLapse: proofLapse(FEE, { id: 'sar-fee-lapse', name: 'Pay the fee' }),
} as const satisfies Record<string, ClockRule>;
