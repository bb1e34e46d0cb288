import type { PersonalDetails } from '#lib/domain/cases/personal-traces';

/** What a caller can be asked, to be sure who they are: only what we hold of them, and what their matter is about. */
export const IDENTITY_DETAILS = ['postcode', 'address', 'phone', 'email', 'about'] as const;
export type IdentityDetail = (typeof IDENTITY_DETAILS)[number];

/** A detail with what we hold, for whoever asks to compare. Never to be read out. */
export type HeldDetail = { detail: IdentityDetail; held: string };

/** How many answers have to agree. A name or a reference by itself proves nothing: others know them. */
export const ENOUGH_AGREE = 2;

/** What can be asked of this person about a case with this subject. */
export function identityQuestions(person: PersonalDetails, subject: string): HeldDetail[] {
  const { postcode, address, phone, email } = person;
  const held = { postcode, address, phone, email, about: subject };
  return IDENTITY_DETAILS.flatMap((detail) => {
    const value = held[detail];
    return value === null || value.trim() === '' ? [] : [{ detail, held: value }];
  });
}
