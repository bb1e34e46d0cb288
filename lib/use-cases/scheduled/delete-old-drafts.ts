import { z } from 'zod';
import { deleteDrafts } from '#lib/db/drafts';
import { forgetWords } from '#lib/db/sortings';
import { done, type Result } from '#lib/domain/cases/refusal';
import type { Context } from '#lib/use-cases/context';
import { write } from '#lib/use-cases/write';

/** As long as the cookie that opens a draft lasts. */
const KEPT_FOR_DAYS = 30;

const A_DAY = 24 * 60 * 60 * 1000;

/**
 * Deletes drafts nobody has touched for thirty days, sent or not, and forgets what was written a day ago to find the
 * right form. Gives how many drafts.
 */
export function deleteOldDrafts(context: Context): Promise<Result<number>> {
  const daysAgo = (days: number) => new Date(context.now.getTime() - days * A_DAY);
  const act = { permission: 'work:remind' as const, schema: z.object({}) };
  return write(
    context,
    {
      ...act,
      act: async (tx) => {
        await forgetWords(tx, daysAgo(1));
        return done(await deleteDrafts(tx, daysAgo(KEPT_FOR_DAYS)));
      },
    },
    {},
  );
}
