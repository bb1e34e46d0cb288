import { CONTACT_STEPS } from '#lib/domain/processes/contact-steps';
import { ENDED, OPEN, rule, UNFINISHED } from '#lib/domain/processes/rule';
import type { StepRule } from '#lib/domain/processes/step-rule';

/** The steps that every process shares. A process adds its own beside them. */
export const COMMON_STEPS: readonly StepRule[] = [
  rule('acknowledge', ['received'], {
    to: 'in-progress',
    permission: 'case:acknowledge',
    tellsResident: true,
    effect: 'Tells {whom} that we are looking at it.',
  }),
  rule('allocate', UNFINISHED, {
    permission: 'case:allocate',
    effect: 'Puts it in somebody’s work. The dates stay as they are.',
  }),
  rule('recategorise', OPEN, {
    permission: 'case:allocate',
    requires: ['first-stage', 'went-no-further'],
    tellsResident: true,
    effect: 'Tells the resident. Its dates are by the other kind’s rules, from the day it reached us.',
  }),
  rule('move-service', OPEN, {
    permission: 'case:allocate',
    effect: 'Puts it in that service’s work, in nobody’s yet. The day it reached us stays.',
    effectInOffice:
      'It stands under that service, and stays with whoever has it. The dates stay as they are.',
  }),
  rule('correct-received', UNFINISHED, {
    permission: 'case:answer',
    requires: ['went-no-further', 'not-merged'],
    effect: 'Works all dates out again from the right day. The day before, and why, stay in the record.',
  }),
  rule('choose-language', [...OPEN, ...ENDED], {
    permission: 'case:choose-language',
    effect: 'From now on what we send is in that language. Your own words go as you write them.',
  }),
  rule('record-consent', UNFINISHED, {
    permission: 'case:answer',
    requires: ['consent-awaited'],
    effect: 'Lets us answer whoever acts for them. The dates stay as they are.',
  }),
  rule('accept', OPEN, {
    permission: 'case:answer',
    requires: ['given-to-you', 'not-accepted'],
    effect: 'Says that you have it. The dates stay as they are.',
  }),
  rule('return-allocation', OPEN, {
    permission: 'case:answer',
    requires: ['given-to-you'],
    effect: 'It is nobody’s again, and your reason stands on it. The dates stay as they are.',
  }),
  rule('write-to-resident', [...OPEN, ...ENDED], {
    permission: 'case:answer',
    tellsResident: true,
    effect: 'Emails the resident, and stands with the letters on their page. The dates stay as they are.',
  }),
  // Between a resident and us: the member who asked for them has the contact they wrote from, and here what we ask them.
  rule('write-to-council', [...OPEN, ...ENDED], {
    permission: 'case:write',
    requires: ['theirs-to-write'],
    effect: 'Stands with the letters. Whoever has the case is told.',
  }),
  rule('set-letter-aside', [...OPEN, ...ENDED], {
    permission: 'case:answer',
    requires: ['letter-waits'],
    effect: 'Records that it was read, and why it needs no reply. The resident is told nothing.',
  }),
  ...CONTACT_STEPS,
  rule('add-note', [...OPEN, ...ENDED], {
    permission: 'case:note',
    effect: 'Only colleagues who may open this case can read it.',
  }),
  rule('ask-contribution', OPEN, {
    permission: 'case:answer',
    effect:
      'Emails whom you ask. They may open the request and your question until they have answered. The dates stay as they are.',
  }),
  rule('give-contribution', OPEN, {
    permission: 'case:contribute',
    effect: 'Emails whoever asked. You can no longer open the case afterwards, unless it is yours as well.',
  }),
  rule('take-back-contribution', OPEN, {
    permission: 'case:answer',
    requires: ['contribution-awaited'],
    effect: 'Emails whom you asked that it is not needed any more. They can no longer open the case.',
  }),
  rule('split', OPEN, {
    permission: 'case:answer',
    requires: ['nothing-awaited'],
    tellsResident: true,
    effect: 'Opens a case of its own for the part, with the same dates, people and files, and tells {whom}.',
  }),
  rule('merge', OPEN, {
    to: 'answered',
    permission: 'case:answer',
    requires: ['went-no-further'],
    tellsResident: true,
    effect: 'Ends this one and tells {whom}. The other goes on for both, by the earlier dates of the two.',
  }),
  rule('save-draft', OPEN, {
    permission: 'case:answer',
    effect: 'Keeps what you have written for you and your colleagues. The dates stay as they are.',
  }),
  rule('send-answer', OPEN, {
    to: 'answered',
    permission: 'case:answer',
    requires: ['consent-given', 'answer-approved'],
    tellsResident: true,
    effect: 'Sends the answer and the outcome to the resident, and stops the clock.',
  }),
  rule('record-told', ENDED, {
    permission: 'case:answer',
    requires: ['resident-not-told'],
    effect: 'Records that the resident has had the answer by post, by phone or in person.',
  }),
  rule('copy-to-member', ['answered'], {
    permission: 'case:answer',
    requires: ['not-merged', 'member-not-copied', 'resident-told'],
    effect: 'Emails the member who asked for the resident, now that the resident has been told.',
  }),
  rule('keep-undertaking', UNFINISHED, {
    permission: 'case:answer',
    requires: ['undertaking-open'],
    tellsResident: true,
    effect: 'Tells the resident what was done. The dates stay as they are.',
  }),
  rule('give-undertaking', UNFINISHED, {
    permission: 'case:answer',
    tellsResident: true,
    effect: 'Tells the resident what and by when. The case stays open until it is done.',
  }),
  rule('change-undertaking', UNFINISHED, {
    permission: 'case:answer',
    requires: ['undertaking-open'],
    tellsResident: true,
    effect: 'Tells the resident the new date of the promise, and why.',
  }),
  rule('reassign-undertaking', UNFINISHED, {
    permission: 'case:allocate',
    requires: ['undertaking-open'],
    effect: 'Emails the new owner. The date stays as it is, and the resident reads nothing of it.',
  }),
  rule('give-up-undertaking', UNFINISHED, {
    permission: 'case:answer',
    requires: ['undertaking-open'],
    tellsResident: true,
    effect: 'Tells the resident why, and what is done instead.',
  }),
  rule('record-lesson', [...OPEN, ...ENDED], {
    permission: 'case:answer',
    effect: 'Only colleagues read it. The dates stay as they are, and the case may close before it is done.',
  }),
  rule('finish-lesson', [...OPEN, ...ENDED], {
    permission: 'case:answer',
    requires: ['lesson-open'],
    effect: 'Records what has changed, and when. Only colleagues read it.',
  }),
  rule('publish-change', ENDED, {
    permission: 'case:publish',
    requires: ['something-changed', 'change-not-published', 'resident-told', 'not-restricted', 'not-merged'],
    effect: 'Puts your words under “You said, we did” for anybody to read, without the person who told us.',
  }),
  rule('withdraw-change', ENDED, {
    permission: 'case:publish',
    requires: ['change-published'],
    effect: 'Takes it out of “You said, we did” at once.',
  }),
  rule('withdraw', OPEN, {
    to: 'answered',
    permission: 'case:withdraw',
    requires: ['theirs-to-decide'],
    tellsResident: true,
    effect: 'Ends it at the resident’s wish, tells them so, and stops the clock.',
  }),
  rule('close', ['answered'], {
    to: 'closed',
    permission: 'case:close',
    requires: ['resident-told', 'member-copied', 'undertakings-done', 'limits-met', 'letters-answered'],
    effect: 'Takes it out of everybody’s work. The record stays.',
  }),
  rule('rate', ENDED, {
    permission: 'case:write',
    requires: ['by-the-resident', 'theirs-to-decide', 'not-merged', 'not-rated'],
    effect: 'Tells whoever has the case when it is not solved. Nothing reopens by itself.',
  }),
  rule('reopen', ENDED, {
    to: 'in-progress',
    permission: 'case:answer',
    tellsResident: true,
    requires: ['went-no-further'],
    effect: 'Tells {whom}. After an answer a new clock starts; otherwise it goes on by its own dates.',
  }),
];

