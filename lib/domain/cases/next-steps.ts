import type { Case } from '#lib/domain/cases/case';
import { mayStep } from '#lib/domain/cases/decide';
import type { Clock } from '#lib/domain/deadlines/clock';
import type { Actor } from '#lib/domain/permissions/actor';
import { STEP_IDS, type StepId, type StepRule } from '#lib/domain/processes/process';
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
  const pack = packById(matter.process, matter.pack);
  const rules = STEP_IDS.flatMap((step) => stepRule(pack, step) ?? []);
  const blocked = rules.flatMap(({ step }) => {
    const refusal = mayStep(matter, step, actor);
    return refusal === null ? [] : [{ step, name: STEP_NAMES[step], why: refusal.message }];
  });
  const open = rules.filter(({ step }) => !blocked.some((other) => other.step === step));
  const pressing = open.filter(({ step }) => isPressing(matter, step)).slice(0, 3);
  return {
    first: pressing.map((rule) => offered(rule, clocks)),
    more: open.filter((rule) => !pressing.includes(rule)).map((rule) => offered(rule, clocks)),
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

// The step that stops a clock, by the clock's rule.
const STOPS: Readonly<Partial<Record<StepId, string>>> = {
  acknowledge: 'acknowledge',
  'send-answer': 'answer',
};

function offered({ step, effect, tellsResident }: StepRule, clocks: readonly Clock[]): OfferedStep {
  const clock = clocks.find(({ ruleId, stoppedOn }) => ruleId === STOPS[step] && stoppedOn === null);
  return { step, name: STEP_NAMES[step], effect, tellsResident, clock: clock ?? null };
}
