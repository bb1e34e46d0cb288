import { type Actor, representativeOf } from '#lib/domain/permissions/actor';

export type Resident = Extract<Actor, { kind: 'resident' }>;

const FOR_THEM = 'for-';

/** As whom somebody opened a case, in a word that can be sealed. */
export function roleOf({ isMember, representative }: Omit<Resident, 'kind' | 'caseId'>): string {
  if (representative !== undefined) return `${FOR_THEM}${representative}`;
  return isMember === true ? 'member' : 'resident';
}

/** Whoever opened it so. */
export function residentAs(caseId: string, role = ''): Resident {
  const resident = { kind: 'resident', caseId, isMember: role === 'member' } as const;
  if (!role.startsWith(FOR_THEM)) return resident;
  return { ...resident, representative: Number(role.slice(FOR_THEM.length)) };
}

/** Whether somebody reads a case for its resident, by a code of their own. */
export function isForResident(actor: Actor): boolean {
  return representativeOf(actor) !== undefined;
}
