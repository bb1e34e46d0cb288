import { plainDate } from '#lib/domain/calendar/plain-date';
import { customerStandardClocks } from '#lib/domain/deadlines/rules/customer-standard';
import { clarifying } from '#lib/domain/processes/common-asking';
import { ASSESSED_FIRST } from '#lib/domain/processes/common-assessment';
import { LAPSED, WITHOUT_ANSWER } from '#lib/domain/processes/common-outcomes';
import type { Process } from '#lib/domain/processes/process';

/**
 * A request by the police or another authority for somebody's personal data (Data Protection Act 2018, Schedule 2,
 * paragraphs 2 and 5): the council may disclose, and need not. Never published.
 */
export const lawEnforcementDisclosure: Process = {
  id: 'law-enforcement-disclosure',
  name: 'Law enforcement disclosure request',
  shortName: 'Disclosure',
  becomes: ['sar', 'foi'],
  office: 'information',
  recourse: 'others',
  packs: [
    {
      id: 'law-enforcement-disclosure/2018',
      effectiveFrom: plainDate('2018-05-25'),
      stages: [
        {
          id: 'first',
          name: 'Request',
          facts: { received: 'received', acknowledged: 'acknowledged' },
          clocks: [customerStandardClocks.lawEnforcementDisclosure, customerStandardClocks.reopened],
          steps: [...ASSESSED_FIRST, ...clarifying('The dates stay as they are.')],
          outcomes: [
            { id: 'disclosed', name: 'Disclosed' },
            { id: 'partly-disclosed', name: 'Disclosed in part' },
            { id: 'refused', name: 'Not disclosed' },
            { id: 'not-held', name: 'Not held' },
            ...WITHOUT_ANSWER,
            LAPSED,
          ],
          next: null,
        },
      ],
    },
  ],
};
