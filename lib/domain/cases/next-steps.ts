import type { Case } from '#lib/domain/cases/case';
import { mayStep } from '#lib/domain/cases/decide';
import type { Clock } from '#lib/domain/deadlines/clock';
import type { Actor } from '#lib/domain/permissions/actor';
import { STEP_IDS, type StepId } from '#lib/domain/processes/process';
import { packById, stepRule } from '#lib/domain/processes/registry';

/** A step as offered on the case: what it is called, what it does, and the clock it would stop. */
export type OfferedStep = {
  step: StepId;
  name: string;
  effect: string;
  tellsResident: boolean;
  clock: Clock | null;
};

/** A step that is in the table but may not be taken now, with the reason. */
export type BlockedStep = { step: StepId; name: string; why: string };

export type NextSteps = { first: OfferedStep[]; more: OfferedStep[]; blocked: BlockedStep[] };

export const STEP_NAMES: Readonly<Record<StepId, string>> = {
  acknowledge: 'Acknowledge',
  allocate: 'Allocate',
  'add-note': 'Add a note',
  'send-answer': 'Write and send the answer',
  'record-told': 'Record that the resident has been told',
  close: 'Close the case',
  publish: 'Publish in the disclosure log',
  'withdraw-publication': 'Take out of the disclosure log',
};

/**
 * What is sensible now for this actor: the steps that move the case on come first (three at most), the rest one click
 * further; what the table has but may not be done says why. `clocks` are the case's own (clocksOf).
 */
export function nextSteps(matter: Case, actor: Actor, clocks: readonly Clock[]): NextSteps {
  const all = STEP_IDS.filter((step) => stepRule(packById(matter.process, matter.pack), step) !== null);
  const blocked = all.flatMap((step) => {
    const refusal = mayStep(matter, step, actor);
    return refusal === null ? [] : [{ step, name: STEP_NAMES[step], why: refusal.message }];
  });
  const open = all.filter((step) => !blocked.some((other) => other.step === step));
  const pressing = open.filter((step) => isPressing(matter, step)).slice(0, 3);
  const offer = (step: StepId) => offered(matter, step, clocks);
  return {
    first: pressing.map(offer),
    more: open.filter((step) => !pressing.includes(step)).map(offer),
    blocked,
  };
}

function isPressing(matter: Case, step: StepId): boolean {
  switch (step) {
    case 'acknowledge':
    case 'send-answer':
    case 'record-told':
    case 'close':
    case 'publish':
      return true;
    case 'allocate':
      return matter.assignedToId === null && matter.status !== 'answered';
    case 'add-note':
    case 'withdraw-publication':
      return false;
  }
}

function offered(matter: Case, step: StepId, clocks: readonly Clock[]): OfferedStep {
  const rule = stepRule(packById(matter.process, matter.pack), step);
  const stops = step === 'acknowledge' ? 'acknowledge' : 'answer';
  const moves = step === 'acknowledge' || step === 'send-answer';
  const clock = moves
    ? clocks.find(({ ruleId, stoppedOn }) => ruleId === stops && stoppedOn === null)
    : undefined;
  return {
    step,
    name: STEP_NAMES[step],
    effect: rule?.effect ?? '',
    tellsResident: rule?.tellsResident ?? false,
    clock: clock ?? null,
  };
}
