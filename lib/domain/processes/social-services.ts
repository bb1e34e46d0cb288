import { plainDate } from '#lib/domain/calendar/plain-date';
import { months } from '#lib/domain/deadlines/limit';
import { customerStandardClocks } from '#lib/domain/deadlines/rules/customer-standard';
import { psowClocks } from '#lib/domain/deadlines/rules/devolved';
import { socialServicesWalesClocks } from '#lib/domain/deadlines/rules/social-services-wales';
import {
  APPROVED_LOOK,
  FINDINGS,
  FIRST_LOOK,
  INVESTIGATING,
  PSOW,
} from '#lib/domain/processes/common-complaints';
import { answeringWhen } from '#lib/domain/processes/common-conditions';
import { EXTENDING, RECORDING } from '#lib/domain/processes/common-steps';
import type { Process } from '#lib/domain/processes/process';

/**
 * A complaint about social services in Wales, for adults and children alike (Social Services Complaints Procedure (Wales)
 * Regulations 2014): put right locally after a talk; investigated by somebody who does not work for the council, at once
 * where the person asks for it; then the Ombudsman.
 */
export const socialServices: Process = {
  id: 'social-services',
  name: 'Social services complaint',
  shortName: 'Social services',
  becomes: ['complaint', 'service-request', 'data-protection-complaint'],
  office: 'services',
  recourse: 'complaint',
  sensitive: true,
  packs: [
    {
      id: 'social-services/wales-2014',
      effectiveFrom: plainDate('2014-08-01'),
      for: { nations: ['wales'] },
      takenWithin: months(12),
      stages: [
        {
          id: 'first',
          name: 'Stage 1: local resolution',
          facts: { received: 'received', acknowledged: 'acknowledged' },
          clocks: [
            socialServicesWalesClocks.acknowledge,
            socialServicesWalesClocks.discuss,
            socialServicesWalesClocks.resolution,
            customerStandardClocks.reopened,
          ],
          steps: [
            ...FIRST_LOOK.map((each) =>
              each.step === 'acknowledge'
                ? {
                    ...each,
                    effect:
                      'Tells the resident that we are looking at it. Offer to talk with them, and say that they may ask for a formal investigation (regulations 15(4) and 16(2)).',
                  }
                : each,
            ),
            ...EXTENDING,
            ...INVESTIGATING,
            ...RECORDING,
          ],
          records: ['discussed'],
          outcomes: [
            ...FINDINGS,
            { id: 'deferred', name: 'Not now: it could harm a court case or an enquiry (Part 3)' },
            { id: 'not-taken', name: 'Not dealt with under the Regulations (Part 3)' },
          ],
          next: 'stage-2',
        },
        {
          id: 'stage-2',
          name: 'Stage 2: formal investigation',
          lookedAtBy: 'investigator',
          facts: { received: 'stage2-received', acknowledged: 'stage2-acknowledged' },
          clocks: [
            socialServicesWalesClocks.acknowledgeInvestigation,
            socialServicesWalesClocks.investigation,
            psowClocks.ombudsmanWindow,
            customerStandardClocks.reopened,
          ],
          steps: [...answeringWhen('all-recorded', APPROVED_LOOK), ...EXTENDING, ...RECORDING],
          records: ['stage2-started'],
          outcomes: FINDINGS,
          approval: 'every-answer',
          next: 'ombudsman',
        },
        PSOW,
      ],
    },
  ],
};
