import type { CaseFile } from '#lib/db/case-files';
import type { PartyRow } from '#lib/db/cases';
import { addresseeOf, type PartyRole } from '#lib/domain/cases/addressee';
import { type Case, subjectOf } from '#lib/domain/cases/case';
import type { MailTemplate } from '#lib/domain/cases/mail-template';
import type { PersonalDetails } from '#lib/domain/cases/personal-traces';
import type { Reach } from '#lib/domain/forms/reach';
import type { Actor } from '#lib/domain/permissions/actor';
import { can } from '#lib/domain/permissions/permissions';

type People = readonly PartyRow[];

/** The person to be answered. */
export function residentOf({ parties }: { parties: People }): PartyRow | null {
  return personAs('resident', parties);
}

/** Who sent it, and has the access code: the member who asks for a resident, or the resident. */
export function whoFiled({ parties }: { parties: People }): PartyRow | null {
  return personAs('member', parties) ?? personAs('resident', parties);
}

/** Whom a message about the case is for. */
export function addresseeIn(
  { matter, parties }: Pick<CaseFile, 'matter'> & { parties: People },
  template: MailTemplate,
): PartyRow | null {
  return personAs(addresseeOf(template, matter), parties);
}

/** The details that must not be published. */
export function personOf(file: { parties: People }): PersonalDetails {
  const nobody: PersonalDetails = { name: null, email: null, phone: null, address: null, postcode: null };
  return residentOf(file) ?? nobody;
}

/** How the resident of a case is reached, and what they need. */
export function reachOf({ contact: { texts } }: Case, resident: PartyRow): Reach {
  const { email, phone, address, postcode, contactBy, needs } = resident;
  return { email, phone, address, postcode, contactBy, needs, wantsTexts: texts === true };
}

/** The same, for whoever may change it; else null. */
export function changeableReach(
  actor: Actor,
  { matter, parties }: Pick<CaseFile, 'matter'> & { parties: People },
): Reach | null {
  const resident = residentOf({ parties });
  const mayChange = matter.memberCopy === null && can(actor, 'case:change-contact', subjectOf(matter));
  return mayChange && resident ? reachOf(matter, resident) : null;
}

/** Whether our letters to somebody are in large print. */
export function needsLargePrint(person: PartyRow | null): boolean {
  return person?.needs.includes('large-print') === true;
}

/** An address as the lines of a letter. */
export function addressLines(person: PartyRow | null): string[] {
  const lines = [...(person?.address?.split('\n') ?? []), person?.postcode ?? ''];
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

function personAs(role: PartyRole, parties: People): PartyRow | null {
  return parties.find((party) => party.role === role) ?? null;
}
