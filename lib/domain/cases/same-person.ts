import type { PersonalDetails } from '#lib/domain/cases/personal-traces';

/**
 * Whether two people’s details are those of one: the same email address, the same phone number, or the same name at the same
 * postcode.
 */
export function isSamePerson(one: PersonalDetails, other: PersonalDetails): boolean {
  return (
    isSame(one.email, other.email) ||
    isSame(one.phone, other.phone) ||
    (isSame(one.name, other.name) && isSame(one.postcode, other.postcode))
  );
}

type Where = Omit<PersonalDetails, 'name'>;

/** Whether one person is now reached where they were not before. */
export function isReachedAnew(before: Where, now: Where): boolean {
  const parts = ['email', 'phone', 'address', 'postcode'] as const;
  return parts.some((part) => letters(before[part]) !== letters(now[part]));
}

function isSame(one: string | null, other: string | null): boolean {
  const written = letters(one);
  return written !== '' && written === letters(other);
}

// However it was spaced and whichever letters were capitals.
function letters(text: string | null): string {
  return (text ?? '').normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}
