import type { Queryable } from '#lib/db/client';
import { openMatters } from '#lib/db/open-matters';
import { loadOrganisation } from '#lib/db/organisation';
import { type PackChange, simulatePack } from '#lib/domain/cases/simulate-pack';
import type { Pack } from '#lib/domain/processes/process';
import type { ProcessId } from '#lib/domain/processes/process-id';
import { formatReference } from '#lib/domain/references/reference';
import { countingOf } from '#lib/use-cases/counting';

export type Simulated = { cases: number; changed: number };

/**
 * Compares every open case of a process with what another pack would make of it, before the pack is switched on. Tells
 * of each case that would change, by its reference as shown; writes nothing and moves no case.
 */
export async function simulateOpenCases(
  db: Queryable,
  { process, pack, now }: { process: ProcessId; pack: Pack; now: Date },
  tell: (reference: string, change: PackChange) => void,
): Promise<Simulated> {
  const { council } = await loadOrganisation(db, now.getTime());
  const counting = countingOf(council);
  let cases = 0;
  let changed = 0;
  for await (const page of openMatters(db, process)) {
    for (const matter of page) {
      cases += 1;
      const change = simulatePack(matter, pack, counting);
      if (change === null) continue;
      changed += 1;
      tell(formatReference(matter.reference), change);
    }
  }
  return { cases, changed };
}
