import { countAttempt, type Limit } from '#lib/db/rate-limits';
import type { Context } from '#lib/use-cases/context';
import { limitKey } from '#lib/use-cases/limit-key';

/** What one network address may begin and add in an hour: more than a library's computers do, less than fills the disk. */
const DRAFTS: Limit = { name: 'draft-begun', points: 200, seconds: 60 * 60 };
const WITH_FILES: Limit = { name: 'draft-files', points: 100, seconds: 60 * 60 };

/** Counts a draft that is begun, or files that are added to one. Whether it was too many; an unknown address never is. */
export async function isTooOften(
  context: Context,
  address: string | null,
  what: 'draft' | 'files',
): Promise<boolean> {
  if (address === null) return false;
  const limit = what === 'draft' ? DRAFTS : WITH_FILES;
  return (await countAttempt(context.database, limit, limitKey(context, address))) > 0;
}
