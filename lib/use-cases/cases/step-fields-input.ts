import { z } from 'zod';
import { parsePlainDate } from '#lib/domain/calendar/plain-date';
import { LONGEST_TEXT } from '#lib/domain/cases/command';
import { MOST_POINTS } from '#lib/domain/cases/finding';
import { MOST_EXEMPTIONS, NOTHING_WITHHELD } from '#lib/domain/cases/withholding';
import { cleanLine, cleanText } from '#lib/domain/forms/clean-text';
import { COST_ACTIVITIES } from '#lib/domain/information/cost-limit';
import { parsePounds } from '#lib/domain/remedies/pounds';
import { MOST_FILES } from '#lib/files/accept-file';

/* What the fields of a posted step are, whatever the step. */

export const text = z
  .string()
  .max(LONGEST_TEXT * 2, `This is far too long. Shorten it to ${LONGEST_TEXT} characters, or attach a file.`)
  .transform(cleanText);
export const line = z.string().max(200, 'Keep it to 200 characters.').transform(cleanLine);
/** An id from a list; whoever knows the list refuses what is not of it. */
export const chosen = z.string();
export const date = z.string().transform(parsePlainDate);
export const undertaking = z.coerce.number({ error: 'Choose one of the promises that are open.' });
export const pounds = z
  .string()
  .max(20, 'Enter the amount in pounds, such as 150 or 150.50.')
  .default('')
  .refine((typed) => typed.trim() === '' || parsePounds(typed) !== null, {
    error: 'Enter the amount in pounds, such as 150 or 150.50.',
  })
  .transform(parsePounds);
const pointRow = z.object({ point: text, finding: chosen });
const exemptionRow = z.object({
  exemption: chosen,
  why: text,
  neither: z.boolean(),
  untold: z.boolean().default(false),
  disclosing: text,
  withholding: text,
  balance: text,
});
const withheld = z
  .object({
    exemptions: z.array(exemptionRow).max(MOST_EXEMPTIONS),
    emissions: z.boolean(),
    narrowing: text,
    hours: z.partialRecord(z.enum(COST_ACTIVITIES), text).default({}),
    advice: text.default(''),
    agreed: z.boolean().default(false),
  })
  .default({ ...NOTHING_WITHHELD, exemptions: [] });
/** The sequence number of an event, as a form posts it. */
export const number = z.coerce.number().int().min(0).max(1_000_000).catch(0);
const file = z.object({ name: z.string(), content: z.instanceof(Uint8Array) });

export const CLOCK_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

export const files = z.array(file).max(MOST_FILES, `Send at most ${MOST_FILES} files.`).default([]);

/** An answer as it is written; `draft`: the one it goes on from, 0 for none. */
export const answer = {
  draft: number.default(0),
  text: text.default(''),
  outcome: chosen.default(''),
  points: z.array(pointRow).max(MOST_POINTS).default([]),
  withheld,
  files,
  withoutFiles: z.boolean().default(false),
};
