import { type Actor, ROLES, type Role } from '#lib/domain/permissions/actor';
import type { Office } from '#lib/domain/permissions/office';
import { type Permission, type Scope, STAFF_PERMISSIONS } from '#lib/domain/permissions/permissions';

const ONE_OF: Readonly<Record<Role, string>> = {
  agent: 'a contact centre agent',
  caseworker: 'a caseworker',
  'information-officer': 'an information officer',
  'monitoring-officer': 'the Monitoring Officer',
  manager: 'a service manager',
  'head-of-service': 'a head of service',
};

const SCOPES: Readonly<Record<Office, Scope>> = {
  services: 'own-services',
  information: 'information-requests',
  monitoring: 'conduct-allegations',
};

// What no role has by itself, but whoever had a part in the case.
const BY_PART: Readonly<Partial<Record<Permission, string>>> = {
  'case:contribute': 'This is for whoever is asked to contribute.',
  'case:answer-in-call': 'This is for whoever took the call.',
  'case:write': 'This is for the resident.',
};

const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** For whom something is that this actor may not do in a case of this office: a sentence in words for staff. */
export function whoMay(actor: Actor, permission: Permission, office: Office): string {
  const byPart = BY_PART[permission];
  if (byPart !== undefined) return byPart;
  const roles = ROLES.filter((role) => STAFF_PERMISSIONS[role][permission] === SCOPES[office]);
  if (roles.length === 0) return 'In this kind of case, this is for nobody at the council.';
  if (actor.kind === 'staff' && roles.includes(actor.role)) return 'This is for those who work on this case.';
  return `This is for ${either.format(roles.map((role) => ONE_OF[role]))}.`;
}
