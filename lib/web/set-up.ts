import { hasCouncil } from '#lib/use-cases/council/has-council';
import { shared } from '#lib/web/context';

let isKnown = false;

/** Whether the installation has its council yet; true while the database cannot say. Asked no more once it has. */
export async function isSetUp(): Promise<boolean> {
  if (isKnown) return true;
  try {
    isKnown = await hasCouncil(shared());
    return isKnown;
  } catch {
    return true;
  }
}
