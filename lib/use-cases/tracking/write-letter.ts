import { countAttempt, type Limit } from '#lib/db/rate-limits';
import type { Case } from '#lib/domain/cases/case';
import { type Result, refuse } from '#lib/domain/cases/refusal';
import { takeStep } from '#lib/use-cases/cases/take-step';
import type { Context } from '#lib/use-cases/context';

const BY_CASE: Limit = { name: 'write-letter', points: 30, seconds: 60 * 60 };
const LASTS_MS = 24 * 60 * 60 * 1000;

/**
 * What lets whoever has a case's letters open write to us for a day, also when the letters have locked meanwhile: nobody
 * loses what they took an hour to write. It opens nothing.
 */
export function letterPermit({ actor, now, secrets }: Context): string | null {
  if (actor.kind !== 'resident') return null;
  const role = actor.isMember === true ? 'member' : 'resident';
  return secrets.seal(`letter ${actor.caseId} ${now.getTime() + LASTS_MS} ${role}`);
}

/** Keeps what a resident writes on their case. Refuses a permit that is none or has ended, nothing written, and too much. */
export async function writeLetter(
  context: Context,
  { permit, reference, text }: { permit: string; reference: string; text: string },
): Promise<Result<Case>> {
  const [kind = '', caseId = '', until = '', role] = context.secrets.open(permit)?.split(' ') ?? [];
  if (kind !== 'letter' || Number(until) <= context.now.getTime())
    return refuse('not-allowed', 'The letters of this case are not open.');
  const wait = await countAttempt(context.database, BY_CASE, caseId);
  if (wait > 0) return refuse('too-many-attempts', String(Math.ceil(wait / 60)));
  const actor = { kind: 'resident', caseId, isMember: role === 'member' } as const;
  return takeStep({ ...context, actor }, { reference, command: { step: 'write-to-council', text } });
}
