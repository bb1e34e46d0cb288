import { type Readiness, readiness } from '#lib/db/readiness';
import type { Context } from '#lib/use-cases/context';

const PATIENCE_MS = 2000;

/** Whether database, migrations and queue are fit to serve. */
export function findReadiness(context: Context): Promise<Readiness> {
  return readiness(context.database, PATIENCE_MS);
}
