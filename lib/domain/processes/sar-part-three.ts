import { plainDate } from '#lib/domain/calendar/plain-date';
import { sarClocks } from '#lib/domain/deadlines/rules/sar';
import { subjectAccess } from '#lib/domain/processes/common-subject-access';
import type { Process } from '#lib/domain/processes/process';

/**
 * Subject access to what a council processes to enforce the law, such as for its own prosecutions (Data Protection Act 2018,
 * Part 3, sections 45 and 54). It has no form: whoever asks need not know, so an officer treats a subject access request so.
 */
export const sarPartThree: Process = {
  id: 'sar-part-3',
  name: 'Subject access request: law enforcement',
  shortName: 'SAR Part 3',
  becomes: ['sar', 'data-protection-complaint'],
  office: 'information',
  recourse: 'own-data',
  packs: [
    {
      id: 'sar-part-3/2018',
      regime: 'dpa-part-3',
      effectiveFrom: plainDate('2018-05-25'),
      stages: subjectAccess({ response: sarClocks.partThree, pause: 's.54(3C)', refusal: 's.53' }),
    },
  ],
};
