import { z } from 'zod';
import { parsePlainDate } from '#lib/domain/calendar/plain-date';
import { countingSchema } from '#lib/domain/council/counting';
import { DEFAULT_ESCALATION, escalationSchema } from '#lib/domain/council/escalation';
import { LANGUAGES } from '#lib/domain/council/language';
import { COUNCIL_NATIONS } from '#lib/domain/council/nation';
import { themeSchema } from '#lib/domain/council/theme';
import { processIds } from '#lib/domain/processes/process-id';

const day = z
  .string()
  .transform(parsePlainDate)
  .refine((date) => date !== null, 'Write the day as 2026-04-01.');

/** The council an installation serves: how it is named, reached and coloured, and whose law it works under. */
export const councilSchema = z.object({
  name: z.string().min(2),
  shortName: z.string().min(2),
  nation: z.enum(COUNCIL_NATIONS),
  website: z.url(),
  address: z.array(z.string().min(1)).min(1),
  phone: z.string(),
  phoneHours: z.string(),
  email: z.email(),
  informationTeam: z.object({ name: z.string(), email: z.email(), phone: z.string() }),
  /** Teams whose matters agents do not see: callers are given their numbers. */
  teamsToRing: z.array(z.object({ name: z.string(), phone: z.string() })).default([]),
  /** Where a case goes when its form names no service: general matters, information requests, and those of one process. */
  homeServices: z.object({
    general: z.string(),
    information: z.string(),
    processes: z.partialRecord(z.enum(processIds), z.string()).default({}),
  }),
  emergencies: z.array(z.object({ title: z.string(), text: z.string(), phone: z.string() })).min(1),
  regulator: z.object({ name: z.string(), phone: z.string(), website: z.string() }),
  /** Where somebody is taken who leaves a page in a hurry: a site that says nothing about them. */
  neutralSite: z.url().default('https://www.bbc.co.uk/weather'),
  /** In which residents are served. */
  languages: z.array(z.enum(LANGUAGES)).default(['en']),
  /** The council’s own names and sentences in Welsh, by the English ones; what is not in it stays English. */
  welsh: z.record(z.string(), z.string()).default({}),
  counting: countingSchema.default({}),
  /** By the id of a clock, within how many working days of its start the council means to be done, whatever the limit. */
  targets: z.record(z.string(), z.int().min(1).max(250)).default({}),
  /** By the id of a pack, the day from which matters go by it; what began before ends under the pack it began with. */
  packsFrom: z.record(z.string(), day).default({}),
  /**
   * By the office, the email address of the colleague who answers for it: told of what stays overdue there, by reference, clock
   * and date. What their role may open stays as it is.
   */
  officeLeads: z.partialRecord(z.enum(['information', 'monitoring']), z.email()).default({}),
  /** How many people live here, each number from a day on: what reports count by 1,000 of them. */
  population: z.array(z.object({ from: day, people: z.int().min(1) })).default([]),
  escalation: escalationSchema.default(DEFAULT_ESCALATION),
  theme: themeSchema,
});

export type Council = z.output<typeof councilSchema>;
