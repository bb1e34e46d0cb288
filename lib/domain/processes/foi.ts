import { plainDate } from '#lib/domain/calendar/plain-date';
import { customerStandardClocks } from '#lib/domain/deadlines/rules/customer-standard';
import { foiClocks } from '#lib/domain/deadlines/rules/foi';
import {
  CHARGING,
  COMMON_STEPS,
  clarifying,
  EXTENDING,
  GOING_ON,
  LAPSED,
  PUBLISHING,
  REGULATOR,
  REVIEW,
  WITHDRAWN,
} from '#lib/domain/processes/common-steps';
import type { Process } from '#lib/domain/processes/process';

/** Freedom of Information Act 2000, for councils in England, Wales and Northern Ireland. */
export const foi: Process = {
  id: 'foi',
  name: 'Freedom of Information request',
  shortName: 'FOI',
  becomes: ['eir', 'sar', 'service-request', 'complaint'],
  office: 'information',
  recourse: 'information',
  regime: 'foia',
  packs: [
    {
      id: 'foi/2000',
      effectiveFrom: plainDate('2005-01-01'),
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
            ...COMMON_STEPS,
            ...clarifying('The time to answer begins afresh when they reply (section 1(3) and 10(6)).'),
            ...CHARGING,
            ...EXTENDING,
            ...GOING_ON,
            ...PUBLISHING,
          ],
          outcomes: [
            { id: 'granted', name: 'Granted in full' },
            { id: 'partly-granted', name: 'Granted in part', withholds: 'exemptions' },
            { id: 'refused', name: 'Refused', withholds: 'exemptions' },
            { id: 'neither', name: 'Neither confirmed nor denied', withholds: 'neither' },
            { id: 'not-held', name: 'Information not held' },
            { id: 'cost-limit', name: 'Over the cost limit (s.12)', withholds: 'cost' },
            { id: 'vexatious', name: 'Vexatious or repeated (s.14)', withholds: 'request' },
            WITHDRAWN,
            LAPSED,
          ],
          next: 'review',
        },
        REVIEW,
        REGULATOR,
      ],
    },
  ],
};
