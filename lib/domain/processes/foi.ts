import { plainDate } from '#lib/domain/calendar/plain-date';
import { customerStandardClocks } from '#lib/domain/deadlines/rules/customer-standard';
import { foiClocks } from '#lib/domain/deadlines/rules/foi';
import { foisaClocks } from '#lib/domain/deadlines/rules/foisa';
import { APPROVING } from '#lib/domain/processes/common-approval';
import { CHARGING, clarifying } from '#lib/domain/processes/common-asking';
import { ASSESSED_FIRST } from '#lib/domain/processes/common-assessment';
import {
  AGGREGATING,
  PUBLISHING,
  REGULATOR,
  REGULATOR_IN_SCOTLAND,
  REVIEW,
  REVIEW_IN_SCOTLAND,
} from '#lib/domain/processes/common-information';
import { HELD_ELSEWHERE, LAPSED, WITHOUT_ANSWER } from '#lib/domain/processes/common-outcomes';
import { EXTENDING, GOING_ON } from '#lib/domain/processes/common-steps';
import type { Pack, Process } from '#lib/domain/processes/process';

const SCOTLAND: Pack = {
  id: 'foi/foisa-2002',
  regime: 'foisa',
  effectiveFrom: plainDate('2005-01-01'),
  for: { nations: ['scotland'] },
  stages: [
    {
      id: 'first',
      name: 'Request',
      facts: { received: 'received', acknowledged: 'acknowledged' },
      clocks: [
        foisaClocks.response,
        foisaClocks.clarificationLapse,
        foisaClocks.feeLastDay,
        customerStandardClocks.reopened,
      ],
      // The Act knows no more time, not even to weigh the public interest.
      steps: [
        ...ASSESSED_FIRST,
        ...clarifying('The time to answer begins afresh when they reply (section 10(1)).'),
        ...CHARGING,
        ...APPROVING,
        ...GOING_ON,
        ...PUBLISHING,
      ],
      outcomes: [
        { id: 'granted', name: 'Granted in full' },
        { id: 'partly-granted', name: 'Granted in part', withholds: 'exemptions' },
        { id: 'refused', name: 'Refused', withholds: 'exemptions' },
        { id: 'neither', name: 'Neither revealed nor denied (s.18)', withholds: 'neither' },
        { id: 'not-held', name: 'Information not held (s.17)' },
        ...HELD_ELSEWHERE,
        { id: 'not-valid', name: 'Not a valid request (s.8)', advises: true },
        { id: 'foisa-cost-limit', name: 'Over the cost limit (s.12)', withholds: 'cost' },
        { id: 'foisa-vexatious', name: 'Vexatious or repeated (s.14)', withholds: 'request' },
        ...WITHOUT_ANSWER,
        LAPSED,
      ],
      approval: 'refusals',
      next: 'review',
      nextWithin: foisaClocks.reviewWindow,
    },
    REVIEW_IN_SCOTLAND,
    REGULATOR_IN_SCOTLAND,
  ],
};

/**
 * Freedom of information: under the Freedom of Information Act 2000, in Scotland under the Freedom of Information
 * (Scotland) Act 2002.
 */
export const foi: Process = {
  id: 'foi',
  name: 'Freedom of Information request',
  shortName: 'FOI',
  becomes: ['eir', 'sar', 'query', 'service-request', 'complaint', 'internal-review-request'],
  office: 'information',
  recourse: 'information',
  packs: [
    SCOTLAND,
    {
      id: 'foi/2000',
      regime: 'foia',
      effectiveFrom: plainDate('2005-01-01'),
      for: { nations: ['england', 'wales', 'northern-ireland'] },
      stages: [
        {
          id: 'first',
          name: 'Request',
          facts: { received: 'received', acknowledged: 'acknowledged' },
          clocks: [
            foiClocks.response,
            foiClocks.clarificationLapse,
            foiClocks.feeLastDay,
            customerStandardClocks.reopened,
          ],
          steps: [
            ...ASSESSED_FIRST,
            ...clarifying('The time to answer begins afresh when they reply (section 1(3) and 10(6)).'),
            ...CHARGING,
            ...APPROVING,
            ...EXTENDING,
            ...AGGREGATING,
            ...GOING_ON,
            ...PUBLISHING,
          ],
          outcomes: [
            { id: 'granted', name: 'Granted in full' },
            { id: 'partly-granted', name: 'Granted in part', withholds: 'exemptions' },
            { id: 'refused', name: 'Refused', withholds: 'exemptions' },
            { id: 'neither', name: 'Neither confirmed nor denied', withholds: 'neither' },
            { id: 'not-held', name: 'Information not held' },
            ...HELD_ELSEWHERE,
            { id: 'not-valid', name: 'Not a valid request (s.8)', advises: true },
            { id: 'cost-limit', name: 'Over the cost limit (s.12)', withholds: 'cost' },
            { id: 'vexatious', name: 'Vexatious or repeated (s.14)', withholds: 'request' },
            ...WITHOUT_ANSWER,
            LAPSED,
          ],
          approval: 'refusals',
          next: 'review',
          nextWithin: foiClocks.reviewWindow,
        },
        REVIEW,
        REGULATOR,
      ],
    },
  ],
};
