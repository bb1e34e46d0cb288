import { z } from 'zod';
import { londonDate, type PlainDate, parsePlainDate } from '#lib/domain/calendar/plain-date';
import { type Fact, type FactType, isFactType } from '#lib/domain/deadlines/fact';

/** A day, and the ISO instant where a time was given. */
type Moment = { readonly on: PlainDate; readonly at?: string };

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** A calendar date, or an instant with its offset, which falls on a London date (rule A-1). Null for anything else. */
function readMoment(text: string): Moment | null {
  const date = parsePlainDate(text);
  if (date) return { on: date };
  const [, day = ''] = INSTANT.exec(text) ?? [];
  if (parsePlainDate(day) === null) return null;
  const instant = new Date(text);
  const on = londonDay(instant);
  return on && { on, at: instant.toISOString() };
}

// An hour before the first day there is, or after the last, falls on none.
function londonDay(instant: Date): PlainDate | null {
  try {
    return londonDate(instant);
  } catch {
    return null;
  }
}

const moment = z.string().transform((text, context): Moment => {
  const read = readMoment(text);
  if (read) return read;
  context.addIssue(`“${text}” is not a date, nor a date and time with an offset`);
  return z.NEVER;
});

const date = z.string().transform((text, context): PlainDate => {
  const read = parsePlainDate(text);
  if (read) return read;
  context.addIssue(`“${text}” is not a date`);
  return z.NEVER;
});

const factType = z.string().transform((text, context): FactType => {
  const type = text.replaceAll('_', '-');
  if (isFactType(type) && type !== 'received' && !text.includes('-')) return type;
  context.addIssue(`there is no event called “${text}”`);
  return z.NEVER;
});

const event = z
  .looseObject({ type: factType, date: moment, until: date.optional() })
  .transform(({ type, date: happened, until }, context): Fact => {
    if (until === undefined) return { type, ...happened };
    if (type === 'extended') return { type, ...happened, until };
    context.addIssue('only the event “extended” has a date until');
    return z.NEVER;
  });

/** One case of the file `npm run deadlines` reads. Keys that are not here (a note, an expected date) are let be. */
export const rowSchema = z.looseObject({
  id: z.string().min(1),
  regime: z.string(),
  clock: z.string(),
  received: moment,
  events: z.array(event),
  jurisdiction: z.enum(['england', 'wales', 'scotland', 'northern-ireland']).optional(),
  calendar: z.enum(['uk-any', 'england-and-wales', 'scotland', 'northern-ireland']),
  options: z
    .strictObject({
      cutoff: z
        .string()
        .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is a time such as 17:00')
        .exactOptional(),
      non_working_receipt: z.enum(['same-day', 'deem-next-working-day']).exactOptional(),
      pause_count: z.enum(['inclusive', 'exclusive']).exactOptional(),
      count: z.enum(['from-day-after', 'inclusive']).exactOptional(),
    })
    .optional(),
  holidays_override: z.array(date).optional(),
});

export type Row = z.output<typeof rowSchema>;
