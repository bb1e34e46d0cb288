import { z } from 'zod';
import { deleteDrafts } from '#lib/db/drafts';
import { done, type Result } from '#lib/domain/cases/refusal';
import type { Context } from '#lib/use-cases/context';
import { write } from '#lib/use-cases/write';

/** As long as the cookie that opens a draft lasts. */
const KEPT_FOR_DAYS = 30;

/** Deletes drafts nobody has touched for thirty days, sent or not. Gives how many. */
export function deleteOldDrafts(context: Context): Promise<Result<number>> {
  const before = new Date(context.now.getTime() - KEPT_FOR_DAYS * 24 * 60 * 60 * 1000);
  const act = { permission: 'work:remind' as const, schema: z.object({}) };
  return write(context, { ...act, act: async (tx) => done(await deleteDrafts(tx, before)) }, {});
}
