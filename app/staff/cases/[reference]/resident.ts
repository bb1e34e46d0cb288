import { isReachable } from '#lib/domain/cases/case';
import type { ShownCase } from '#lib/use-cases/cases/find-case';

export type ShownParty = ShownCase['parties'][number];

/** The person to be answered. */
export function residentOf({ parties }: Pick<ShownCase, 'parties'>): ShownParty | null {
  return parties.find(({ role }) => role === 'resident') ?? null;
}

/** How what an officer writes reaches them. */
export function howTheyGetIt(shown: ShownCase): string {
  const email = residentOf(shown)?.email;
  if (email) return `Goes by email to ${email}, and stands on the tracking page.`;
  if (!isReachable(shown.matter.contact))
    return 'They left no way to reach them: it stands on the tracking page.';
  return 'There is no email address: it stands on the tracking page. Tell them by post or phone, then record it.';
}
