import { plainDate } from '#lib/domain/calendar/plain-date';
import type { ClockRule } from '#lib/domain/deadlines/clock-rule';
import { customerStandardClocks } from '#lib/domain/deadlines/rules/customer-standard';
import { foiClocks } from '#lib/domain/deadlines/rules/foi';
import { foisaClocks } from '#lib/domain/deadlines/rules/foisa';
import { clarifying } from '#lib/domain/processes/common-asking';
import { ASSESSED_FIRST } from '#lib/domain/processes/common-assessment';
import {
  REGULATOR,
  REGULATOR_IN_SCOTLAND,
  REVIEW,
  REVIEW_IN_SCOTLAND,
} from '#lib/domain/processes/common-information';
import { LAPSED, WITHOUT_ANSWER } from '#lib/domain/processes/common-outcomes';
import { GOING_ON } from '#lib/domain/processes/common-steps';
import type { Process, Stage } from '#lib/domain/processes/process';

/** The Act that governs what is not open already: which of its sections, and how its review is asked for. */
type Act = {
  readonly openAlready: string;
  readonly confidential: string;
  readonly window: ClockRule;
  readonly review: Stage;
  readonly regulator: Stage;
};

function stagesUnder({ openAlready, confidential, window, review, regulator }: Act): [Stage, ...Stage[]] {
  return [
    {
      id: 'first',
      name: 'Request',
      facts: { received: 'received', acknowledged: 'acknowledged' },
      clocks: [customerStandardClocks.publicRecord, customerStandardClocks.reopened],
      steps: [...ASSESSED_FIRST, ...clarifying('The dates stay as they are.'), ...GOING_ON],
      outcomes: [
        { id: 'granted', name: 'Given in full' },
        { id: 'partly-granted', name: 'Given in part' },
        { id: 'open-already', name: `Open to everybody already (${openAlready})` },
        { id: 'confidential', name: `Not given: confidential, or closed for now (${confidential})` },
        { id: 'not-held', name: 'Not held' },
        ...WITHOUT_ANSWER,
        LAPSED,
      ],
      next: 'review',
      nextWithin: window,
    },
    review,
    regulator,
  ];
}

/**
 * Archives, public registers, burials, records of people who have died. What is about the dead is no personal data
 * (UK GDPR recital 27), so the Freedom of Information Acts govern what is not open already (FOIA s.21, FOISA s.25), and
 * confidence can outlive them (s.41, s.36(2)): the council's own limit ends no later than the Acts'.
 */
export const publicRecord: Process = {
  id: 'public-record',
  name: 'Public records request',
  shortName: 'Records',
  becomes: ['foi', 'eir', 'sar', 'query'],
  office: 'information',
  recourse: 'information',
  packs: [
    {
      id: 'public-record/scotland-2024',
      regime: 'foisa',
      effectiveFrom: plainDate('2024-01-01'),
      for: { nations: ['scotland'] },
      stages: stagesUnder({
        openAlready: 'FOISA s.25',
        confidential: 'FOISA s.36(2)',
        window: foisaClocks.reviewWindow,
        review: REVIEW_IN_SCOTLAND,
        regulator: REGULATOR_IN_SCOTLAND,
      }),
    },
    {
      id: 'public-record/2024',
      regime: 'foia',
      effectiveFrom: plainDate('2024-01-01'),
      for: { nations: ['england', 'wales', 'northern-ireland'] },
      stages: stagesUnder({
        openAlready: 'FOIA s.21',
        confidential: 'FOIA s.41',
        window: foiClocks.reviewWindow,
        review: REVIEW,
        regulator: REGULATOR,
      }),
    },
  ],
};
