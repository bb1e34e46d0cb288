import { plainDate } from '#lib/domain/calendar/plain-date';
import type { ClockRule } from '#lib/domain/deadlines/clock-rule';
import type { FactType } from '#lib/domain/deadlines/fact';
import { customerStandardClocks } from '#lib/domain/deadlines/rules/customer-standard';
import { eirClocks } from '#lib/domain/deadlines/rules/eir';
import { eisrClocks } from '#lib/domain/deadlines/rules/eisr';
import { APPROVING } from '#lib/domain/processes/common-approval';
import { CHARGING, clarifying } from '#lib/domain/processes/common-asking';
import { ASSESSED_FIRST } from '#lib/domain/processes/common-assessment';
import {
  PUBLISHING,
  REGULATOR,
  REGULATOR_IN_SCOTLAND,
  REVIEWING,
} from '#lib/domain/processes/common-information';
import { HELD_ELSEWHERE, LAPSED, WITHOUT_ANSWER } from '#lib/domain/processes/common-outcomes';
import { EXTENDING, GOING_ON } from '#lib/domain/processes/common-steps';
import type { Outcome, Pack, Process, Stage } from '#lib/domain/processes/process';
import type { StepRule } from '#lib/domain/processes/step-rule';

/** What the Regulations and those of Scotland do not share. */
type Regulations = {
  readonly regime: 'eir' | 'eisr';
  readonly clocks: Readonly<
    Record<
      'response' | 'clarificationLapse' | 'feeLastDay' | 'reviewWindow' | 'review' | 'regulatorWindow',
      ClockRule
    >
  >;
  readonly reviewAskedFor: FactType;
  /** Which of them has the exceptions, personal data, and neither confirming nor denying. */
  readonly exceptions: '10' | '12';
  readonly personalData: '11' | '13';
  readonly neither: '10(8)' | '12(6)';
  readonly regulator: Stage;
};

const STEPS: readonly StepRule[] = [
  ...ASSESSED_FIRST,
  ...clarifying('The time to answer begins afresh when they reply (regulation 9).'),
  ...CHARGING,
  ...APPROVING,
  ...EXTENDING,
  ...GOING_ON,
  ...PUBLISHING,
];

// Refusals name the exception they rest on: every one but personal data is weighed against the public interest.
function outcomesUnder({ regime, exceptions, personalData, neither }: Regulations): Outcome[] {
  return [
    { id: 'granted', name: 'Given in full' },
    { id: 'partly-granted', name: 'Given in part', withholds: 'exemptions' },
    {
      id: 'refused',
      name: `Refused under an exception (reg ${exceptions} or ${personalData})`,
      withholds: 'exemptions',
    },
    { id: 'neither', name: `Neither confirmed nor denied (reg ${neither})`, withholds: 'neither' },
    { id: 'not-held', name: `Not held (reg ${exceptions}(4)(a))` },
    ...HELD_ELSEWHERE,
    {
      id: 'unreasonable',
      name: `Manifestly unreasonable (reg ${exceptions}(4)(b))`,
      withholds: 'exemptions',
      exemption: `${regime}-${exceptions}-4-b`,
    },
    {
      id: 'too-general',
      name: `Too general, also after help (reg ${exceptions}(4)(c))`,
      withholds: 'exemptions',
      exemption: `${regime}-${exceptions}-4-c`,
    },
    ...WITHOUT_ANSWER,
    LAPSED,
  ];
}

function stagesUnder(regulations: Regulations): [Stage, ...Stage[]] {
  const { clocks, reviewAskedFor } = regulations;
  return [
    {
      id: 'first',
      name: 'Request',
      facts: { received: 'received', acknowledged: 'acknowledged' },
      clocks: [
        clocks.response,
        clocks.clarificationLapse,
        clocks.feeLastDay,
        customerStandardClocks.reopened,
      ],
      steps: STEPS,
      outcomes: outcomesUnder(regulations),
      approval: 'refusals',
      next: 'review',
      nextWithin: clocks.reviewWindow,
    },
    {
      id: 'review',
      name: 'Reconsideration',
      facts: { received: reviewAskedFor, acknowledged: 'acknowledged' },
      clocks: [clocks.review, clocks.regulatorWindow, customerStandardClocks.reopened],
      steps: [...REVIEWING, ...GOING_ON],
      outcomes: [
        { id: 'review-upheld', name: 'We met the Regulations', withholds: 'still' },
        { id: 'review-partly', name: 'We met the Regulations in part', withholds: 'still' },
        { id: 'review-overturned', name: 'We did not meet the Regulations: changed' },
        ...WITHOUT_ANSWER,
      ],
      approval: 'refusals',
      next: 'regulator',
    },
    regulations.regulator,
  ];
}

const SCOTLAND: Pack = {
  id: 'eir/scotland-2004',
  regime: 'eisr',
  effectiveFrom: plainDate('2005-01-01'),
  for: { nations: ['scotland'] },
  stages: stagesUnder({
    regime: 'eisr',
    clocks: eisrClocks,
    reviewAskedFor: 'review-received',
    exceptions: '10',
    personalData: '11',
    neither: '10(8)',
    regulator: REGULATOR_IN_SCOTLAND,
  }),
};

const REST_OF_THE_UK: Pack = {
  id: 'eir/2004',
  regime: 'eir',
  effectiveFrom: plainDate('2005-01-01'),
  for: { nations: ['england', 'wales', 'northern-ireland'] },
  stages: stagesUnder({
    regime: 'eir',
    clocks: eirClocks,
    reviewAskedFor: 'internal-review-received',
    exceptions: '12',
    personalData: '13',
    neither: '12(6)',
    regulator: REGULATOR,
  }),
};

/** Environmental Information Regulations 2004, and in Scotland the Environmental Information (Scotland) Regulations 2004. */
export const eir: Process = {
  id: 'eir',
  name: 'Environmental information request',
  shortName: 'EIR',
  becomes: ['foi', 'sar', 'query', 'service-request', 'complaint', 'internal-review-request'],
  office: 'information',
  recourse: 'information',
  packs: [SCOTLAND, REST_OF_THE_UK],
};
