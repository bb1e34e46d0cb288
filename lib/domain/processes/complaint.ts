import { plainDate } from '#lib/domain/calendar/plain-date';
import { months } from '#lib/domain/deadlines/limit';
import { customerStandardClocks } from '#lib/domain/deadlines/rules/customer-standard';
import { nipsoClocks, psowClocks, spsoClocks } from '#lib/domain/deadlines/rules/devolved';
import { housingClocks } from '#lib/domain/deadlines/rules/housing';
import { legacyClocks } from '#lib/domain/deadlines/rules/legacy-three-stage';
import { lgscoClocks } from '#lib/domain/deadlines/rules/lgsco';
import {
  ANOTHER_LOOK,
  APPROVED_LOOK,
  FINDINGS,
  FIRST_LOOK,
  LGSCO,
  NIPSO,
  NOT_ACCEPTED,
  ombudsmanStage,
  PSOW,
  SPSO,
  twoStages,
} from '#lib/domain/processes/common-complaints';
import type { Pack, Process } from '#lib/domain/processes/process';

// LGSCO Code, section 3, and Housing Ombudsman Code 2.2; the model procedures of the other three nations say six months.
const A_YEAR = months(12);
const HALF_A_YEAR = months(6);

// A person who is unhappy is looked at again by the head of service, then by an adjudicator from outside the council.
const THREE_STAGES: Pack = {
  id: 'complaint/three-stages',
  effectiveFrom: plainDate('2010-04-01'),
  for: { nations: ['england'] },
  takenWithin: A_YEAR,
  stages: [
    {
      id: 'first',
      name: 'Stage 1',
      facts: { received: 'received', acknowledged: 'acknowledged' },
      clocks: [legacyClocks.stage1, customerStandardClocks.reopened],
      steps: FIRST_LOOK,
      outcomes: [...FINDINGS, NOT_ACCEPTED],
      next: 'stage-2',
    },
    {
      id: 'stage-2',
      name: 'Stage 2',
      facts: { received: 'escalation-received', acknowledged: 'stage2-acknowledged' },
      clocks: [legacyClocks.stage2, customerStandardClocks.reopened],
      steps: APPROVED_LOOK,
      outcomes: FINDINGS,
      approval: 'every-answer',
      next: 'stage-3',
    },
    {
      id: 'stage-3',
      name: 'Stage 3: independent adjudicator',
      lookedAtBy: 'adjudicator',
      facts: { received: 'escalation-received', acknowledged: 'acknowledged' },
      clocks: [legacyClocks.stage3, lgscoClocks.ombudsmanWindow, customerStandardClocks.reopened],
      steps: ANOTHER_LOOK,
      outcomes: FINDINGS,
      next: 'ombudsman',
    },
    LGSCO,
  ],
};

const ENGLISH_STAGE_2 = { received: 'escalation-received', acknowledged: 'stage2-acknowledged' } as const;
const DEVOLVED_STAGE_2 = { received: 'stage2-received', acknowledged: 'stage2-acknowledged' } as const;

const CODE_OF_2024: Pack = {
  id: 'complaint/lgsco-2024',
  effectiveFrom: plainDate('2024-04-01'),
  for: { nations: ['england'] },
  takenWithin: A_YEAR,
  stages: twoStages(
    { name: 'Stage 1', clocks: [lgscoClocks.acknowledge, lgscoClocks.stage1], takesMoreTime: true },
    {
      name: 'Stage 2',
      facts: ENGLISH_STAGE_2,
      canBeRefused: true,
      clocks: [lgscoClocks.stage2Acknowledge, lgscoClocks.stage2, lgscoClocks.ombudsmanWindow],
    },
    LGSCO,
  ),
};

