import { countAttempt, type Limit } from '#lib/db/rate-limits';
import type { Case } from '#lib/domain/cases/case';
import { mayStep } from '#lib/domain/cases/decide';
import { type Result, refuse } from '#lib/domain/cases/refusal';
import type { Actor } from '#lib/domain/permissions/actor';
import type { PostedStep } from '#lib/use-cases/cases/step-input';
import { takeStep } from '#lib/use-cases/cases/take-step';
import type { Context } from '#lib/use-cases/context';

/** The steps that residents take themselves, on the tracking page. */
export const OWN_STEPS = ['write-to-council', 'rate', 'withdraw', 'next-stage', 'choose-language'] as const;
export type OwnStep = (typeof OWN_STEPS)[number];

/** The steps that are open now to whoever has the case's letters open. */
export function ownStepsOf(matter: Case, actor: Actor): readonly OwnStep[] {
  return OWN_STEPS.filter((step) => mayStep(matter, step, actor) === null);
}

const BY_CASE: Limit = { name: 'own-step', points: 30, seconds: 60 * 60 };
const LASTS_MS = 24 * 60 * 60 * 1000;

/**
 * What lets whoever has a case's letters open take these steps for a day, also when the letters have locked meanwhile:
 * nobody loses what they took an hour to write. It opens nothing.
 */
export function ownPermit({ actor, now, secrets }: Context): string | null {
  if (actor.kind !== 'resident') return null;
  const role = actor.isMember === true ? 'member' : 'resident';
  return secrets.seal(`own-step ${actor.caseId} ${now.getTime() + LASTS_MS} ${role}`);
}

type Own = { reference: string; command: PostedStep & { step: OwnStep } };

/** Takes a resident's step on their case. Refuses a permit that is none or has ended, and too many steps. */
export async function takeOwnStep(
  context: Context,
  { permit, ...own }: Own & { permit: string },
): Promise<Result<Case>> {
  const [kind = '', caseId = '', until = '', role] = context.secrets.open(permit)?.split(' ') ?? [];
  if (kind !== 'own-step' || Number(until) <= context.now.getTime())
    return refuse('not-allowed', 'The letters of this case are not open.');
  return takeAsResident(context, { kind: 'resident', caseId, isMember: role === 'member' }, own);
}

/** Takes a step as the resident of a case, which whoever calls this has made sure of. Refuses too many. */
export async function takeAsResident(
  context: Context,
  actor: Extract<Actor, { kind: 'resident' }>,
  own: Own,
): Promise<Result<Case>> {
  const wait = await countAttempt(context.database, BY_CASE, actor.caseId);
  if (wait > 0) return refuse('too-many-attempts', String(Math.ceil(wait / 60)));
  return takeStep({ ...context, actor }, own);
}
