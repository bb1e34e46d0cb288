import { z } from 'zod';
import { findUnscanned, listWaiting, saveScan } from '#lib/db/attachments';
import { done } from '#lib/domain/cases/refusal';
import type { Context } from '#lib/use-cases/context';
import { write } from '#lib/use-cases/write';

const MOST_AT_ONCE = 200;

/**
 * Scans the files that came while the scanner did not answer, and gives how many it now answered for. Stops at the first one
 * that it still does not answer for: the next run begins there again.
 */
export async function scanWaitingFiles(context: Context): Promise<number> {
  const db = context.database.client;
  const { scan: ask, store } = context.files;
  let scanned = 0;
  for (const id of await listWaiting(db, MOST_AT_ONCE)) {
    const file = await findUnscanned(db, id);
    const scan = file === null ? null : await ask(await store.read(file));
    if (scan === 'waiting' || scan === 'not-scanned') return scanned;
    if (scan === null) continue;
    const save = { permission: 'work:remind' as const, schema: z.object({}) };
    await write(context, { ...save, act: async (tx) => done(await saveScan(tx, id, scan)) }, {});
    scanned += 1;
  }
  return scanned;
}
