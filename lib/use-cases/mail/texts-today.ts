import { countSent } from '#lib/db/notifications';
import type { Context } from '#lib/use-cases/context';

const A_DAY_MS = 24 * 60 * 60 * 1000;

/** How many texts a number has had within 24 hours. */
export function textsToday({ database, now }: Context, number: string): Promise<number> {
  return countSent(database.client, number, new Date(now.getTime() - A_DAY_MS));
}
