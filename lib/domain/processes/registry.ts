import { compareDates, type PlainDate } from '#lib/domain/calendar/plain-date';
import { comment } from '#lib/domain/processes/comment';
import { complaint } from '#lib/domain/processes/complaint';
import { compliment } from '#lib/domain/processes/compliment';
import { foi } from '#lib/domain/processes/foi';
import type { Outcome, Pack, Process, StepId, StepRule } from '#lib/domain/processes/process';
import type { ProcessId } from '#lib/domain/processes/process-id';
import { serviceRequest } from '#lib/domain/processes/service-request';

/** Every process, by id. README says how to add one. */
export const PROCESSES: Readonly<Record<ProcessId, Process>> = {
  complaint,
  'service-request': serviceRequest,
  compliment,
  comment,
  foi,
};

/** The pack in force on a date: the newest that has begun. Throws RangeError for a date before the first. */
export function packOn(process: Process, on: PlainDate): Pack {
  const begun = process.packs.filter((pack) => compareDates(pack.effectiveFrom, on) <= 0);
  const pack = begun.at(-1);
  if (!pack) throw new RangeError(`${process.id} has no rules for ${on}: its first pack begins later.`);
  return pack;
}

/** The pack a case began with. Throws RangeError when the council has removed it. */
export function packById(processId: ProcessId, packId: string): Pack {
  const pack = PROCESSES[processId].packs.find(({ id }) => id === packId);
  if (!pack) throw new RangeError(`${processId} has no pack called ${packId}.`);
  return pack;
}

/** The table's line for a step; null when this process does not have it. */
export function stepRule(pack: Pack, step: StepId): StepRule | null {
  return pack.steps.find((rule) => rule.step === step) ?? null;
}

/** An outcome of the pack by id; null when there is none. */
export function outcomeOf(pack: Pack, id: string): Outcome | null {
  return pack.outcomes.find((outcome) => outcome.id === id) ?? null;
}

/** The processes that information officers work. */
export const INFORMATION_PROCESSES: readonly ProcessId[] = Object.values(PROCESSES)
  .filter((process) => process.informationRequest)
  .map((process) => process.id);
