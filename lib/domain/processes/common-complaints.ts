import { plainDate } from '#lib/domain/calendar/plain-date';
import type { ClockRule } from '#lib/domain/deadlines/clock-rule';
import { customerStandardClocks } from '#lib/domain/deadlines/rules/customer-standard';
import { APPROVING } from '#lib/domain/processes/common-approval';
import { clarifying } from '#lib/domain/processes/common-asking';
import { TRIAGED } from '#lib/domain/processes/common-assessment';
import { AGAIN, again } from '#lib/domain/processes/common-conditions';
import { LAPSED, WITHOUT_ANSWER } from '#lib/domain/processes/common-outcomes';
import { BEFORE_OTHERS } from '#lib/domain/processes/common-outside';
import { EXTENDING, GOING_ON } from '#lib/domain/processes/common-steps';
import type { DecisionDetail, Outcome, Stage } from '#lib/domain/processes/process';
import { rule } from '#lib/domain/processes/rule';
import type { StepRule } from '#lib/domain/processes/step-rule';

/** What a council finds on a complaint. */
export const FINDINGS: readonly Outcome[] = [
  { id: 'upheld', name: 'Upheld' },
  { id: 'partly-upheld', name: 'Partly upheld' },
  { id: 'not-upheld', name: 'Not upheld' },
  { id: 'resolved', name: 'Resolved early' },
  ...WITHOUT_ANSWER,
  LAPSED,
];

// With the reasons and the way to the ombudsman. Complaint Handling Codes 2024 of the LGSCO (section 5) and the Housing
// Ombudsman (6.12 and 6.13).
const NOT_ESCALATED: Outcome = { id: 'not-escalated', name: 'Not taken to stage 2, with reasons' };

// Too late without good reason, before a court, or looked at already. The same Codes (LGSCO, section 3; Housing Ombudsman,
// 2.2 to 2.4) and the model procedures of the other nations.
export const NOT_ACCEPTED: Outcome = {
  id: 'not-accepted',
  name: 'Not taken as a complaint, with reasons',
  leadsTo: 'ombudsman',
};

const CLARIFYING = clarifying('The dates stay as they are.');

/** A first look at a complaint, by whoever is concerned, that may go on to another stage. */
export const FIRST_LOOK: readonly StepRule[] = [...TRIAGED, ...CLARIFYING, ...GOING_ON];

/** Another look, by somebody else. */
export const ANOTHER_LOOK: readonly StepRule[] = [...AGAIN, ...CLARIFYING, ...GOING_ON];

/** Another look, by somebody else, whose answer a manager or head of service approves. */
export const APPROVED_LOOK: readonly StepRule[] = [...ANOTHER_LOOK, ...again(APPROVING)];

/** Going straight to stage 2, before anybody has told the resident that stage 1 looks at it. */
export const INVESTIGATING: readonly StepRule[] = [
  rule('investigate', ['received'], {
    permission: 'case:answer',
    requires: ['nothing-awaited'],
    effect: 'Goes straight to stage 2, and counts its dates by stage 2 from the day it reached us.',
  }),
];

type Round = Pick<Stage, 'name' | 'nextWithin'> & { readonly clocks: readonly ClockRule[] };

/** The stages of a complaint that is looked at twice, the second time by somebody else, and then by an ombudsman. */
export function twoStages(
  first: Round & { readonly takesMoreTime: boolean; readonly canBeSkipped?: true },
  second: Round & Pick<Stage, 'facts'> & { readonly canBeRefused?: true },
  ombudsman: Stage,
): [Stage, ...Stage[]] {
  return [
    {
      id: 'first',
      name: first.name,
      facts: { received: 'received', acknowledged: 'acknowledged' },
      clocks: [...first.clocks, customerStandardClocks.reopened],
      steps: [
        ...FIRST_LOOK,
        ...(first.takesMoreTime ? EXTENDING : []),
        ...(first.canBeSkipped ? INVESTIGATING : []),
      ],
      outcomes: [...FINDINGS, NOT_ACCEPTED],
      next: 'stage-2',
      ...(first.nextWithin && { nextWithin: first.nextWithin }),
    },
    {
      id: 'stage-2',
      name: second.name,
      facts: second.facts,
      clocks: [...second.clocks, customerStandardClocks.reopened],
      steps: [...APPROVED_LOOK, ...EXTENDING],
      outcomes: second.canBeRefused ? [...FINDINGS, NOT_ESCALATED] : FINDINGS,
      approval: 'every-answer',
      next: 'ombudsman',
    },
    ombudsman,
  ];
}

