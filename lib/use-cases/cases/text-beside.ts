import type { PartyRow } from '#lib/db/cases';
import type { Contact } from '#lib/domain/cases/contact';
import { type MailTemplate, TEXT_BESIDE, type TextTemplate } from '#lib/domain/cases/mail-template';
import { ukMobileIn } from '#lib/domain/forms/read-contact';
import { whoFiled } from '#lib/use-cases/cases/people';

type To = { addressee: PartyRow | null; parties: readonly PartyRow[]; contact: Contact };

/** The text message that goes beside an email, and its number; null where there is none, or its addressee asked for none. */
export function textBeside(
  mail: MailTemplate,
  { addressee, parties, contact }: To,
): { template: TextTemplate; recipient: string } | null {
  const template = TEXT_BESIDE[mail];
  const recipient = ukMobileIn(addressee?.phone ?? '');
  // Who filed it was asked; for whom they ask was not.
  const isWanted = contact.texts === true && addressee === whoFiled({ parties });
  return template === undefined || recipient === null || !isWanted ? null : { template, recipient };
}
