import { plainDate } from '#lib/domain/calendar/plain-date';
import { months } from '#lib/domain/deadlines/limit';
import { childrensSocialCareClocks } from '#lib/domain/deadlines/rules/childrens-social-care';
import { customerStandardClocks } from '#lib/domain/deadlines/rules/customer-standard';
import { lgscoClocks } from '#lib/domain/deadlines/rules/lgsco';
import { APPROVED_LOOK, FINDINGS, FIRST_LOOK, LGSCO } from '#lib/domain/processes/common-complaints';
import { answeringWhen } from '#lib/domain/processes/common-conditions';
import { EXTENDING, RECORDING } from '#lib/domain/processes/common-steps';
import type { Process } from '#lib/domain/processes/process';

/**
 * A complaint by or for a child about social care (Children Act 1989 Representations Procedure (England) Regulations 2006):
 * put right locally; investigated, with an independent person, and adjudicated; looked at by a panel of three independent
 * people; then the Ombudsman.
 */
export const childrensSocialCare: Process = {
  id: 'childrens-social-care',
  name: 'Children’s social care complaint',
  shortName: 'Children’s care',
  becomes: ['complaint', 'service-request', 'data-protection-complaint'],
  office: 'services',
  recourse: 'complaint',
  sensitive: true,
  packs: [
    {
      id: 'childrens-social-care/2006',
      effectiveFrom: plainDate('2006-09-01'),
      for: { nations: ['england'] },
      // Regulation 9.
      takenWithin: months(12),
      stages: [
        {
          id: 'first',
          name: 'Stage 1: local resolution',
          facts: { received: 'received', acknowledged: 'acknowledged' },
          clocks: [childrensSocialCareClocks.stage1, customerStandardClocks.reopened],
          steps: [...FIRST_LOOK, ...EXTENDING],
          outcomes: [
            ...FINDINGS,
            { id: 'deferred', name: 'Not now: it could harm a court case or an enquiry (regulation 8)' },
            {
              id: 'not-taken',
              name: 'Not dealt with under the Regulations, with reasons (regulations 8 to 10)',
              leadsTo: 'ombudsman',
            },
          ],
          next: 'stage-2',
          nextWithin: childrensSocialCareClocks.stage2Window,
        },
        {
          id: 'stage-2',
          name: 'Stage 2: investigation and adjudication',
          lookedAtBy: 'independent-person',
          facts: { received: 'stage2-received', acknowledged: 'acknowledged' },
          clocks: [childrensSocialCareClocks.stage2, customerStandardClocks.reopened],
          steps: [...answeringWhen('all-recorded', APPROVED_LOOK), ...EXTENDING, ...RECORDING],
          records: ['stage2-started'],
          names: [
            {
              fact: 'stage2-started',
              least: 2,
              who: 'the investigating officer, then the independent person',
            },
          ],
          outcomes: FINDINGS,
          approval: 'every-answer',
          next: 'stage-3',
          // What answers stage 2 is the adjudication.
          nextWithin: { ...childrensSocialCareClocks.stage3Window, starts: 'response-sent' },
        },
        {
          id: 'stage-3',
          name: 'Stage 3: review panel',
          lookedAtBy: 'panel',
          facts: { received: 'stage3-requested', acknowledged: 'acknowledged' },
          clocks: [
            childrensSocialCareClocks.stage3Panel,
            childrensSocialCareClocks.panelReport,
            childrensSocialCareClocks.stage3Response,
            lgscoClocks.ombudsmanWindow,
            customerStandardClocks.reopened,
          ],
          steps: [...answeringWhen('all-recorded', APPROVED_LOOK), ...RECORDING],
          records: ['panel-met', 'panel-report-received'],
          // Regulation 19: none of them had a part in stage 2.
          names: [
            {
              fact: 'panel-met',
              least: 3,
              who: 'the three independent people of the panel',
              notFrom: 'stage2-started',
            },
          ],
          outcomes: FINDINGS,
          approval: 'every-answer',
          next: 'ombudsman',
        },
        LGSCO,
      ],
    },
  ],
};
