import type { Prisma } from '#lib/db/generated/client';
import type { Actor, StaffActor } from '#lib/domain/permissions/actor';
import { type Permission, READS_RESTRICTED, type Scope, scopeOf } from '#lib/domain/permissions/permissions';
import { processesOf, SENSITIVE } from '#lib/domain/processes/registry';

/**
 * THE filter of every read of cases: what of the case table an actor has a permission for. It says in SQL what can()
 * says of one case; a test holds the two together. What it leaves out is absent: from lists, counts and searches.
 */
export function visibleCases(actor: Actor, permission: Permission): Prisma.CaseWhereInput {
  const scope = scopeOf(actor, permission);
  if (scope === null) return NOTHING;
  if (actor.kind === 'resident') return scope === 'own-case' ? own(actor) : NOTHING;
  if (actor.kind === 'system') return scope === 'every-case' ? {} : NOTHING;
  if (actor.kind !== 'staff') return NOTHING;
  return { AND: [reach(actor, scope), unrestricted(actor, scope)] };
}

/**
 * The cases whose limits on contact an actor is told of: those they may open or tell callers about, and of the others those
 * that give nothing away, for a limit is of use only where everybody who hears from that person knows it.
 */
export function limitsShownTo(actor: Actor): Prisma.CaseWhereInput {
  if (actor.kind !== 'staff') return NOTHING;
  const hidden = [...SENSITIVE, ...processesOf('monitoring'), ...processesOf('information')];
  const shared = { classification: 'open', process: { notIn: hidden } };
  return { OR: [shared, visibleCases(actor, 'case:read'), visibleCases(actor, 'case:tell')] };
}

/** What is awaited from somebody: asked of them by name, or of their service on a case that is not restricted. */
export function askedOf(staff: StaffActor): Prisma.ContributionWhereInput {
  const ofService = { serviceId: { in: [...staff.serviceIds] }, case: { classification: 'open' } };
  return { endedOn: null, OR: [{ personId: staff.id }, ofService] };
}

function own({ caseId, representative }: Extract<Actor, { kind: 'resident' }>): Prisma.CaseWhereInput {
  if (representative !== undefined)
    return { id: caseId, representatives: { some: { number: representative } } };
  return { OR: [{ id: caseId }, { readers: { has: caseId } }] };
}

const NOTHING: Prisma.CaseWhereInput = { id: { in: [] } };
const NOT_CONDUCT: Prisma.CaseWhereInput = { process: { notIn: processesOf('monitoring') } };

function reach(staff: StaffActor, scope: Scope): Prisma.CaseWhereInput {
  switch (scope) {
    case 'own-services':
      return { serviceId: { in: [...staff.serviceIds] }, process: { in: processesOf('services') } };
    case 'information-requests':
      return { process: { in: processesOf('information') } };
    case 'conduct-allegations':
      return { process: { in: processesOf('monitoring') } };
    case 'logged-by-me':
      return { loggedById: staff.id, ...NOT_CONDUCT };
    case 'asked-of-us':
      return { contributions: { some: askedOf(staff) }, ...NOT_CONDUCT };
    case 'contact-centre':
      return { ...NOT_CONDUCT, OR: [{ loggedById: staff.id }, { process: { notIn: [...SENSITIVE] } }] };
    case 'own-case':
    case 'every-case':
    case 'everywhere':
      return NOTHING;
  }
}

// Of what is asked, askedOf says by itself to whom a restricted case is open.
function unrestricted(staff: StaffActor, scope: Scope): Prisma.CaseWhereInput {
  if (READS_RESTRICTED[staff.role] || scope === 'asked-of-us') return {};
  return { OR: [{ classification: 'open' }, { assignedToId: staff.id }] };
}
