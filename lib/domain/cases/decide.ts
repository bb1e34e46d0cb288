import type { Case } from '#lib/domain/cases/case';
import { subjectOf } from '#lib/domain/cases/case';
import type { Command } from '#lib/domain/cases/command';
import { CONDITIONS } from '#lib/domain/cases/conditions';
import { type Refusal, refuse } from '#lib/domain/cases/refusal';
import { STEPS } from '#lib/domain/cases/steps';
import type { CommandOf, Decided, DecisionContext, Steps } from '#lib/domain/cases/topic';
import type { Actor } from '#lib/domain/permissions/actor';
import { can } from '#lib/domain/permissions/permissions';
import type { Status, StepId, StepRule } from '#lib/domain/processes/process';
import { stageOf, stepRule } from '#lib/domain/processes/registry';

const STATUS_WORDS: Readonly<Record<Status, string>> = {
  received: 'has not been acknowledged yet',
  'in-progress': 'is in progress',
  answered: 'has been answered',
  closed: 'is closed',
};

/**
 * Decides a step: the events it would write, or a refusal that says why. Changes nothing.
 * Order: does the process have the step, may this actor, does the status allow it, do its conditions hold, and then
 * the step itself.
 */
export function decide(matter: Case, command: Command, context: DecisionContext): Decided {
  return mayStep(matter, command.step, context.actor) ?? decideStep(matter, command, context);
}

/** Null when the actor may take the step now; otherwise the refusal. Asked by pages and by decide alike. */
export function mayStep(matter: Case, step: StepId, actor: Actor): Refusal | null {
  const rule = stepRule(stageOf(matter), step);
  if (!rule) return refuse('not-now', 'This kind of case does not have that step.');
  if (!can(actor, rule.permission, subjectOf(matter))) {
    return refuse('not-allowed', 'Your role does not allow this on this case.');
  }
  if (!rule.from.includes(matter.status)) {
    return refuse('not-now', `This cannot be done now: the case ${STATUS_WORDS[matter.status]}.`);
  }
  return unmet(matter, rule, actor);
}

function unmet(matter: Case, { requires }: StepRule, actor: Actor): Refusal | null {
  const condition = requires.find((id) => !CONDITIONS[id].holds(matter, actor));
  return condition === undefined ? null : CONDITIONS[condition].otherwise(matter);
}

// The one place where the compiler must be told that a command and its step belong together.
function decideStep<S extends StepId>(
  matter: Case,
  command: CommandOf<S>,
  context: DecisionContext,
): Decided {
  const step: Steps[S] = STEPS[command.step as S];
  return step.decide(matter, command, context);
}
