import { customerStandardClocks } from '#lib/domain/deadlines/rules/customer-standard';
import { foiClocks } from '#lib/domain/deadlines/rules/foi';
import { foisaClocks } from '#lib/domain/deadlines/rules/foisa';
import { APPROVING } from '#lib/domain/processes/common-approval';
import { AGAIN, again } from '#lib/domain/processes/common-conditions';
import { WITHOUT_ANSWER } from '#lib/domain/processes/common-outcomes';
import { BEFORE_OTHERS } from '#lib/domain/processes/common-outside';
import { EXTENDING, GOING_ON } from '#lib/domain/processes/common-steps';
import type { Stage } from '#lib/domain/processes/process';
import { ENDED, OPEN, rule } from '#lib/domain/processes/rule';
import type { StepRule } from '#lib/domain/processes/step-rule';

/** Somebody else looks at the answer again; what they still refuse is approved by a third. */
export const REVIEWING: readonly StepRule[] = [...AGAIN, ...again(APPROVING)];

/** The internal review of a request under the Freedom of Information Act (section 45 Code of Practice, part 5). */
export const REVIEW: Stage = {
  id: 'review',
  name: 'Internal review',
  facts: { received: 'internal-review-received', acknowledged: 'acknowledged' },
  clocks: [foiClocks.review, foiClocks.regulatorWindow, customerStandardClocks.reopened],
  steps: [...REVIEWING, ...EXTENDING, ...GOING_ON],
  outcomes: [
    { id: 'review-upheld', name: 'Our answer stands', withholds: 'still' },
    { id: 'review-partly', name: 'Our answer stands in part', withholds: 'still' },
    { id: 'review-overturned', name: 'Our answer was wrong: changed' },
    ...WITHOUT_ANSWER,
  ],
  approval: 'refusals',
  next: 'regulator',
};

/** The review that a Scottish council is required to make (Freedom of Information (Scotland) Act 2002 s.20 and 21). */
export const REVIEW_IN_SCOTLAND: Stage = {
  ...REVIEW,
  facts: { received: 'review-received', acknowledged: 'acknowledged' },
  clocks: [foisaClocks.review, foisaClocks.regulatorWindow, customerStandardClocks.reopened],
  steps: [...REVIEWING, ...GOING_ON],
};

/** The Information Commissioner: the last stage of every matter under the information laws. */
export const REGULATOR: Stage = {
  id: 'regulator',
  name: 'Regulator',
  facts: { received: 'taken-further', acknowledged: 'acknowledged' },
  clocks: [customerStandardClocks.ombudsmanEnquiry, customerStandardClocks.reopened],
  steps: BEFORE_OTHERS,
  records: ['enquiry-answered'],
  outcomes: [
    { id: 'regulator-upheld', name: 'Regulator: complaint upheld', fault: true },
    { id: 'regulator-partly', name: 'Regulator: complaint partly upheld', fault: true },
    { id: 'regulator-not-upheld', name: 'Regulator: complaint not upheld', fault: false },
    { id: 'regulator-settled', name: 'Regulator: settled without a decision' },
    { id: 'regulator-not-eligible', name: 'Regulator: not eligible, or not taken forward' },
    {
      id: 'regulator-referred-back',
      name: 'Regulator: too early, for us to answer or review first',
      sendsBack: true,
    },
    ...WITHOUT_ANSWER,
  ],
  next: null,
};

/** The Scottish Information Commissioner, who needs a review to have been asked for first (FOISA s.47(1); SSI 2004/520 reg 17). */
export const REGULATOR_IN_SCOTLAND: Stage = { ...REGULATOR, onlyAfterOurs: true };

/** Counting the cost of similar requests together (FOIA 2000 s.12(4), SI 2004/3244 reg 5). */
export const AGGREGATING: readonly StepRule[] = [
  rule('aggregate', OPEN, {
    permission: 'case:answer',
    effect:
      'A refusal for the cost then names them. An approval that was given before lapses. The dates stay as they are.',
  }),
];

/** The public disclosure log. */
export const PUBLISHING: readonly StepRule[] = [
  rule('publish', ENDED, {
    permission: 'case:publish',
    requires: ['not-published', 'not-merged'],
    effect: 'Puts the request and the answer in the public disclosure log, without the person who asked.',
  }),
  rule('withdraw-publication', ENDED, {
    permission: 'case:publish',
    requires: ['published'],
    effect: 'Takes it out of the public disclosure log at once.',
  }),
];
