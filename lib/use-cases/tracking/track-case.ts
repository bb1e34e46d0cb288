import { type Attachment, listAttachments } from '#lib/db/attachments';
import { type CaseFile, findCaseFile, findStanding } from '#lib/db/case-files';
import { nameOfService } from '#lib/db/organisation';
import type { PlainDate } from '#lib/domain/calendar/plain-date';
import { isSharedWithMember } from '#lib/domain/cases/addressee';
import { type Case, subjectOf } from '#lib/domain/cases/case';
import type { CaseEvent } from '#lib/domain/cases/event';
import { goOnBy, lastDayToGoOn, overdueSince } from '#lib/domain/cases/next-stage';
import { done, type Refusal, type Result, refuse } from '#lib/domain/cases/refusal';
import { type UndertakingStory, undertakingStories } from '#lib/domain/cases/undertaking-story';
import type { Reach } from '#lib/domain/forms/reach';
import type { ReadBackSection } from '#lib/domain/forms/read-back';
import { type Actor, isMember } from '#lib/domain/permissions/actor';
import { can } from '#lib/domain/permissions/permissions';
import { parseReference } from '#lib/domain/references/reference';
import { readBackOf, type ShownClock, showClocks } from '#lib/use-cases/cases/find-case';
import { changeableReach } from '#lib/use-cases/cases/people';
import type { Context } from '#lib/use-cases/context';
import { organisationFor } from '#lib/use-cases/council/organisation-for';
import { countingOf } from '#lib/use-cases/counting';
import { countWrong, refuseIfBlocked } from '#lib/use-cases/tracking/limits';
import { openFiles } from '#lib/use-cases/tracking/open-files';
import { type OwnStep, ownStepsOf } from '#lib/use-cases/tracking/take-own-step';

/** Where a case stands, in facts that name nobody. */
export type Standing = {
  matter: Case;
  serviceName: string;
  clocks: readonly ShownClock[];
};

/** The same with the `letters`, only for whoever has proved that the case is theirs. */
export type TrackedCase = Standing & { letters: Letters | null };

/** What was sent and answered. */
export type Letters = {
  subject: string;
  /** False for a member who asked for a resident, while the answer is the resident’s alone. */
  isShared: boolean;
  /** Whether the member who asked for the resident reads them. */
  isMember: boolean;
  /** Who reads them for the resident, by number; null for the resident. */
  representative: number | null;
  facts: readonly ReadBackSection[];
  events: readonly CaseEvent[];
  undertakings: readonly UndertakingStory[];
  /** Who runs the service for the council; null when it does so itself. */
  partnerName: string | null;
  attachments: readonly Attachment[];
  /** Whether its reader can let somebody else read it. */
  mayName: boolean;
  /** How the resident is reached, for whoever can change it; null for everybody else. */
  reach: Reach | null;
  /** What its reader can do about it now. */
  own: readonly OwnStep[];
  /** The last day to ask for the next stage as of right; null where none is set. */
  lastDayToGoOn: PlainDate | null;
  /** The same, or for going outside where that is next. */
  goOnBy: PlainDate | null;
  /** The last day our answer had, once it is past without one. */
  overdueSince: PlainDate | null;
};

/** The one answer to an unknown reference, a wrong code and a case that is not shown: they cannot be told apart. */
export const NOT_SHOWN: Refusal = refuse('not-found', 'not-shown');

/** A case by its reference. Unknown and restricted are refused alike; wrong look-ups are counted and, when many, refused. */
export async function trackCase(
  context: Context,
  typed: string,
  address: string | null,
): Promise<Result<TrackedCase>> {
  const reference = parseReference(typed);
  const db = context.database.client;
  // Whoever has proved that the case is theirs guesses at nothing, so other people's slips never lock them out.
  const letters = reference === null ? null : await findLetters(context, reference);
  // The limits by address and in all: a reference by itself is no secret, so it is not one to guess at.
  const attempt = { address, reference: '' };
  const blocked = letters === null ? await refuseIfBlocked(context, attempt) : null;
  if (blocked) return blocked;
  const matter = letters?.matter ?? (reference === null ? null : await findStanding(db, reference));
  if (matter === null) {
    await countWrong(context, attempt);
    return NOT_SHOWN;
  }
  const organisation = await organisationFor(context);
  return done({
    matter,
    serviceName: nameOfService(organisation, matter.serviceId),
    clocks: showClocks(context, organisation, { matter }),
    letters: letters?.letters ?? null,
  });
}

async function findLetters(
  context: Context,
  reference: string,
): Promise<{ matter: Case; letters: Letters } | null> {
  const { actor } = context;
  if (actor.kind !== 'resident') return null;
  const db = context.database.client;
  const file = await findCaseFile(db, { actor, permission: 'case:read-letters' }, reference);
  if (file === null) return null;
  const organisation = await organisationFor(context);
  const { matter, events } = file;
  const counting = countingOf(organisation.council);
  const isShared = !isMember(actor) || isSharedWithMember(matter);
  const representative = actor.representative ?? null;
  return {
    matter,
    letters: {
      subject: file.subject,
      isShared,
      isMember: isMember(actor),
      representative,
      // What they told us about themselves stays theirs.
      facts: representative === null ? readBackOf(context, organisation, file) : [],
      events,
      undertakings: isShared ? undertakingStories(matter, events, context.today) : [],
      partnerName: organisation.services.get(matter.serviceId)?.partner ?? null,
      attachments: await filesFor(context, file),
      mayName: mayName(actor, matter),
      reach: changeableReach(actor, file),
      own: ownStepsOf(matter, { ...context, counting }),
      lastDayToGoOn: lastDayToGoOn(matter, counting),
      goOnBy: goOnBy(matter, counting),
      overdueSince: overdueSince(matter, context.today, counting),
    },
  };
}

async function filesFor({ actor, database }: Context, file: CaseFile): Promise<readonly Attachment[]> {
  const all = await listAttachments(database.client, file.matter.id, 'resident');
  const open = openFiles(actor, file);
  return open === 'all' ? all : all.filter(({ id }) => open.includes(id));
}

// The code of a case that a member asked for is the member's.
function mayName(actor: Actor, matter: Case): boolean {
  return matter.memberCopy === null && can(actor, 'case:represent', subjectOf(matter));
}
