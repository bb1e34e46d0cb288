import { plainDate } from '#lib/domain/calendar/plain-date';
import { months } from '#lib/domain/deadlines/limit';
import { adultSocialCareClocks } from '#lib/domain/deadlines/rules/adult-social-care';
import { customerStandardClocks } from '#lib/domain/deadlines/rules/customer-standard';
import { lgscoClocks } from '#lib/domain/deadlines/rules/lgsco';
import { FINDINGS, FIRST_LOOK, LGSCO } from '#lib/domain/processes/common-complaints';
import { EXPLAINING, EXTENDING } from '#lib/domain/processes/common-steps';
import type { Process } from '#lib/domain/processes/process';

/**
 * A complaint about adult social care (Local Authority Social Services and NHS Complaints (England) Regulations 2009): one
 * stage, dealt with as agreed with the person, then the Ombudsman.
 */
export const adultSocialCare: Process = {
  id: 'adult-social-care',
  name: 'Adult social care complaint',
  shortName: 'Adult care',
  becomes: ['complaint', 'service-request', 'data-protection-complaint'],
  office: 'services',
  recourse: 'complaint',
  sensitive: true,
  packs: [
    {
      id: 'adult-social-care/2009',
      effectiveFrom: plainDate('2009-04-01'),
      for: { nations: ['england'] },
      // Regulation 12.
      takenWithin: months(12),
      stages: [
        {
          id: 'first',
          name: 'Complaint',
          facts: { received: 'received', acknowledged: 'acknowledged' },
          clocks: [
            adultSocialCareClocks.acknowledge,
            adultSocialCareClocks.response,
            lgscoClocks.ombudsmanWindow,
            customerStandardClocks.reopened,
          ],
          steps: [
            ...FIRST_LOOK.map((each) =>
              each.step === 'acknowledge'
                ? {
                    ...each,
                    effect:
                      'Tells the resident that we are looking at it. Offer to agree how and by when (regulation 13(7)).',
                  }
                : each,
            ),
            ...EXTENDING,
            // Regulation 14(4).
            ...EXPLAINING,
          ],
          outcomes: [
            ...FINDINGS,
            {
              id: 'not-formal',
              name: 'Put right by the next working day: no formal complaint (regulation 8(1)(c))',
              spokenWithin: adultSocialCareClocks.oral,
            },
            { id: 'not-taken', name: 'Not dealt with under the Regulations (regulation 8 or 12)' },
          ],
          next: 'ombudsman',
        },
        LGSCO,
      ],
    },
  ],
};
