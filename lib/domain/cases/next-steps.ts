import type { Case } from '#lib/domain/cases/case';
import { mayStep, type Who } from '#lib/domain/cases/decide';
import { naming } from '#lib/domain/cases/step-message';
import { STEPS } from '#lib/domain/cases/steps';
import { type Clock, clockTo } from '#lib/domain/deadlines/clock';
import type { FactType } from '#lib/domain/deadlines/fact';
import { PROCESSES, stageOf, stepRule } from '#lib/domain/processes/registry';
import { STEP_IDS, type StepId, type StepRule } from '#lib/domain/processes/step-rule';

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

/**
 * What is sensible now for this actor: the steps that move the case on come first (three at most), the rest one click
 * further; what the table has but may not be done says why. `clocks` are the case's own (clocksOf).
 */
export function nextSteps(matter: Case, who: Who, clocks: readonly Clock[]): NextSteps {
  const stage = stageOf(matter);
  // What residents write is for nobody else to offer.
  const rules = STEP_IDS.flatMap((step) => stepRule(stage, step) ?? []).filter(
    ({ permission }) => permission !== 'case:write',
  );
  const blocked = rules.flatMap(({ step }) => {
    const refusal = mayStep(matter, step, who);
    return refusal === null ? [] : [{ step, name: STEPS[step].name, why: refusal.message }];
  });
  const open = rules.filter(({ step }) => !blocked.some((other) => other.step === step));
  const today = 'today' in who ? who.today : null;
  const pressing = open.filter(({ step }) => STEPS[step].isPressing(matter, today)).slice(0, 3);
  return {
    first: pressing.map((rule) => offered(matter, rule, clocks)),
    more: open.filter((rule) => !pressing.includes(rule)).map((rule) => offered(matter, rule, clocks)),
    blocked,
  };
}

// What a step makes true, and so the clock it stops.
const MAKES: Readonly<Partial<Record<StepId, FactType>>> = {
  acknowledge: 'acknowledged',
  'send-answer': 'response-sent',
  'answer-in-call': 'response-sent',
  'record-decision': 'enquiry-answered',
  withdraw: 'response-sent',
  lapse: 'response-sent',
};

function offered(
  matter: Case,
  { step, tellsResident, ...rule }: StepRule,
  clocks: readonly Clock[],
): OfferedStep {
  const made = MAKES[step];
  const running = clocks.filter(({ stoppedOn }) => stoppedOn === null);
  const clock = made === undefined ? null : (clockTo(running, made) ?? null);
  const { name, nameNow } = STEPS[step];
  const isOffices = PROCESSES[matter.process].office !== 'services';
  const effect = (isOffices ? rule.effectInOffice : undefined) ?? rule.effect;
  return {
    step,
    name: nameNow?.(matter) ?? name,
    effect: naming(effect, step, matter),
    tellsResident,
    clock,
  };
}
