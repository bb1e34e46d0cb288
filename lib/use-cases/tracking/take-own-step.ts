import { countAttempt, type Limit } from '#lib/db/rate-limits';
import type { Case } from '#lib/domain/cases/case';
import { mayStep, type Who } from '#lib/domain/cases/decide';
import { done, type Refusal, type Result, refuse } from '#lib/domain/cases/refusal';
import type { PostedStep } from '#lib/use-cases/cases/step-input';
import { takeStep } from '#lib/use-cases/cases/take-step';
import type { Context } from '#lib/use-cases/context';
import { type Resident, residentAs, roleOf } from '#lib/use-cases/tracking/role';

/** The steps that residents take themselves, on the tracking page. */
export const OWN_STEPS = ['write-to-council', 'rate', 'withdraw', 'next-stage', 'choose-language'] as const;
export type OwnStep = (typeof OWN_STEPS)[number];

/** The steps that are open now to whoever has the case's letters open. */
export function ownStepsOf(matter: Case, who: Who): readonly OwnStep[] {
  return OWN_STEPS.filter((step) => mayStep(matter, step, who) === null);
}

const BY_CASE: Limit = { name: 'own-step', points: 30, seconds: 60 * 60 };
// No permit is as long.
const LONGEST = 2000;
const LASTS_MS = 24 * 60 * 60 * 1000;

/**
 * What lets whoever has a case's letters open take these steps for a day, also when the letters have locked meanwhile:
 * nobody loses what they took an hour to write. It opens nothing.
 */
export function ownPermit({ actor, now, secrets }: Context): string | null {
  if (actor.kind !== 'resident') return null;
  return secrets.seal(`own-step ${actor.caseId} ${now.getTime() + LASTS_MS} ${roleOf(actor)}`);
}

type Own = { reference: string; command: PostedStep & { step: OwnStep } };

/** Takes a resident's step on their case. Refuses a permit that is none or has ended, and too many steps. */
export async function takeOwnStep(
  context: Context,
  { permit, ...own }: Own & { permit: string },
): Promise<Result<Case>> {
  const permitted = await permittedContext(context, permit);
  return permitted.ok ? takeStep(permitted.value, own) : permitted;
}

/** What whoever has this permit does now, which is counted. Refuses a permit that is none or has ended, and too much. */
export async function permittedContext(
  context: Context,
  permit: string,
): Promise<Result<Context & { actor: Resident }>> {
  const { now, secrets } = context;
  const [kind = '', caseId = '', until = '', role] = secrets.open(permit.slice(0, LONGEST))?.split(' ') ?? [];
  if (kind !== 'own-step' || Number(until) <= now.getTime())
    return refuse('not-allowed', 'The letters of this case are not open.');
  return (await refuseTooMany(context, { caseId })) ?? done({ ...context, actor: residentAs(caseId, role) });
}

/** Takes a step as the resident of a case, which whoever calls this has made sure of. Refuses too many. */
export async function takeAsResident(context: Context, actor: Resident, own: Own): Promise<Result<Case>> {
  return (await refuseTooMany(context, actor)) ?? takeStep({ ...context, actor }, own);
}

// Counts what is done on a case for its resident.
async function refuseTooMany(
  { database }: Context,
  { caseId }: Pick<Resident, 'caseId'>,
): Promise<Refusal | null> {
  const wait = await countAttempt(database, BY_CASE, caseId);
  return wait === 0 ? null : refuse('too-many-attempts', String(Math.ceil(wait / 60)));
}
