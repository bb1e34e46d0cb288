import { type ClosedMatter, findMattersOf } from '#lib/db/callers';
import { type CaseFile, findCaseFile } from '#lib/db/case-files';
import type { PartyRow } from '#lib/db/cases';
import { type ContactOf, findContactOf } from '#lib/db/contact-of';
import { nameOfService, type Organisation } from '#lib/db/organisation';
import { type Case, subjectOf } from '#lib/domain/cases/case';
import { activeRepresentatives, type Representative } from '#lib/domain/cases/representative';
import { openUndertakings } from '#lib/domain/cases/undertaking';
import { type UndertakingStory, undertakingStories } from '#lib/domain/cases/undertaking-story';
import { type HeldDetail, identityQuestions } from '#lib/domain/contact/identity';
import { lastSaid, type SaidEvent } from '#lib/domain/contact/last-said';
import type { Council } from '#lib/domain/council/council';
import type { Reach } from '#lib/domain/forms/reach';
import { can } from '#lib/domain/permissions/permissions';
import { parseReference, type Reference } from '#lib/domain/references/reference';
import { type ShownClock, showClocks } from '#lib/use-cases/cases/find-case';
import { changeableReach, personOf, residentOf } from '#lib/use-cases/cases/people';
import type { Context } from '#lib/use-cases/context';
import { organisationFor } from '#lib/use-cases/council/organisation-for';

/** Somebody who may read a matter for its resident. */
export type NamedReader = Representative & { name: string };

/** What can be told a caller of one of their matters. */
export type CallerMatter = {
  matter: Case;
  subject: string;
  serviceName: string;
  clocks: readonly ShownClock[];
  /** The last thing that we said to them; null before the first. */
  said: SaidEvent | null;
  /** What we promised and have not done yet, the first due first. */
  promises: readonly UndertakingStory[];
  /** Who may read it for them. */
  readers: readonly NamedReader[];
  /** Whom it is for, where it is not the caller. */
  forWhom: string | null;
  mayOpen: boolean;
  mayNote: boolean;
  mayChooseLanguage: boolean;
  /** What to ask before a new access code is given; nothing where the code is not theirs. */
  questions: readonly HeldDetail[];
  /** How we reach them and what they need; null where the actor may not change it. */
  reach: Reach | null;
  /** Whether the actor may say how else they know them. */
  mayVouch: boolean;
};

/** Somebody who is calling: who they are and what they have with us. */
export type Caller = {
  reference: Reference;
  person: PartyRow;
  council: Council;
  open: readonly CallerMatter[];
  closed: readonly ClosedMatter[];
  /** What limits how they contact us. */
  limits: ContactOf['limits'];
};

/** The resident of a case with all their matters, if the actor may tell callers about it; otherwise null. `typed`: a reference in any spelling. */
export async function findCaller(context: Context, typed: string): Promise<Caller | null> {
  const reference = parseReference(typed);
  if (reference === null) return null;
  const db = context.database.client;
  const [file, matters, organisation] = await Promise.all([
    findCaseFile(db, { actor: context.actor, permission: 'case:tell' }, reference),
    findMattersOf(db, context.actor, reference),
    organisationFor(context),
  ]);
  const person = file && residentOf(file);
  if (file === null || person === null || matters === null) return null;
  const { storyId } = file.matter;
  const { limits } = await findContactOf(db, context.actor, { storyId, today: context.today });
  return {
    limits,
    reference,
    person,
    council: organisation.council,
    open: matters.open.map((each) => ({
      ...toTell(context, each),
      mayChooseLanguage: choosesLanguage(context, organisation, each),
      clocks: showClocks(context, organisation, each),
      serviceName: nameOfService(organisation, each.matter.serviceId),
    })),
    closed: matters.closed,
  };
}

// A council with one language has none to change to.
function choosesLanguage({ actor }: Context, { council }: Organisation, { matter }: CaseFile): boolean {
  return council.languages.length > 1 && can(actor, 'case:choose-language', subjectOf(matter));
}

function toTell({ actor, today }: Context, { matter, subject, events, parties }: CaseFile) {
  const stories = undertakingStories(matter, events, today);
  return {
    matter,
    subject,
    said: lastSaid(events),
    promises: openUndertakings(matter.undertakings).flatMap(({ id }) =>
      stories.filter((story) => story.id === id),
    ),
    readers: activeRepresentatives(matter.representatives).map((reader) => ({
      ...reader,
      name: events.find(({ sequence }) => sequence === reader.number)?.text ?? 'Somebody',
    })),
    forWhom: parties.find(({ role }) => role === 'represented')?.name ?? null,
    mayOpen: can(actor, 'case:read', subjectOf(matter)),
    mayNote: can(actor, 'case:note', subjectOf(matter)),
    questions: matter.memberCopy === null ? identityQuestions(personOf({ parties }), subject) : [],
    reach: changeableReach(actor, { matter, parties }),
    mayVouch: can(actor, 'case:read-letters', subjectOf(matter)),
  };
}
