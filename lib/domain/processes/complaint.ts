import { plainDate } from '#lib/domain/calendar/plain-date';
import { customerStandardClocks } from '#lib/domain/deadlines/rules/customer-standard';
import { legacyClocks } from '#lib/domain/deadlines/rules/legacy-three-stage';
import { lgscoClocks } from '#lib/domain/deadlines/rules/lgsco';
import {
  AGAIN,
  COMMON_STEPS,
  clarifying,
  EXTENDING,
  GOING_ON,
  LAPSED,
  WITHDRAWN,
} from '#lib/domain/processes/common-steps';
import type { Outcome, Pack, Process, Stage } from '#lib/domain/processes/process';

const CLARIFYING = clarifying('The dates stay as they are.');

const FINDINGS: readonly Outcome[] = [
  { id: 'upheld', name: 'Upheld' },
  { id: 'partly-upheld', name: 'Partly upheld' },
  { id: 'not-upheld', name: 'Not upheld' },
  { id: 'resolved', name: 'Resolved early' },
  WITHDRAWN,
  LAPSED,
];

const OMBUDSMAN: Stage = {
  id: 'ombudsman',
  name: 'Ombudsman',
  facts: { received: 'taken-further', acknowledged: 'acknowledged' },
  clocks: [customerStandardClocks.ombudsmanEnquiry, customerStandardClocks.reopened],
  steps: COMMON_STEPS,
  // The Local Government and Social Care Ombudsman's own decisions.
  outcomes: [
    { id: 'ombudsman-upheld', name: 'Ombudsman: upheld' },
    { id: 'ombudsman-not-upheld', name: 'Ombudsman: not upheld' },
    { id: 'ombudsman-closed', name: 'Ombudsman: closed after initial enquiries' },
    { id: 'ombudsman-referred-back', name: 'Ombudsman: referred back to us' },
    WITHDRAWN,
  ],
  next: null,
};

// A person who is unhappy is looked at again by the head of service, then by an adjudicator from outside the council.
const THREE_STAGES: Pack = {
  id: 'complaint/three-stages',
  effectiveFrom: plainDate('2010-04-01'),
  stages: [
    {
      id: 'first',
      name: 'Stage 1',
      facts: { received: 'received', acknowledged: 'acknowledged' },
      clocks: [legacyClocks.stage1, customerStandardClocks.reopened],
      steps: [...COMMON_STEPS, ...CLARIFYING, ...GOING_ON],
      outcomes: FINDINGS,
      next: 'stage-2',
    },
    {
      id: 'stage-2',
      name: 'Stage 2',
      facts: { received: 'escalation-received', acknowledged: 'stage2-acknowledged' },
      clocks: [legacyClocks.stage2, customerStandardClocks.reopened],
      steps: [...AGAIN, ...CLARIFYING, ...GOING_ON],
      outcomes: FINDINGS,
      next: 'stage-3',
    },
    {
      id: 'stage-3',
      name: 'Stage 3: independent adjudicator',
      facts: { received: 'escalation-received', acknowledged: 'acknowledged' },
      clocks: [legacyClocks.stage3, customerStandardClocks.reopened],
      steps: [...AGAIN, ...CLARIFYING, ...GOING_ON],
      outcomes: FINDINGS,
      next: 'ombudsman',
    },
    OMBUDSMAN,
  ],
};

/**
 * Corporate complaint: in two stages and on to the Ombudsman under the LGSCO Complaint Handling Code (advice under LGA 1974
 * s.23(12A)). What came before the Code goes through the three stages of the council's earlier policy.
 */
export const complaint: Process = {
  id: 'complaint',
  name: 'Complaint',
  shortName: 'Complaint',
  becomes: ['service-request', 'comment', 'data-protection-complaint'],
  informationRequest: false,
  recourse: 'complaint',
  packs: [
    THREE_STAGES,
    {
      id: 'complaint/lgsco-2024',
      effectiveFrom: plainDate('2024-04-01'),
      stages: [
        {
          id: 'first',
          name: 'Stage 1',
          facts: { received: 'received', acknowledged: 'acknowledged' },
          clocks: [lgscoClocks.acknowledge, lgscoClocks.stage1, customerStandardClocks.reopened],
          steps: [...COMMON_STEPS, ...CLARIFYING, ...EXTENDING, ...GOING_ON],
          outcomes: FINDINGS,
          next: 'stage-2',
        },
        {
          id: 'stage-2',
          name: 'Stage 2',
          facts: { received: 'escalation-received', acknowledged: 'stage2-acknowledged' },
          clocks: [lgscoClocks.stage2Acknowledge, lgscoClocks.stage2, customerStandardClocks.reopened],
          steps: [...AGAIN, ...CLARIFYING, ...EXTENDING, ...GOING_ON],
          outcomes: FINDINGS,
          next: 'ombudsman',
        },
        OMBUDSMAN,
      ],
    },
  ],
};
