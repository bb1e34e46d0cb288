import { z } from 'zod';
import { CALL_DAYS, CONTACT_GROUNDS } from '#lib/domain/cases/contact-limit';
import { CLOCK_TIME, chosen, date, text } from '#lib/use-cases/cases/step-fields-input';

/** Where calls are not limited to a day, and where nobody is the one officer to contact. */
export const ANY_DAY = 'any-day';
export const ANYBODY = 'anybody';

const ticked = z
  .string()
  .default('')
  .transform((value) => value === 'yes');
const time = z
  .string()
  .default('')
  .transform((typed) => typed.trim())
  .refine((typed) => typed === '' || CLOCK_TIME.test(typed), { error: 'Enter the time as 14:05.' });
const ground = z.enum(CONTACT_GROUNDS, { error: 'Choose what they did.' });
const terms = {
  'written-only': ticked,
  'no-reply': ticked,
  contact: chosen.default(ANYBODY),
  day: z.enum([ANY_DAY, ...CALL_DAYS], { error: 'Choose the day on which we take calls.' }).default(ANY_DAY),
  callsFrom: time,
  callsTo: time,
  until: date,
  reviewOn: date,
};

/** What an officer posts for the steps that limit contact. */
export const CONTACT_INPUTS = [
  z.object({ step: z.literal('warn-about-contact'), ground, reason: text }),
  z.object({ step: z.literal('limit-contact'), ground, ...terms, reason: text }),
  z.object({ step: z.literal('review-contact-limit'), ...terms, reason: text }),
  z.object({ step: z.literal('lift-contact-limit'), reason: text }),
] as const;