// Of what the council does as a landlord. Binding, where the other code of that day is advice.
const LANDLORDS: Pack = {
  id: 'complaint/housing-2024',
  effectiveFrom: plainDate('2024-04-01'),
  for: { nations: ['england'], code: 'housing' },
  takenWithin: A_YEAR,
  stages: twoStages(
    { name: 'Stage 1', clocks: [housingClocks.acknowledge, housingClocks.stage1], takesMoreTime: true },
    {
      name: 'Stage 2',
      facts: ENGLISH_STAGE_2,
      canBeRefused: true,
      clocks: [housingClocks.stage2Acknowledge, housingClocks.stage2, housingClocks.ombudsmanWindow],
    },
    ombudsmanStage('Housing Ombudsman', [
      { id: 'ombudsman-severe', name: 'Housing Ombudsman: severe maladministration', fault: true },
      { id: 'ombudsman-maladministration', name: 'Housing Ombudsman: maladministration', fault: true },
      { id: 'ombudsman-service-failure', name: 'Housing Ombudsman: service failure', fault: true },
      { id: 'ombudsman-redress', name: 'Housing Ombudsman: reasonable redress', fault: true },
      { id: 'ombudsman-not-upheld', name: 'Housing Ombudsman: no maladministration', fault: false },
      { id: 'ombudsman-settled', name: 'Housing Ombudsman: resolved with intervention' },
      { id: 'ombudsman-outside', name: 'Housing Ombudsman: outside jurisdiction' },
      { id: 'ombudsman-closed', name: 'Housing Ombudsman: closed, withdrawn or not duly made' },
      {
        id: 'ombudsman-referred-back',
        name: 'Housing Ombudsman: our procedure comes first',
        sendsBack: true,
      },
    ]),
  ),
};

const SCOTLAND: Pack = {
  id: 'complaint/spso-2021',
  effectiveFrom: plainDate('2021-04-01'),
  for: { nations: ['scotland'] },
  takenWithin: HALF_A_YEAR,
  stages: twoStages(
    {
      name: 'Stage 1: frontline response',
      clocks: [spsoClocks.stage1],
      takesMoreTime: true,
      canBeSkipped: true,
    },
    {
      name: 'Stage 2: investigation',
      facts: DEVOLVED_STAGE_2,
      clocks: [spsoClocks.stage2Acknowledge, spsoClocks.stage2, spsoClocks.ombudsmanWindow],
    },
    SPSO,
  ),
};

const NORTHERN_IRELAND: Pack = {
  id: 'complaint/nipso-2023',
  effectiveFrom: plainDate('2023-10-01'),
  for: { nations: ['northern-ireland'] },
  takenWithin: HALF_A_YEAR,
  stages: twoStages(
    {
      name: 'Stage 1: frontline response',
      clocks: [nipsoClocks.stage1],
      takesMoreTime: true,
      canBeSkipped: true,
      nextWithin: nipsoClocks.stage2Window,
    },
    {
      name: 'Stage 2: investigation',
      facts: DEVOLVED_STAGE_2,
      clocks: [nipsoClocks.stage2Acknowledge, nipsoClocks.stage2, nipsoClocks.ombudsmanWindow],
    },
    NIPSO,
  ),
};

const WALES: Pack = {
  id: 'complaint/psow-2021',
  effectiveFrom: plainDate('2021-04-01'),
  for: { nations: ['wales'] },
  takenWithin: HALF_A_YEAR,
  stages: twoStages(
    { name: 'Stage 1: informal', clocks: [psowClocks.stage1], takesMoreTime: false },
    {
      name: 'Stage 2: formal investigation',
      facts: DEVOLVED_STAGE_2,
      clocks: [psowClocks.stage2Acknowledge, psowClocks.stage2, psowClocks.ombudsmanWindow],
    },
    PSOW,
  ),
};

/**
 * Corporate complaint: in two stages and on to the ombudsman. In England under the LGSCO Complaint Handling Code (advice
 * under LGA 1974 s.23(12A)), of a landlord's services under the Housing Ombudsman's; in Scotland, Northern Ireland and
 * Wales under their ombudsmen's model procedures. What came before the Code goes through the three stages of the council's
 * earlier policy.
 */
export const complaint: Process = {
  id: 'complaint',
  name: 'Complaint',
  shortName: 'Complaint',
  becomes: [
    'service-request',
    'comment',
    'data-protection-complaint',
    'adult-social-care',
    'childrens-social-care',
    'social-services',
    'school-complaint',
    'councillor-conduct',
    'review-request',
  ],
  office: 'services',
  recourse: 'complaint',
  packs: [THREE_STAGES, SCOTLAND, WALES, NORTHERN_IRELAND, LANDLORDS, CODE_OF_2024],
};
