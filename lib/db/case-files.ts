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

/** A case by reference, if this actor has this permission for it; otherwise null, as if there were none. */
export async function findCaseFile(
  db: Queryable,
  { actor, permission }: { actor: Actor; permission: Permission },
  reference: string,
): Promise<CaseFile | null> {
  const row = await db.case.findFirst({
    where: { AND: [{ reference }, visibleCases(actor, permission)] },
    select: {
      id: true,
      subject: true,
      answers: true,
      parties: { select: PARTY },
      assignedTo: { select: { name: true } },
    },
  });
  if (!row) return null;
  const all = await loadEvents(db, row.id);
  const shown =
    actor.kind === 'resident' ? all.filter(({ visibility }) => SEEN_BY_RESIDENTS.includes(visibility)) : all;
  return {
    matter: caseFromEvents(all),
    subject: row.subject,
    answers: fromJson<Answers>(row.answers),
    parties: row.parties.map((party) => ({ ...party, role: fromJson<PartyRow['role']>(party.role) })),
    events: shown,
    assignedToName: row.assignedTo?.name ?? null,
  };
}

/** A case for a message or a letter the system itself is to make, whoever may read it. Null when there is none. */
export async function findCaseForSystem(db: Queryable, caseId: string): Promise<CaseFile | null> {
  const row = await db.case.findUnique({
    where: { id: caseId },
    select: {
      subject: true,
      answers: true,
      parties: { select: PARTY },
      assignedTo: { select: { name: true } },
    },
  });
  if (!row) return null;
  const events = await loadEvents(db, caseId);
  return {
    matter: caseFromEvents(events),
    subject: row.subject,
    answers: fromJson<Answers>(row.answers),
    parties: row.parties.map((party) => ({ ...party, role: fromJson<PartyRow['role']>(party.role) })),
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
  const party = await db.party.findFirst({
    where: { role: 'resident', case: { reference } },
    select: { caseId: true, email: true },
  });
  // Compared here: PostgreSQL's comparison without case would take % and _ for any letters.
  if (!party?.email || party.email.toLowerCase() !== email.toLowerCase()) return null;
  return { id: party.caseId, email: party.email };
}
