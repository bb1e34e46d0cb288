/** What somebody at the council does, which decides what they may see and do (permissions.ts is the table). */
export const ROLES = [
  'agent',
  'caseworker',
  'information-officer',
  'monitoring-officer',
  'manager',
  'head-of-service',
] as const;
export type Role = (typeof ROLES)[number];

/** The council's words for its roles. */
export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  agent: 'Contact centre agent',
  caseworker: 'Caseworker',
  'information-officer': 'Information officer',
  'monitoring-officer': 'Monitoring Officer',
  manager: 'Service manager',
  'head-of-service': 'Head of service',
};

/** Somebody who works for the council, signed in. `serviceIds` are the services they belong to. */
export type StaffActor = {
  kind: 'staff';
  id: string;
  name: string;
  role: Role;
  serviceIds: readonly string[];
};

/**
 * Who is asking: anybody at all, a resident who has proved that one case is theirs (access code or one-time link),
 * a member of staff, or the system itself running a job. `isMember`: the councillor or MP who asked for the resident.
 * `representative`: somebody who reads it for the resident, by number.
 */
export type Actor =
  | { kind: 'public' }
  | { kind: 'resident'; caseId: string; isMember?: boolean; representative?: number }
  | StaffActor
  | { kind: 'system'; job: string };

/** Whether it is the member who asked for the resident. */
export function isMember(actor: Actor): boolean {
  return actor.kind === 'resident' && actor.isMember === true;
}

/** Who reads a case for its resident, by number; undefined for everybody else. */
export function representativeOf(actor: Actor): number | undefined {
  return actor.kind === 'resident' ? actor.representative : undefined;
}
