import { plainDate } from '#lib/domain/calendar/plain-date';
import { customerStandardClocks } from '#lib/domain/deadlines/rules/customer-standard';
import { sarClocks } from '#lib/domain/deadlines/rules/sar';
import { APPROVING } from '#lib/domain/processes/common-approval';
import { CHARGING, clarifying, IDENTIFYING } from '#lib/domain/processes/common-asking';
import { ASSESSED_FIRST } from '#lib/domain/processes/common-assessment';
import { REGULATOR } from '#lib/domain/processes/common-information';
import { LAPSED, WITHOUT_ANSWER } from '#lib/domain/processes/common-outcomes';
import { EXTENDING, GOING_ON } from '#lib/domain/processes/common-steps';
import type { Process } from '#lib/domain/processes/process';

/**
 * Subject access (UK GDPR Art 15): a copy of one's own data. No review of its own: a complaint about data (DPA 2018
 * s.164A) or the regulator follows. Never published.
 */
export const sar: Process = {
  id: 'sar',
  name: 'Subject access request',
  shortName: 'SAR',
  becomes: ['foi', 'eir', 'data-protection-complaint', 'service-request'],
  office: 'information',
  recourse: 'own-data',
  packs: [
    {
      id: 'sar/2018',
      regime: 'dpa',
      effectiveFrom: plainDate('2018-05-25'),
      stages: [
        {
          id: 'first',
          name: 'Request',
          facts: { received: 'received', acknowledged: 'acknowledged' },
          clocks: [
            sarClocks.response,
            sarClocks.clarificationLapse,
            sarClocks.identityLapse,
            sarClocks.authorityLapse,
            sarClocks.feeLapse,
            customerStandardClocks.reopened,
          ],
          steps: [
            ...ASSESSED_FIRST,
            ...clarifying('Only where there is much to search: those days do not count (Art 12A(5)).'),
            ...CHARGING,
            ...IDENTIFYING,
            ...APPROVING,
            ...EXTENDING,
            ...GOING_ON,
          ],
          outcomes: [
            { id: 'granted', name: 'Given in full' },
            { id: 'partly-granted', name: 'Given in part (exemptions applied)', withholds: 'exemptions' },
            {
              id: 'all-due',
              name: 'Given all that has to be; nothing said of exemptions',
              withholds: 'untold',
            },
            { id: 'exempt', name: 'Not given: all of it exempt', withholds: 'exemptions' },
            {
              id: 'excessive',
              name: 'Refused: manifestly unfounded or excessive (Art 12(5))',
              withholds: 'request',
            },
            { id: 'not-held', name: 'No personal data held' },
            ...WITHOUT_ANSWER,
            LAPSED,
          ],
          approval: 'refusals',
          next: 'regulator',
        },
        REGULATOR,
      ],
    },
  ],
};
