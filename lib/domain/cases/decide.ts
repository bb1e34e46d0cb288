import type { Case } from '#lib/domain/cases/case';
import { subjectOf } from '#lib/domain/cases/case';
import type { Command } from '#lib/domain/cases/command';
import { CONDITIONS } from '#lib/domain/cases/conditions';
import { overdueSince } from '#lib/domain/cases/next-stage';
import { type Refusal, refuse } from '#lib/domain/cases/refusal';
import { STEPS } from '#lib/domain/cases/steps';
import type { CommandOf, Decided, DecisionContext, Steps } from '#lib/domain/cases/topic';
import type { Actor } from '#lib/domain/permissions/actor';
import { can } from '#lib/domain/permissions/permissions';
import { whoMay } from '#lib/domain/permissions/who-may';
import { stageOf, stepRule } from '#lib/domain/processes/registry';
import { ENDED, OPEN } from '#lib/domain/processes/rule';
import type { Status, StepId, StepRule } from '#lib/domain/processes/step-rule';

const STATUS_WORDS: Readonly<Record<Status, string>> = {
  received: 'has not been acknowledged yet',
  'in-progress': 'is in progress',
  answered: 'has been answered',
  closed: 'is closed',
};

/**
 * Decides a step: the events it would write, or a refusal that says why. Changes nothing.
 * Order: does the process have the step, may this actor, does the status allow it, do its conditions hold, is it
 * the day for it, and then the step itself.
 */
export function decide(matter: Case, command: Command, context: DecisionContext): Decided {
  return mayStep(matter, command.step, context) ?? decideStep(matter, command, context);
}

/** Who would act, on which day: without one, what has to wait for a day is refused. */
export type Who = Actor | Pick<DecisionContext, 'actor' | 'today' | 'counting'>;

/** Null when the actor may take the step now; otherwise the refusal. Asked by pages and by decide alike. */
export function mayStep(matter: Case, step: StepId, who: Who): Refusal | null {
  const actor = 'actor' in who ? who.actor : who;
  const rule = stepRule(stageOf(matter), step);
  if (!rule) return refuse('not-now', 'This kind of case does not have that step.');
  const subject = subjectOf(matter);
  if (!can(actor, rule.permission, subject))
    return refuse('not-allowed', whoMay(actor, rule.permission, subject.office));
  if (!rule.from.includes(matter.status) && !isOnceOverdue(matter, rule, who)) {
    const once = rule.onceOverdue?.includes(matter.status) ? ', and its time to be answered is not over' : '';
    return refuse('not-now', `This cannot be done now: the case ${whyNot(matter, rule)}${once}.`);
  }
  return unmet(matter, rule, actor) ?? notYet(matter, step, who);
}

// What comes once it is answered waits for that, however far it has come before.
function whyNot({ status }: Case, { from }: StepRule): string {
  const waits = OPEN.includes(status) && from.every((each) => ENDED.includes(each));
  return waits ? 'has not been answered yet' : STATUS_WORDS[status];
}

function isOnceOverdue(matter: Case, { onceOverdue = [] }: StepRule, who: Who): boolean {
  if (!('actor' in who) || !onceOverdue.includes(matter.status)) return false;
  return overdueSince(matter, who.today, who.counting) !== null;
}

function unmet(matter: Case, { requires }: StepRule, actor: Actor): Refusal | null {
  const condition = requires.find((id) => !CONDITIONS[id].holds(matter, actor));
  return condition === undefined ? null : CONDITIONS[condition].otherwise(matter);
}

function notYet(matter: Case, step: StepId, who: Who): Refusal | null {
  return 'actor' in who ? (STEPS[step].notYet?.(matter, who) ?? null) : null;
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
