import { bytes } from '#lib/db/bytes';
import { RECORD, toEvent } from '#lib/db/case-events';
import type { PartyRow } from '#lib/db/cases';
import type { Queryable } from '#lib/db/client';
import type { Prisma } from '#lib/db/generated/client';
import { fromJson } from '#lib/db/json';
import { visibleCases } from '#lib/db/visibility';
import { isAboutContact } from '#lib/domain/cases/about-contact';
import { isReadByMember } from '#lib/domain/cases/addressee';
import type { Case } from '#lib/domain/cases/case';
import type { CaseEvent, EventType, Visibility } from '#lib/domain/cases/event';
import { caseFromEvents } from '#lib/domain/cases/evolve';
import { isAboutReaders } from '#lib/domain/cases/representative';
import type { Answers } from '#lib/domain/forms/form';
import type { Actor } from '#lib/domain/permissions/actor';
import type { Permission } from '#lib/domain/permissions/permissions';
import type { StageId } from '#lib/domain/processes/process';
import type { ProcessId } from '#lib/domain/processes/process-id';
import type { Place } from '#lib/domain/processes/registry';
import type { Status } from '#lib/domain/processes/step-rule';
import type { Reference } from '#lib/domain/references/reference';

/** Everything on a case that its reader may see. */
export type CaseFile = {
  matter: Case;
  subject: string;
  answers: Answers;
  parties: readonly PartyRow[];
  events: readonly CaseEvent[];
  assignedToName: string | null;
};

/** How far into the record a reader sees. */
const SEEN_BY_RESIDENTS: readonly Visibility[] = ['resident', 'public'];

/** The columns of a person that are read, and that the record covers. */
export const PARTY = {
  role: true,
  name: true,
  email: true,
  phone: true,
  address: true,
  postcode: true,
  contactBy: true,
  needs: true,
  relationship: true,
  consent: true,
} as const;

// What was filed, and the people, stand with the first case of a story: its further stages share them.
export const FILE = {
  subject: true,
  assignedTo: { select: { name: true } },
  events: RECORD,
  story: { select: { answers: true, parties: { select: PARTY } } },
} satisfies Prisma.CaseSelect;

/** A row of these columns as a file. */
export function toFile(row: Prisma.CaseGetPayload<{ select: typeof FILE }>): CaseFile {
  const events = row.events.map(toEvent);
  const { answers, parties } = row.story;
  return {
    matter: caseFromEvents(events),
    subject: row.subject,
    answers: fromJson<Answers>(answers),
    parties: parties.map((party) => ({ ...party, role: fromJson<PartyRow['role']>(party.role) })),
    events,
    assignedToName: row.assignedTo?.name ?? null,
  };
}

/** A stage of a matter, as its other stages name it. */
export type StoryCase = Place & { reference: Reference; status: Status };

/** The other cases of a story that this actor may see, from the first on. */
export async function findStory(
  db: Queryable,
  { actor, permission }: { actor: Actor; permission: Permission },
  { id, storyId }: Pick<Case, 'id' | 'storyId'>,
): Promise<StoryCase[]> {
  const rows = await db.case.findMany({
    where: { AND: [{ storyId, id: { not: id } }, visibleCases(actor, permission)] },
    select: { reference: true, process: true, pack: true, stage: true, status: true },
    orderBy: { createdAt: 'asc' },
  });
  return rows.map(({ reference, process, pack, stage, status }) => ({
    reference: fromJson<Reference>(reference),
    process: fromJson<ProcessId>(process),
    pack,
    stage: fromJson<StageId>(stage),
    status: fromJson<Status>(status),
  }));
}

/** A case by reference, if this actor has this permission for it; otherwise null, as if there were none. */
export async function findCaseFile(
  db: Queryable,
  { actor, permission }: { actor: Actor; permission: Permission },
  reference: string,
): Promise<CaseFile | null> {
  const where = { AND: [{ reference }, visibleCases(actor, permission)] };
  const row = await db.case.findFirst({ where, select: FILE });
  if (!row) return null;
  const file = toFile(row);
  if (actor.kind !== 'resident') return file;
  const seen = file.events.filter(({ visibility }) => SEEN_BY_RESIDENTS.includes(visibility));
  return { ...file, events: seen.filter(({ data }) => isReadBy(actor, data.type, file.matter)) };
}

function isReadBy(
  { isMember, representative }: Extract<Actor, { kind: 'resident' }>,
  type: EventType,
  matter: Case,
): boolean {
  // How the resident contacts us is between them and us.
  if (isMember) return isReadByMember(type, matter) && !isAboutContact(type);
  return representative === undefined || !(isAboutReaders(type) || isAboutContact(type));
}

/** A case for a message or a letter the system itself is to make, whoever may read it. Null when there is none. */
export async function findCaseForSystem(db: Queryable, caseId: string): Promise<CaseFile | null> {
  const row = await db.case.findUnique({ where: { id: caseId }, select: FILE });
  return row && toFile(row);
}

/** Where a case stands, for somebody who knows only its reference: facts without any personal data. Null: none, or restricted. */
export async function findStanding(db: Queryable, reference: string): Promise<Case | null> {
  const where = { reference, classification: 'open' };
  const row = await db.case.findFirst({ where, select: { events: RECORD } });
  return row && caseFromEvents(row.events.map(toEvent));
}

/** The case whose reference and hashed access code these are; null otherwise. A member who asked for a resident has the code. */
export async function findByAccessCode(
  db: Queryable,
  { reference, accessCodeHash }: { reference: string; accessCodeHash: Uint8Array },
): Promise<{ id: string; isMember: boolean } | null> {
  const row = await db.case.findFirst({
    where: { reference, accessCodeHash: bytes(accessCodeHash) },
    select: { id: true, story: { select: { parties: { where: { role: 'member' }, select: { id: true } } } } },
  });
  return row && { id: row.id, isMember: row.story.parties.length > 0 };
}

/**
 * The case with this reference and the email address of its resident, or of the member who asks for them, compared without
 * case; null otherwise.
 */
export async function findByEmail(
  db: Queryable,
  { reference, email }: { reference: string; email: string },
): Promise<{ id: string; email: string; isMember: boolean } | null> {
  const row = await db.case.findUnique({ where: { reference }, select: { id: true, storyId: true } });
  if (!row) return null;
  const parties = await db.party.findMany({
    where: { role: { in: ['resident', 'member'] }, caseId: row.storyId },
    select: { role: true, email: true },
  });
  // Compared here: PostgreSQL's comparison without case would take % and _ for any letters.
  const given = parties.find((party) => party.email?.toLowerCase() === email.toLowerCase());
  return given?.email ? { id: row.id, email: given.email, isMember: given.role === 'member' } : null;
}
