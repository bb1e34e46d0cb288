import { plainDate } from '#lib/domain/calendar/plain-date';
import { customerStandardClocks } from '#lib/domain/deadlines/rules/customer-standard';
import { clarifying } from '#lib/domain/processes/common-asking';
import { REGULATOR, REVIEW } from '#lib/domain/processes/common-information';
import { LAPSED, WITHOUT_ANSWER } from '#lib/domain/processes/common-outcomes';
import { COMMON_STEPS, GOING_ON } from '#lib/domain/processes/common-steps';
import type { Process } from '#lib/domain/processes/process';

/**
 * Archives, public registers, burials, records of people who have died. What is about the dead is no personal data
 * (UK GDPR recital 27), so the Freedom of Information Act governs what is not open already (s.21), and confidence can
 * outlive them (s.41): the council's own limit ends no later than the Act's.
 */
export const publicRecord: Process = {
  id: 'public-record',
  name: 'Public records request',
  shortName: 'Records',
  becomes: ['foi', 'eir', 'sar', 'query'],
  office: 'information',
  recourse: 'information',
  packs: [
    {
      id: 'public-record/2024',
      effectiveFrom: plainDate('2024-01-01'),
      stages: [
        {
          id: 'first',
          name: 'Request',
          facts: { received: 'received', acknowledged: 'acknowledged' },
          clocks: [customerStandardClocks.publicRecord, customerStandardClocks.reopened],
          steps: [...COMMON_STEPS, ...clarifying('The dates stay as they are.'), ...GOING_ON],
          outcomes: [
            { id: 'granted', name: 'Given in full' },
            { id: 'partly-granted', name: 'Given in part' },
            { id: 'open-already', name: 'Open to everybody already (FOIA s.21)' },
            { id: 'confidential', name: 'Not given: confidential, or closed for now (FOIA s.41)' },
            { id: 'not-held', name: 'Not held' },
            ...WITHOUT_ANSWER,
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
