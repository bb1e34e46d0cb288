import { namedObjects } from '#lib/db/attachments';
import type { Context } from '#lib/use-cases/context';

const A_DAY = 24 * 60 * 60 * 1000;

/**
 * Deletes the objects of S3-compatible storage that no row names: of files whose transaction failed, or that went with a
 * draft. Only those put more than a day ago: the row of a younger one may still be on its way. Gives how many.
 */
export async function sweepObjects({ files, database, now }: Context): Promise<number> {
  let swept = 0;
  for await (const keys of files.store.keysBefore(new Date(now.getTime() - A_DAY))) {
    const named = await namedObjects(database.client, keys);
    for (const key of keys.filter((each) => !named.has(each))) {
      await files.store.remove(key);
      swept += 1;
    }
  }
  return swept;
}
