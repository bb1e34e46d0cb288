import type { Queryable } from '#lib/db/client';
import { openMatters } from '#lib/db/open-matters';
import { loadOrganisation } from '#lib/db/organisation';
import { isCalendarError } from '#lib/domain/calendar/working-days';
import type { Case } from '#lib/domain/cases/case';
import { type PackChange, simulatePack } from '#lib/domain/cases/simulate-pack';
import type { Counting } from '#lib/domain/deadlines/trace';
import type { PackOf, PackOutline } from '#lib/domain/processes/proposal';
import { isPackFor } from '#lib/domain/processes/registry';
import { formatReference } from '#lib/domain/references/reference';
import { countingOf } from '#lib/use-cases/counting';
import { jurisdictionOf } from '#lib/use-cases/jurisdiction';

/** How many cases were compared, of how many a date or a step would change, and of how many no date can be counted. */
export type Simulated = { cases: number; changed: number; uncounted: number };

/** Who is told of each case that would change, and of each whose dates cannot be counted, by its reference as shown. */
export type Telling = {
  change: (reference: string, change: PackChange) => void;
  problem: (sentence: string) => void;
};

/**
 * Compares every open case of a process that a pack is for with what it would make of it, before the pack is switched on. A case
 * whose dates lie beyond the bank holidays loaded keeps no other from being compared. Writes nothing and moves no case.
 */
export async function simulateOpenCases(
  db: Queryable,
  { process, pack, now }: PackOf & { now: Date },
  telling: Telling,
): Promise<Simulated> {
  const organisation = await loadOrganisation(db, now.getTime());
  const counting = countingOf(organisation.council);
  const isForPack = ({ serviceId }: Case) => isPackFor(pack, jurisdictionOf(organisation, serviceId));
  const simulated: Simulated = { cases: 0, changed: 0, uncounted: 0 };
  for await (const page of openMatters(db, process)) {
    for (const matter of page.filter(isForPack)) {
      const found = changeIfCounted(matter, pack, counting);
      tally(simulated, formatReference(matter.reference), { found, telling });
    }
  }
  return simulated;
}

type Found = { change: PackChange | null } | { problem: string };

function changeIfCounted(matter: Case, pack: PackOutline, counting: Counting): Found {
  try {
    return { change: simulatePack(matter, pack, counting) };
  } catch (error) {
    if (!isCalendarError(error)) throw error;
    return { problem: error.message };
  }
}

function tally(
  simulated: Simulated,
  reference: string,
  { found, telling }: { found: Found; telling: Telling },
) {
  simulated.cases += 1;
  if ('problem' in found) {
    simulated.uncounted += 1;
    telling.problem(`${reference}: ${found.problem}`);
  } else if (found.change !== null) {
    simulated.changed += 1;
    telling.change(reference, found.change);
  }
}
