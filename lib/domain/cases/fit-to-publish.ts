import { type PersonalDetails, personalTraces } from '#lib/domain/cases/personal-traces';
import { type Refusal, refuse } from '#lib/domain/cases/refusal';

/**
 * Why these texts, by field, cannot be published: one is empty, one holds something of the resident’s own, or nobody has
 * confirmed that they were read through. Null when they can.
 */
export function unfitToPublish(
  texts: Readonly<Record<string, string>>,
  { checked, person }: { checked: boolean; person: PersonalDetails },
): Refusal | null {
  for (const [field, text] of Object.entries(texts)) {
    if (text.trim() === '') return refuse('missing-text', 'Write something first.', field);
    const [trace] = personalTraces(text, person).filter(({ certain }) => certain);
    if (trace) {
      const words = `“${trace.found}” is ${trace.what}. Take it out before publishing.`;
      return refuse('personal-data', words, field);
    }
  }
  if (checked) return null;
  return refuse(
    'not-checked',
    'Confirm that you have read it through and that nothing personal is left.',
    'checked',
  );
}
