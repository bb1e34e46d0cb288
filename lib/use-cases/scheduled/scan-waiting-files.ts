import { z } from 'zod';
import { listWaiting, readUnscanned, saveScan } from '#lib/db/attachments';
import { done } from '#lib/domain/cases/refusal';
import type { Scanner } from '#lib/files/scan';
import type { Context } from '#lib/use-cases/context';
import { write } from '#lib/use-cases/write';

const MOST_AT_ONCE = 200;

/**
 * Scans the files that came while the scanner did not answer, and gives how many it now answered for. Stops at the first one
 * that it still does not answer for: the next run begins there again.
 */
export async function scanWaitingFiles(context: Context & { scan: Scanner }): Promise<number> {
  const db = context.database.client;
  let scanned = 0;
  for (const id of await listWaiting(db, MOST_AT_ONCE)) {
    const content = await readUnscanned(db, id);
    const scan = content === null ? null : await context.scan(content);
    if (scan === 'waiting' || scan === 'not-scanned') return scanned;
    if (scan === null) continue;
    const save = { permission: 'work:remind' as const, schema: z.object({}) };
    await write(context, { ...save, act: async (tx) => done(await saveScan(tx, id, scan)) }, {});
    scanned += 1;
  }
  return scanned;
}
