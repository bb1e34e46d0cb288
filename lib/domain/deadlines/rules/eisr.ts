import type { ClockRule } from '#lib/domain/deadlines/clock-rule';
import { eirClocks } from '#lib/domain/deadlines/rules/eir';
import { foisaClocks } from '#lib/domain/deadlines/rules/foisa';
import { clarificationLapse } from '#lib/domain/deadlines/rules/parts';

const REGULATIONS = 'Environmental Information (Scotland) Regulations 2004';
const calendar = 'scotland';

const extended = {
  ...eirClocks.extended,
  id: 'eisr-extended',
  calendar,
  source: {
    title: `${REGULATIONS}, regulation 7`,
    rule: '40 working days in all where the volume and the complexity of what is asked for need it, told within the first 20',
  },
} as const satisfies ClockRule;

/** Environmental information in Scotland: asked for as elsewhere, looked at again as under its Freedom of Information Act. */
export const eisrClocks = {
  response: {
    ...eirClocks.response,
    id: 'eisr-response',
    calendar,
    source: {
      title: `${REGULATIONS}, regulation 5(2)`,
      rule: 'as soon as possible and no later than 20 working days after the date of receipt',
    },
    extension: { ...eirClocks.response.extension, furthest: extended, source: extended.source },
  },
  extended,
  feeLastDay: {
    ...eirClocks.feeLastDay,
    id: 'eisr-fee-last-day',
    calendar,
    source: {
      title: `${REGULATIONS}, regulation 8`,
      rule: 'a charge to be paid first is paid within 60 working days of the notice',
    },
  },
  clarificationLapse: clarificationLapse('eisr-clarification-lapse', calendar),
  reviewWindow: {
    ...foisaClocks.reviewWindow,
    id: 'eisr-review-window',
    source: {
      title: `${REGULATIONS}, regulation 16(2)`,
      rule: 'representations are made within 40 working days of the response, or of the last day for it',
    },
  },
  review: {
    ...foisaClocks.review,
    id: 'eisr-review',
    source: {
      title: `${REGULATIONS}, regulation 16(4)`,
      rule: 'as soon as possible and no later than 20 working days after receipt of the representations',
    },
  },
  regulatorWindow: {
    ...foisaClocks.regulatorWindow,
    id: 'eisr-commissioner-window',
    source: {
      title: `${REGULATIONS}, regulation 17(1), with section 47(4) of the Act`,
      rule: 'an application to the Scottish Information Commissioner within six months of the review’s outcome',
    },
  },
} as const satisfies Record<string, ClockRule>;
