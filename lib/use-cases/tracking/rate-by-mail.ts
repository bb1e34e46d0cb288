import { findCaseFile } from '#lib/db/case-files';
import { addDays, type PlainDate, parsePlainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import type { Rating } from '#lib/domain/cases/rating';
import { type Result, refuse } from '#lib/domain/cases/refusal';
import { parseReference, type Reference } from '#lib/domain/references/reference';
import type { Context } from '#lib/use-cases/context';
import { takeAsResident } from '#lib/use-cases/tracking/take-own-step';

/** How long the link of an answer's mail asks how we did. */
const LASTS_DAYS = 60;

/** What lets whoever has the mail with the answer say how we did, and nothing else. The same for the same answer. */
export function ratingToken(
  { secrets }: Pick<Context, 'secrets'>,
  { id, reference, answeredOn }: { id: string; reference: Reference; answeredOn: PlainDate },
): string {
  return secrets.seal(`rate ${id} ${reference} ${addDays(answeredOn, LASTS_DAYS)}`);
}

/** The case that a token lets be rated; null when it is none of ours or its time is over. */
export function ratedWith(
  { secrets, today }: Pick<Context, 'secrets' | 'today'>,
  token: string,
): { caseId: string; reference: Reference } | null {
  const [kind = '', caseId = '', named = '', last = ''] = secrets.open(token)?.split(' ') ?? [];
  const reference = parseReference(named);
  const until = parsePlainDate(last);
  if (kind !== 'rate' || reference === null || until === null || today > until) return null;
  return { caseId, reference };
}

/** The case that a token lets be rated, with what was said of it already; null as `ratedWith`. */
export async function findRated(
  context: Context,
  token: string,
): Promise<{ reference: Reference; rating: Rating | null } | null> {
  const rated = ratedWith(context, token);
  if (rated === null) return null;
  const { caseId, reference } = rated;
  const reader = { actor: { kind: 'resident', caseId }, permission: 'case:write' } as const;
  const file = await findCaseFile(context.database.client, reader, reference);
  return { reference, rating: file?.matter.rating ?? null };
}

/** Says how we handled a case, without its letters being open. Refuses a token that is none, or whose time is over. */
export async function rateByMail(
  context: Context,
  { token, ...rating }: { token: string; handling: string; solved: string },
): Promise<Result<Case>> {
  const rated = ratedWith(context, token);
  if (rated === null) return refuse('not-allowed', 'This link asks no longer.');
  const { caseId, reference } = rated;
  const actor = { kind: 'resident', caseId } as const;
  return takeAsResident(context, actor, { reference, command: { step: 'rate', ...rating } });
}
