import { plainDate } from '#lib/domain/calendar/plain-date';
import { customerStandardClocks } from '#lib/domain/deadlines/rules/customer-standard';
import { eirClocks } from '#lib/domain/deadlines/rules/eir';
import { APPROVING } from '#lib/domain/processes/common-approval';
import { PUBLISHING, REGULATOR } from '#lib/domain/processes/common-information';
import {
  AGAIN,
  CHARGING,
  COMMON_STEPS,
  clarifying,
  EXTENDING,
  GOING_ON,
  LAPSED,
  WITHDRAWN,
} from '#lib/domain/processes/common-steps';
import type { Process } from '#lib/domain/processes/process';

/** Environmental Information Regulations 2004, for councils in England, Wales and Northern Ireland. */
export const eir: Process = {
  id: 'eir',
  name: 'Environmental information request',
  shortName: 'EIR',
  becomes: ['foi', 'sar', 'service-request', 'complaint'],
  office: 'information',
  recourse: 'information',
  packs: [
    {
      id: 'eir/2004',
      regime: 'eir',
      effectiveFrom: plainDate('2005-01-01'),
      stages: [
        {
          id: 'first',
          name: 'Request',
          facts: { received: 'received', acknowledged: 'acknowledged' },
          clocks: [
            eirClocks.response,
            eirClocks.clarificationLapse,
            eirClocks.feeLastDay,
            customerStandardClocks.reopened,
          ],
          steps: [
            ...COMMON_STEPS,
            ...clarifying('The time to answer begins afresh when they reply (regulation 9).'),
            ...CHARGING,
            ...APPROVING,
            ...EXTENDING,
            ...GOING_ON,
            ...PUBLISHING,
          ],
          // Refusals name the exception they rest on: every one but personal data is weighed against the public interest.
          outcomes: [
            { id: 'granted', name: 'Given in full' },
            { id: 'partly-granted', name: 'Given in part', withholds: 'exemptions' },
            { id: 'refused', name: 'Refused under an exception (reg 12 or 13)', withholds: 'exemptions' },
            { id: 'neither', name: 'Neither confirmed nor denied (reg 12(6))', withholds: 'neither' },
            { id: 'not-held', name: 'Not held (reg 12(4)(a))' },
            {
              id: 'unreasonable',
              name: 'Manifestly unreasonable (reg 12(4)(b))',
              withholds: 'exemptions',
              exemption: 'eir-12-4-b',
            },
            {
              id: 'too-general',
              name: 'Too general, also after help (reg 12(4)(c))',
              withholds: 'exemptions',
              exemption: 'eir-12-4-c',
            },
            WITHDRAWN,
            LAPSED,
          ],
          approval: 'refusals',
          next: 'review',
        },
        {
          id: 'review',
          name: 'Reconsideration',
          facts: { received: 'internal-review-received', acknowledged: 'acknowledged' },
          clocks: [eirClocks.review, customerStandardClocks.reopened],
          steps: [...AGAIN, ...GOING_ON],
          outcomes: [
            { id: 'review-upheld', name: 'We met the Regulations' },
            { id: 'review-partly', name: 'We met the Regulations in part' },
            { id: 'review-overturned', name: 'We did not meet the Regulations: changed' },
            WITHDRAWN,
          ],
          next: 'regulator',
        },
        REGULATOR,
      ],
    },
  ],
};
