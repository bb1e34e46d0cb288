import type { Queryable } from '#lib/db/client';
import { openMatters } from '#lib/db/open-matters';
import { loadOrganisation } from '#lib/db/organisation';
import type { Case } from '#lib/domain/cases/case';
import { type PackChange, simulatePack } from '#lib/domain/cases/simulate-pack';
import type { PackOf } from '#lib/domain/processes/proposal';
import { isPackFor } from '#lib/domain/processes/registry';
import { formatReference } from '#lib/domain/references/reference';
import { countingOf } from '#lib/use-cases/counting';
import { jurisdictionOf } from '#lib/use-cases/jurisdiction';

export type Simulated = { cases: number; changed: number };

/**
 * Compares every open case of a process that a pack is for with what it would make of it, before the pack is switched on. Tells
 * of each case that would change, by its reference as shown; writes nothing and moves no case.
 */
export async function simulateOpenCases(
  db: Queryable,
  { process, pack, now }: PackOf & { now: Date },
  tell: (reference: string, change: PackChange) => void,
): Promise<Simulated> {
  const organisation = await loadOrganisation(db, now.getTime());
  const counting = countingOf(organisation.council);
  const isForPack = ({ serviceId }: Case) => isPackFor(pack, jurisdictionOf(organisation, serviceId));
  let cases = 0;
  let changed = 0;
  for await (const page of openMatters(db, process)) {
    for (const matter of page.filter(isForPack)) {
      cases += 1;
      const change = simulatePack(matter, pack, counting);
      if (change === null) continue;
      changed += 1;
      tell(formatReference(matter.reference), change);
    }
  }
  return { cases, changed };
}
