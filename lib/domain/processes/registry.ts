import { compareDates, type PlainDate } from '#lib/domain/calendar/plain-date';
import type { ClockRule } from '#lib/domain/deadlines/clock-rule';
import { comment } from '#lib/domain/processes/comment';
import { complaint } from '#lib/domain/processes/complaint';
import { compliment } from '#lib/domain/processes/compliment';
import { dataProtectionComplaint } from '#lib/domain/processes/data-protection-complaint';
import { eir } from '#lib/domain/processes/eir';
import { foi } from '#lib/domain/processes/foi';
import { hazard } from '#lib/domain/processes/hazard';
import { lawEnforcementDisclosure } from '#lib/domain/processes/law-enforcement-disclosure';
import { memberEnquiry } from '#lib/domain/processes/member-enquiry';
import type { Outcome, Pack, Process, Stage, StageId, StepId, StepRule } from '#lib/domain/processes/process';
import type { ProcessId } from '#lib/domain/processes/process-id';
import { publicRecord } from '#lib/domain/processes/public-record';
import { query } from '#lib/domain/processes/query';
import { sar } from '#lib/domain/processes/sar';
import { serviceRequest } from '#lib/domain/processes/service-request';

/** Every process, by id. README says how to add one. */
export const PROCESSES: Readonly<Record<ProcessId, Process>> = {
  complaint,
  'service-request': serviceRequest,
  hazard,
  compliment,
  comment,
  query,
  foi,
  eir,
  sar,
  'data-protection-complaint': dataProtectionComplaint,
  'public-record': publicRecord,
  'law-enforcement-disclosure': lawEnforcementDisclosure,
  'member-enquiry': memberEnquiry,
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

/** Where a case is in its process. */
export type Place = { readonly process: ProcessId; readonly pack: string; readonly stage: StageId };

/** The stage a case is in, by its pack. Throws RangeError when the pack has no such stage, or there is no such pack. */
export function stageOf({ process, pack, stage: id }: Place): Stage {
  const stage = packById(process, pack).stages.find((each) => each.id === id);
  if (!stage) throw new RangeError(`${pack} has no stage called ${id}.`);
  return stage;
}

/** A clock's rule by id, of whichever stage; null when the pack has none. */
export function clockRuleOf({ process, pack }: Omit<Place, 'stage'>, id: string): ClockRule | null {
  return (
    packById(process, pack)
      .stages.flatMap(({ clocks }) => clocks)
      .find((rule) => rule.id === id) ?? null
  );
}

/** The table's line for a step; null when this stage does not have it. */
export function stepRule(stage: Stage, step: StepId): StepRule | null {
  return stage.steps.find((rule) => rule.step === step) ?? null;
}

/** An outcome that an officer may choose with the answer; null when there is no such one. */
export function outcomeOf(stage: Stage, id: string): Outcome | null {
  return stage.outcomes.find((outcome) => outcome.id === id && outcome.by === undefined) ?? null;
}

/** The processes that information officers work. */
export const INFORMATION_PROCESSES: readonly ProcessId[] = Object.values(PROCESSES)
  .filter((process) => process.informationRequest)
  .map((process) => process.id);

/** How many working days ahead the earliest-minded clock of the council calls its date due soon. */
export const LONGEST_LEAD: number = Math.max(
  ...Object.values(PROCESSES)
    .flatMap(({ packs }) => packs.flatMap(({ stages }) => stages.flatMap(({ clocks }) => clocks)))
    .map(({ soonWithin }) => soonWithin),
);
