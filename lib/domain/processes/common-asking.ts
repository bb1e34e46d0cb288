import { OPEN, rule } from '#lib/domain/processes/rule';
import type { StepId, StepRule } from '#lib/domain/processes/step-rule';

const replyRule = rule('record-reply', OPEN, {
  permission: 'case:answer',
  requires: ['reply-awaited'],
  effect: 'Records what they sent and on which day. A clock that waits for it runs again.',
});

const lapseRule = rule('lapse', OPEN, {
  to: 'answered',
  permission: 'case:lapse',
  requires: ['reply-awaited'],
  tellsResident: true,
  effect: 'Ends it because nothing has come, tells the resident so, and stops the clock.',
});

/** Asking what somebody means. `clock`: what that does to the date, in a sentence. */
export function clarifying(clock: string): readonly StepRule[] {
  return [asks('ask-clarification', `Asks {whom}. ${clock}`), replyRule, lapseRule];
}

/** A fees notice, for a process that clarifies as well. */
export const CHARGING: readonly StepRule[] = [
  asks('ask-fee', 'Tells {whom} what it costs. The clock waits until it is paid.'),
];

/** Proof of who somebody is, and that they may act for another, for a process that clarifies as well. */
export const IDENTIFYING: readonly StepRule[] = [
  asks('ask-identity', 'Asks {whom}. The time to answer begins when the proof comes.'),
  asks('ask-authority', 'Asks {whom}. The time to answer begins when the proof comes.'),
];

function asks(step: StepId, effect: string): StepRule {
  const also = { requires: ['nothing-awaited'], tellsResident: true, effect } as const;
  return rule(step, OPEN, { permission: 'case:answer', ...also });
}