/** Recording what happened away from the case and moves its clocks, for a stage that says what (`records`). */
export const RECORDING: readonly StepRule[] = [
  rule('record-fact', UNFINISHED, {
    permission: 'case:answer',
    effect: 'Works out the dates again by the day it happened. The resident can see it.',
  }),
];

/** Going on to a further stage, where there is one: about an answer the resident is unhappy with, or that is overdue. */
export const GOING_ON: readonly StepRule[] = [
  rule('next-stage', ENDED, {
    onceOverdue: OPEN,
    permission: 'case:go-on',
    requires: ['theirs-to-decide', 'went-no-further', 'not-merged', 'own-stage-follows'],
    tellsResident: true,
    effect: 'Opens the next stage as a case of its own, with its own dates, and tells the resident.',
  }),
];

/** Saying why an answer is late, and by when it is expected now, where the law wants that in writing. */
export const EXPLAINING: readonly StepRule[] = [
  rule('explain-delay', [], {
    onceOverdue: OPEN,
    permission: 'case:answer',
    tellsResident: true,
    effect: 'Tells {whom} why, and by when to expect the answer now. It stays late: no date moves.',
  }),
];

/** Taking more time than the first limit. */
export const EXTENDING: readonly StepRule[] = [
  rule('extend', OPEN, {
    permission: 'case:answer',
    tellsResident: true,
    effect: 'Moves the date within the law, and tells {whom} the new date and the reason.',
  }),
  rule('withdraw-extension', OPEN, {
    permission: 'case:answer',
    requires: ['time-extended'],
    tellsResident: true,
    effect: 'The date before it holds again, and the answer is late if that has passed. Tells {whom}.',
  }),
];