/** The last stage of a complaint: what an ombudsman asks of the council, and what they decide. */
export function ombudsmanStage(
  name: string,
  outcomes: readonly Outcome[],
  decides: readonly DecisionDetail[] = ['public-report'],
): Stage {
  return {
    id: 'ombudsman',
    name,
    facts: { received: 'taken-further', acknowledged: 'acknowledged' },
    clocks: [customerStandardClocks.ombudsmanEnquiry, customerStandardClocks.reopened],
    steps: BEFORE_OTHERS,
    records: ['enquiry-answered'],
    outcomes: [...outcomes, ...WITHOUT_ANSWER],
    decides,
    next: null,
  };
}

// The labels the Ombudsman used until then, for decisions of old that are recorded here.
const before = plainDate('2014-04-01');
const LABELS_OF_OLD: readonly Outcome[] = [
  {
    id: 'ombudsman-mi-report',
    name: 'Ombudsman: maladministration and injustice, report',
    fault: true,
    before,
  },
  { id: 'ombudsman-m-report', name: 'Ombudsman: maladministration, report', fault: true, before },
  { id: 'ombudsman-nm-report', name: 'Ombudsman: no maladministration, report', fault: false, before },
  { id: 'ombudsman-local-settlement', name: 'Ombudsman: local settlement', before },
  { id: 'ombudsman-no-maladministration', name: 'Ombudsman: no maladministration', fault: false, before },
  { id: 'ombudsman-discretion', name: 'Ombudsman’s discretion', before },
  { id: 'ombudsman-outside', name: 'Ombudsman: outside jurisdiction', before },
  { id: 'ombudsman-premature', name: 'Ombudsman: premature', sendsBack: true, before },
];

/** The Local Government and Social Care Ombudsman, with its own decisions (Local Government Act 1974, part 3). */
export const LGSCO: Stage = ombudsmanStage(
  'Local Government and Social Care Ombudsman',
  [
    { id: 'ombudsman-upheld', name: 'Ombudsman: upheld', fault: true },
    { id: 'ombudsman-not-upheld', name: 'Ombudsman: not upheld', fault: false },
    { id: 'ombudsman-closed', name: 'Ombudsman: closed after initial enquiries' },
    {
      id: 'ombudsman-referred-back',
      name: 'Ombudsman: referred back to us for local resolution',
      sendsBack: true,
    },
    { id: 'ombudsman-advice', name: 'Ombudsman: advice given' },
    { id: 'ombudsman-incomplete', name: 'Ombudsman: incomplete or invalid' },
    ...LABELS_OF_OLD,
  ],
  ['injustice', 'public-report'],
);

const SETTLED_OR_NOT = (who: string): readonly Outcome[] => [
  { id: 'ombudsman-upheld', name: `${who}: upheld`, fault: true },
  { id: 'ombudsman-partly', name: `${who}: upheld in part`, fault: true },
  { id: 'ombudsman-not-upheld', name: `${who}: not upheld`, fault: false },
  { id: 'ombudsman-settled', name: `${who}: settled or resolved early` },
  { id: 'ombudsman-closed', name: `${who}: not taken forward` },
  { id: 'ombudsman-outside', name: `${who}: outside jurisdiction` },
  { id: 'ombudsman-premature', name: `${who}: premature, for us to look at first`, sendsBack: true },
];

export const SPSO: Stage = ombudsmanStage('Scottish Public Services Ombudsman', SETTLED_OR_NOT('SPSO'));
export const NIPSO: Stage = ombudsmanStage(
  'Northern Ireland Public Services Ombudsman',
  SETTLED_OR_NOT('NIPSO'),
);
export const PSOW: Stage = ombudsmanStage('Public Services Ombudsman for Wales', SETTLED_OR_NOT('PSOW'));
