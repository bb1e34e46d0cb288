import { z } from 'zod';
import type { ClockPolicy } from '#lib/domain/deadlines/clock-rule';

/**
 * How a council counts where the law leaves it open. Each clock names the settings it heeds: no office hours ever touch a
 * limit that an Act sets.
 */
export const countingSchema = z.strictObject({
  cutoff: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write the hour as 17:00.')
    .exactOptional(),
  nonWorkingReceipt: z.enum(['same-day', 'deem-next-working-day']).exactOptional(),
  pauseCount: z.enum(['inclusive', 'exclusive']).exactOptional(),
  count: z.enum(['from-day-after', 'inclusive']).exactOptional(),
  clarificationMonths: z.int().min(1).max(12).exactOptional(),
  proofMonths: z.int().min(1).max(12).exactOptional(),
}) satisfies z.ZodType<ClockPolicy>;
