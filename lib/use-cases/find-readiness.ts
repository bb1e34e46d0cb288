import { type Readiness, readiness } from '#lib/db/readiness';
import type { Context } from '#lib/use-cases/context';

const PATIENCE_MS = 2000;

/** Whether database, migrations, queue and the store of files are fit to serve. */
export async function findReadiness({ database, files }: Context): Promise<Readiness & { files: boolean }> {
  const late = new Promise<false>((resolve) => setTimeout(resolve, PATIENCE_MS, false).unref());
  const [state, isReachable] = await Promise.all([
    readiness(database, PATIENCE_MS),
    Promise.race([files.store.isReachable(), late]),
  ]);
  return { ...state, files: isReachable };
}
