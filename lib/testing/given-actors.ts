import type { PersonalDetails } from '#lib/domain/cases/personal-traces';
import type { Role, StaffActor } from '#lib/domain/permissions/actor';

/** Somebody of whom nothing is known. */
export const person: PersonalDetails = {
  name: null,
  email: null,
  phone: null,
  address: null,
  postcode: null,
};

/** Somebody at the council with this role, of the bins unless told otherwise. */
export function givenStaff(role: Role, own: Partial<StaffActor> = {}): StaffActor {
  return { kind: 'staff', id: 'me', name: 'Me', role, serviceIds: ['bins'], ...own };
}
