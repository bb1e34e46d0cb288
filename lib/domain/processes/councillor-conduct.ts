import { plainDate } from '#lib/domain/calendar/plain-date';
import { councillorConductClocks } from '#lib/domain/deadlines/rules/councillor-conduct';
import { customerStandardClocks } from '#lib/domain/deadlines/rules/customer-standard';
import { clarifying } from '#lib/domain/processes/common-asking';
import { LGSCO } from '#lib/domain/processes/common-complaints';
import { answeringWhen } from '#lib/domain/processes/common-conditions';
import { LAPSED, WITHOUT_ANSWER } from '#lib/domain/processes/common-outcomes';
import { COMMON_STEPS, GOING_ON, RECORDING } from '#lib/domain/processes/common-steps';
import type { Process } from '#lib/domain/processes/process';
import type { StepId } from '#lib/domain/processes/step-rule';

// Nobody else is let in, so nobody else is asked for anything.
const WITH_OTHERS: readonly StepId[] = ['ask-contribution', 'give-contribution', 'take-back-contribution'];
const ALONE = COMMON_STEPS.filter(({ step }) => !WITH_OTHERS.includes(step));

// No manager approves what only the Monitoring Officer may read.
const { approval: _approval, ...OMBUDSMAN } = LGSCO;

/**
 * An allegation that a councillor has broken the code of conduct (Localism Act 2011 ss.27 and 28): assessed by the
 * Monitoring Officer under the council's arrangements; what is investigated is decided only with an independent person's
 * view. The Ombudsman can look at how it was dealt with.
 */
export const councillorConduct: Process = {
  id: 'councillor-conduct',
  name: 'Complaint about a councillor',
  shortName: 'Councillor',
  becomes: ['complaint'],
  office: 'monitoring',
  recourse: 'complaint',
  packs: [
    {
      id: 'councillor-conduct/2012',
      effectiveFrom: plainDate('2012-07-01'),
      for: { nations: ['england'] },
      stages: [
        {
          id: 'first',
          name: 'Allegation',
          facts: { received: 'received', acknowledged: 'acknowledged' },
          clocks: [
            councillorConductClocks.acknowledge,
            councillorConductClocks.assess,
            customerStandardClocks.reopened,
          ],
          steps: [
            ...answeringWhen('independent-person-heard', ALONE),
            ...clarifying('The dates stay as they are.'),
            ...RECORDING,
            ...GOING_ON,
          ],
          records: ['assessed', 'investigation-begun', 'independent-view-given'],
          outcomes: [
            { id: 'no-action', name: 'No action' },
            { id: 'other-action', name: 'Informal or other action' },
            { id: 'group-leader', name: 'Referred to the group leader' },
            { id: 'referred', name: 'Referred to the police or a regulator' },
            { id: 'breach', name: 'Investigated: the code was broken', after: 'investigation-begun' },
            { id: 'no-breach', name: 'Investigated: the code was not broken', after: 'investigation-begun' },
            ...WITHOUT_ANSWER,
            LAPSED,
          ],
          next: 'ombudsman',
        },
        { ...OMBUDSMAN, steps: ALONE },
      ],
    },
  ],
};
