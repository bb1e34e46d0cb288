import { plainDate } from '#lib/domain/calendar/plain-date';
import { COMMON_STEPS } from '#lib/domain/processes/common-steps';
import type { Process } from '#lib/domain/processes/process';

const CODE = 'Local Government and Social Care Ombudsman, Complaint Handling Code 2024';

/** Corporate complaint, stage 1, under the LGSCO Complaint Handling Code (advice under LGA 1974 s.23(12A)). */
export const complaint: Process = {
  id: 'complaint',
  name: 'Complaint',
  shortName: 'Complaint',
  informationRequest: false,
  packs: [
    {
      id: 'complaint/lgsco-2024',
      effectiveFrom: plainDate('2024-04-01'),
      clocks: [
        {
          id: 'acknowledge',
          name: 'Acknowledge',
          limit: { workingDays: 5 },
          calendar: 'council',
          starts: 'received',
          stops: 'acknowledged',
          soonWithin: 2,
          source: { title: CODE, rule: 'acknowledge and log within 5 working days of receipt' },
        },
        {
          id: 'answer',
          name: 'Stage 1 answer',
          limit: { workingDays: 10 },
          calendar: 'council',
          starts: 'acknowledged',
          stops: 'answered',
          soonWithin: 3,
          source: { title: CODE, rule: 'stage 1 response within 10 working days of the acknowledgement' },
          untilStarted: { workingDays: 5 },
        },
      ],
      steps: COMMON_STEPS,
      outcomes: [
        { id: 'upheld', name: 'Upheld' },
        { id: 'partly-upheld', name: 'Partly upheld' },
        { id: 'not-upheld', name: 'Not upheld' },
        { id: 'resolved', name: 'Resolved early' },
        { id: 'withdrawn', name: 'Withdrawn by the resident' },
      ],
    },
  ],
};
