import type { PartyRow } from '#lib/db/cases';
import type { Contact } from '#lib/domain/cases/contact';
import { type MailTemplate, type MessageTemplate, textBeside } from '#lib/domain/cases/mail-template';
import { ukMobileIn } from '#lib/domain/forms/read-contact';
import { whoFiled } from '#lib/use-cases/cases/people';

type To = { addressee: PartyRow | null; parties: readonly PartyRow[]; contact: Contact };

/** The email to its addressee, where there is an address, and the text beside it, where they asked for texts. */
export function messagesTo(
  { addressee, parties, contact }: To,
  mail: MailTemplate,
): { template: MessageTemplate; recipient: string }[] {
  const text = textBeside(mail);
  const number = ukMobileIn(addressee?.phone ?? '');
  // Who filed it was asked; for whom they ask was not.
  const isWanted = contact.texts === true && addressee === whoFiled({ parties });
  return [
    ...(addressee?.email ? [{ template: mail, recipient: addressee.email }] : []),
    ...(text === null || number === null || !isWanted ? [] : [{ template: text, recipient: number }]),
  ];
}
