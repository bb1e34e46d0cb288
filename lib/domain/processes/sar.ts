import { plainDate } from '#lib/domain/calendar/plain-date';
import { sarClocks } from '#lib/domain/deadlines/rules/sar';
import { subjectAccess } from '#lib/domain/processes/common-subject-access';
import type { Process } from '#lib/domain/processes/process';

/** Subject access (UK GDPR Art 15): a copy of one's own data. */
export const sar: Process = {
  id: 'sar',
  name: 'Subject access request',
  shortName: 'SAR',
  becomes: ['sar-part-3', 'foi', 'eir', 'data-protection-complaint', 'service-request'],
  office: 'information',
  recourse: 'own-data',
  packs: [
    {
      id: 'sar/2018',
      regime: 'dpa',
      effectiveFrom: plainDate('2018-05-25'),
      stages: subjectAccess({ response: sarClocks.response, pause: 'Art 12A(5)', refusal: 'Art 12(5)' }),
    },
  ],
};
