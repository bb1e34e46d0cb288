import { hasOrganisation } from '#lib/db/save-organisation';
import type { Context } from '#lib/use-cases/context';

/** Whether a council has been set up in the database; before that, no page but the one that says so has anything to show. */
export function hasCouncil({ database }: Pick<Context, 'database'>): Promise<boolean> {
  return hasOrganisation(database);
}
