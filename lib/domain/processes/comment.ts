import { plainDate } from '#lib/domain/calendar/plain-date';
import { COMMON_STEPS } from '#lib/domain/processes/common-steps';
import type { Process } from '#lib/domain/processes/process';

/** A view or an idea about a service. The council answers where an answer is wanted. The limit is the council's own. */
export const comment: Process = {
  id: 'comment',
  name: 'Comment or suggestion',
  shortName: 'Comment',
  informationRequest: false,
  packs: [
    {
      id: 'comment/2024',
      effectiveFrom: plainDate('2024-01-01'),
      clocks: [
        {
          id: 'answer',
          name: 'Answer',
          limit: { workingDays: 10 },
          calendar: 'council',
          starts: 'received',
          stops: 'answered',
          soonWithin: 3,
          source: {
            title: 'Council customer standard',
            rule: 'answer a comment or suggestion within 10 working days of receipt',
          },
        },
      ],
      steps: COMMON_STEPS,
      outcomes: [
        { id: 'will-act', name: 'We will act on it' },
        { id: 'noted', name: 'Noted' },
        { id: 'declined', name: 'Not agreed' },
      ],
    },
  ],
};
