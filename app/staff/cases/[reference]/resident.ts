import type { ShownCase } from '#lib/use-cases/cases/find-case';

export type ShownParty = ShownCase['parties'][number];

/** The person to be answered. */
export function residentOf({ parties }: Pick<ShownCase, 'parties'>): ShownParty | null {
  return parties.find(({ role }) => role === 'resident') ?? null;
}
