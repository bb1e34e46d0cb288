import { addresseeOf, type PartyRole } from '#lib/domain/cases/addressee';
import { isReachable } from '#lib/domain/cases/case';
import { type MailTemplate, textBeside } from '#lib/domain/cases/mail-template';
import type { ShownCase } from '#lib/use-cases/cases/find-case';

export type ShownParty = ShownCase['parties'][number];

type People = Pick<ShownCase, 'parties'>;

/** The person to be answered. */
export function residentOf(shown: People): ShownParty | null {
  return personAs('resident', shown);
}

/** Who asks for the resident; null where the resident asks. */
export function memberOf(shown: People): ShownParty | null {
  return personAs('member', shown);
}

/** Who sent it. */
export function whoFiled(shown: People): ShownParty | null {
  return memberOf(shown) ?? residentOf(shown);
}

function personAs(role: PartyRole, { parties }: People): ShownParty | null {
  return parties.find((party) => party.role === role) ?? null;
}

/** How what an officer writes reaches whom it is for. */
export function howTheyGetIt(shown: ShownCase, template: MailTemplate): string {
  const role = addresseeOf(template, shown.matter);
  const email = personAs(role, shown)?.email;
  const whom = role === 'member' ? 'to the member, ' : 'to ';
  const text = hasText(shown, template, role) ? ' A text says that it is there.' : '';
  if (email) return `Goes by email ${whom}${email}, and stands on the tracking page.${text}`;
  if (!isReachable(shown.matter.contact))
    return 'They left no way to reach them: it stands on the tracking page.';
  return `There is no email address: it stands on the tracking page.${text} Tell them by post or phone, then record it.`;
}

function hasText(shown: ShownCase, template: MailTemplate, role: PartyRole): boolean {
  const isTheirs = whoFiled(shown)?.role === role;
  return isTheirs && shown.matter.contact.texts === true && textBeside(template) !== null;
}
