import { plainDate } from '#lib/domain/calendar/plain-date';
import { customerStandardClocks } from '#lib/domain/deadlines/rules/customer-standard';
import { clarifying } from '#lib/domain/processes/common-asking';
import { IN_CALL } from '#lib/domain/processes/common-calls';
import { LAPSED, WITHOUT_ANSWER } from '#lib/domain/processes/common-outcomes';
import { COMMON_STEPS, GOING_ON } from '#lib/domain/processes/common-steps';
import type { Process } from '#lib/domain/processes/process';

/**
 * A request to provide or improve a service or to fix a problem (LGSCO Code 1.2): no statutory limit, the council's own. Who
 * is unhappy with how it was handled goes on to a complaint, stage 1 (LGSCO and Housing Ombudsman Codes, section 1).
 */
export const serviceRequest: Process = {
  id: 'service-request',
  name: 'Service request',
  shortName: 'Request',
  becomes: ['complaint', 'comment', 'hazard'],
  office: 'services',
  recourse: 'others',
  packs: [
    {
      id: 'service-request/2024',
      effectiveFrom: plainDate('2024-01-01'),
      stages: [
        {
          id: 'first',
          name: 'First answer',
          facts: { received: 'received', acknowledged: 'acknowledged' },
          clocks: [customerStandardClocks.serviceRequest, customerStandardClocks.reopened],
          steps: [...COMMON_STEPS, ...IN_CALL, ...clarifying('The dates stay as they are.'), ...GOING_ON],
          outcomes: [
            { id: 'done', name: 'Done', inCall: true },
            { id: 'arranged', name: 'Arranged' },
            { id: 'not-ours', name: 'Not ours: passed to who is responsible', inCall: true },
            { id: 'declined', name: 'Not agreed' },
            ...WITHOUT_ANSWER,
            LAPSED,
          ],
          next: 'first',
          nextProcess: 'complaint',
        },
      ],
    },
  ],
};
