import type { CallDay, ContactMeasure, ContactTerms } from '#lib/domain/cases/contact-limit';

/** The ways in which contact is limited, as officers read them. */
export const MEASURE_WORDS: Readonly<Record<ContactMeasure, string>> = {
  'written-only': 'In writing only',
  'no-reply': 'We reply on the same matter only to what is new',
  'one-contact': 'One officer only',
  'limited-times': 'Calls at set times only',
};

export const CALL_DAY_WORDS: Readonly<Record<CallDay, string>> = {
  monday: 'Mondays',
  tuesday: 'Tuesdays',
  wednesday: 'Wednesdays',
  thursday: 'Thursdays',
  friday: 'Fridays',
};

/** 'in writing only; one officer only: Sioned Lark'. */
export function measuresWords({
  measures,
  contact,
  times,
}: Omit<ContactTerms, 'until' | 'reviewOn'>): string {
  const more: Readonly<Partial<Record<ContactMeasure, string>>> = {
    ...(contact && { 'one-contact': `: ${contact.name}` }),
    ...(times && { 'limited-times': `: ${CALL_DAY_WORDS[times.day]}, ${times.from} to ${times.to}` }),
  };
  return measures.map((each) => `${MEASURE_WORDS[each].toLowerCase()}${more[each] ?? ''}`).join('; ');
}
