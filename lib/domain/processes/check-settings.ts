import { compareDates } from '#lib/domain/calendar/plain-date';
import type { Escalation } from '#lib/domain/council/escalation';
import type { PacksFrom } from '#lib/domain/council/nation';
import { PROCESSES, packsWith } from '#lib/domain/processes/registry';

/** What a council sets by the id of a pack or of a clock. */
type Settings = {
  readonly packsFrom: PacksFrom;
  readonly targets: Readonly<Record<string, number>>;
  readonly escalation: Pick<Escalation, 'clocks'>;
};

/** What climbs the ladder without being a clock. */
const LADDERS: readonly string[] = ['promise', 'contribution'];

/** What is wrong with a council's settings that name packs and clocks, a sentence each. */
export function settingsProblems({ packsFrom, targets, escalation }: Settings): string[] {
  const clocks = [...Object.keys(targets), ...Object.keys(escalation.clocks)];
  const unknown = clocks.filter((id) => packsWith(id).length === 0 && !LADDERS.includes(id));
  return [...packsFromProblems(packsFrom), ...unknown.map((id) => `There is no clock called ${id}.`)];
}

function packsFromProblems(packsFrom: PacksFrom): string[] {
  const packs = Object.values(PROCESSES).flatMap((process) => process.packs);
  return Object.entries(packsFrom).flatMap(([id, from]) => {
    const pack = packs.find((each) => each.id === id);
    if (pack === undefined) return `There is no pack called ${id}.`;
    const isEarly = compareDates(from, pack.effectiveFrom) < 0;
    return isEarly ? `Nobody can go by ${id} before ${pack.effectiveFrom}.` : [];
  });
}
