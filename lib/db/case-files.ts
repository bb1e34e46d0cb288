import { bytes, loadEvents } from '#lib/db/case-events';
import type { PartyRow } from '#lib/db/cases';
import type { Queryable } from '#lib/db/client';
import { fromJson } from '#lib/db/json';
import { visibleCases } from '#lib/db/visibility';
import type { Case } from '#lib/domain/cases/case';
import type { CaseEvent, Visibility } from '#lib/domain/cases/event';
import { caseFromEvents } from '#lib/domain/cases/evolve';
import type { Answers } from '#lib/domain/forms/form';
import type { Actor } from '#lib/domain/permissions/actor';
import type { Permission } from '#lib/domain/permissions/permissions';
import type { StageId, Status } from '#lib/domain/processes/process';
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

const PARTY = {
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

const FILE = { subject: true, storyId: true, assignedTo: { select: { name: true } } } as const;

// What was filed, and the people, stand with the first case of a story: its further stages share them.
async function loadFiled(db: Queryable, storyId: string): Promise<Pick<CaseFile, 'answers' | 'parties'>> {
  const first = await db.case.findUniqueOrThrow({
    where: { id: storyId },
    select: { answers: true, parties: { select: PARTY } },
  });
  return {
    answers: fromJson<Answers>(first.answers),
    parties: first.parties.map((party) => ({ ...party, role: fromJson<PartyRow['role']>(party.role) })),
  };
}

/** A stage of a matter, as its other stages name it. */
export type StoryCase = { reference: Reference; stage: StageId; status: Status };

/** The other cases of a story that this actor may see, from the first on. */
export async function findStory(
  db: Queryable,
  { actor, permission }: { actor: Actor; permission: Permission },
  { id, storyId }: Pick<Case, 'id' | 'storyId'>,
): Promise<StoryCase[]> {
  const rows = await db.case.findMany({
    where: { AND: [{ storyId, id: { not: id } }, visibleCases(actor, permission)] },
    select: { reference: true, stage: true, status: true },
    orderBy: { createdAt: 'asc' },
  });
  return rows.map(({ reference, stage, status }) => ({
    reference: fromJson<Reference>(reference),
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
  const row = await db.case.findFirst({
    where: { AND: [{ reference }, visibleCases(actor, permission)] },
    select: { id: true, ...FILE },
  });
  if (!row) return null;
  const [all, filed] = await Promise.all([loadEvents(db, row.id), loadFiled(db, row.storyId)]);
  const shown =
    actor.kind === 'resident' ? all.filter(({ visibility }) => SEEN_BY_RESIDENTS.includes(visibility)) : all;
  return {
    matter: caseFromEvents(all),
    subject: row.subject,
    ...filed,
    events: shown,
    assignedToName: row.assignedTo?.name ?? null,
  };
}

/** A case for a message or a letter the system itself is to make, whoever may read it. Null when there is none. */
export async function findCaseForSystem(db: Queryable, caseId: string): Promise<CaseFile | null> {
  const row = await db.case.findUnique({
    where: { id: caseId },
    select: FILE,
  });
  if (!row) return null;
  const [events, filed] = await Promise.all([loadEvents(db, caseId), loadFiled(db, row.storyId)]);
  return {
    matter: caseFromEvents(events),
    subject: row.subject,
    ...filed,
    events,
    assignedToName: row.assignedTo?.name ?? null,
  };
}

/** Where a case stands, for somebody who knows only its reference: facts without any personal data. Null: none, or restricted. */
export async function findStanding(db: Queryable, reference: string): Promise<Case | null> {
  const row = await db.case.findFirst({ where: { reference, classification: 'open' }, select: { id: true } });
  return row ? caseFromEvents(await loadEvents(db, row.id)) : null;
}

/** The case whose reference and hashed access code these are; null otherwise. */
export async function findByAccessCode(
  db: Queryable,
  { reference, accessCodeHash }: { reference: string; accessCodeHash: Uint8Array },
): Promise<{ id: string; reference: string } | null> {
  return db.case.findFirst({
    where: { reference, accessCodeHash: bytes(accessCodeHash) },
    select: { id: true, reference: true },
  });
}

/** The case with this reference and the email address its resident gave, compared without case; null otherwise. */
export async function findByEmail(
  db: Queryable,
  { reference, email }: { reference: string; email: string },
): Promise<{ id: string; email: string } | null> {
  const row = await db.case.findUnique({ where: { reference }, select: { id: true, storyId: true } });
  if (!row) return null;
  const party = await db.party.findFirst({
    where: { role: 'resident', caseId: row.storyId },
    select: { email: true },
  });
  // Compared here: PostgreSQL's comparison without case would take % and _ for any letters.
  if (!party?.email || party.email.toLowerCase() !== email.toLowerCase()) return null;
  return { id: row.id, email: party.email };
}
