import { compareDates, type PlainDate } from '#lib/domain/calendar/plain-date';
import type { CouncilNation, Jurisdiction } from '#lib/domain/council/nation';
import type { ClockRule } from '#lib/domain/deadlines/clock-rule';
import type { Office } from '#lib/domain/permissions/office';
import { adultSocialCare } from '#lib/domain/processes/adult-social-care';
import { careReviewRequest } from '#lib/domain/processes/care-review-request';
import { childrensSocialCare } from '#lib/domain/processes/childrens-social-care';
import { comment } from '#lib/domain/processes/comment';
import { complaint } from '#lib/domain/processes/complaint';
import { compliment } from '#lib/domain/processes/compliment';
import { councillorConduct } from '#lib/domain/processes/councillor-conduct';
import { dataProtectionComplaint } from '#lib/domain/processes/data-protection-complaint';
import { eir } from '#lib/domain/processes/eir';
import { foi } from '#lib/domain/processes/foi';
import { hazard } from '#lib/domain/processes/hazard';
import { internalReviewRequest } from '#lib/domain/processes/internal-review-request';
import { lawEnforcementDisclosure } from '#lib/domain/processes/law-enforcement-disclosure';
import { memberEnquiry } from '#lib/domain/processes/member-enquiry';
import type { Outcome, Pack, Process, Stage, StageId } from '#lib/domain/processes/process';
import type { ProcessId } from '#lib/domain/processes/process-id';
import { publicRecord } from '#lib/domain/processes/public-record';
import { query } from '#lib/domain/processes/query';
import { reviewRequest } from '#lib/domain/processes/review-request';
import { sar } from '#lib/domain/processes/sar';
import { sarPartThree } from '#lib/domain/processes/sar-part-three';
import { schoolComplaint } from '#lib/domain/processes/school-complaint';
import { serviceRequest } from '#lib/domain/processes/service-request';
import { socialServices } from '#lib/domain/processes/social-services';
import type { StepId, StepRule } from '#lib/domain/processes/step-rule';

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
  'sar-part-3': sarPartThree,
  'data-protection-complaint': dataProtectionComplaint,
  'public-record': publicRecord,
  'law-enforcement-disclosure': lawEnforcementDisclosure,
  'member-enquiry': memberEnquiry,
  'adult-social-care': adultSocialCare,
  'childrens-social-care': childrensSocialCare,
  'social-services': socialServices,
  'school-complaint': schoolComplaint,
  'councillor-conduct': councillorConduct,
  'review-request': reviewRequest,
  'internal-review-request': internalReviewRequest,
  'care-review-request': careReviewRequest,
};

/**
 * The pack in force on a date where a matter belongs: the newest that the council goes by, one for the service's own code
 * before one for every service. Null where there is none: before the first, or in a nation whose law has no such process.
 */
export function packOn(process: Process, on: PlainDate, where: Jurisdiction): Pack | null {
  const begun = process.packs.filter(
    (pack) => compareDates(packBegins(pack, where), on) <= 0 && isPackFor(pack, where),
  );
  return begun.findLast((pack) => pack.for?.code !== undefined) ?? begun.at(-1) ?? null;
}

function packBegins({ id, effectiveFrom }: Pack, { packsFrom }: Jurisdiction): PlainDate {
  const from = packsFrom[id];
  return from !== undefined && compareDates(effectiveFrom, from) < 0 ? from : effectiveFrom;
}

/** Whether a pack's rules are those of matters that belong there. */
export function isPackFor(pack: Pick<Pack, 'for'>, { nation, code }: Jurisdiction): boolean {
  if (pack.for === undefined) return true;
  return pack.for.nations.includes(nation) && (pack.for.code === undefined || pack.for.code === code);
}

/** Whether councils of a nation run a process at all. */
export function isRunIn(process: ProcessId, nation: CouncilNation): boolean {
  return PROCESSES[process].packs.some((pack) => pack.for === undefined || pack.for.nations.includes(nation));
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

/** Whether a stage is somebody's outside the council. */
export function isOutside(stage: StageId | null): boolean {
  return stage === 'regulator' || stage === 'ombudsman';
}

/** A clock's rule by id, of whichever stage; null when the pack has none. */
export function clockRuleOf({ process, pack }: Omit<Place, 'stage'>, id: string): ClockRule | null {
  return (
    packById(process, pack)
      .stages.flatMap(({ clocks }) => clocks)
      .find((rule) => rule.id === id) ?? null
  );
}

/** The packs by whose rules a clock runs; none for one that only says how far another can be extended. */
export function packsWith(ruleId: string): Pack[] {
  const has = ({ stages }: Pack) => stages.some(({ clocks }) => clocks.some(({ id }) => id === ruleId));
  return Object.values(PROCESSES).flatMap(({ packs }) => packs.filter(has));
}

/**
 * The packs that name a clock: as one that runs, as the furthest date such a one can be extended to, or as the time in which
 * a next stage can be asked for.
 */
export function packsNaming(ruleId: string): Pack[] {
  const names = ({ stages }: Pack) =>
    stages.some((stage) => clocksNamed(stage).some(({ id }) => id === ruleId));
  return Object.values(PROCESSES).flatMap(({ packs }) => packs.filter(names));
}

function clocksNamed({ clocks, nextWithin }: Stage): ClockRule[] {
  const named = clocks.flatMap((rule) => [rule, rule.extension?.furthest ?? []].flat());
  return nextWithin ? [...named, nextWithin] : named;
}

/** The table's line for a step; null when this stage does not have it. */
export function stepRule(stage: Stage, step: StepId): StepRule | null {
  return stage.steps.find((rule) => rule.step === step) ?? null;
}

/** An outcome that an officer may choose with the answer; null when there is no such one. */
export function outcomeOf(stage: Stage, id: string): Outcome | null {
  return stage.outcomes.find((outcome) => outcome.id === id && outcome.by === undefined) ?? null;
}

/** How whoever takes a call can end a matter, there and then. */
export function inCallOutcomes(stage: Stage): Outcome[] {
  return stage.outcomes.filter(({ inCall }) => inCall === true);
}

/** Whether a matter of this kind is shown to nobody but those it concerns, not even that there is one. */
export function isRestricted({ office }: Process): boolean {
  return office === 'monitoring';
}

/** The processes of an office. */
export function processesOf(office: Office): ProcessId[] {
  return Object.values(PROCESSES).flatMap((process) => (process.office === office ? process.id : []));
}

/** The kinds that somebody may have to hide at home. */
export const SENSITIVE: readonly ProcessId[] = Object.values(PROCESSES).flatMap(({ id, sensitive }) =>
  sensitive ? id : [],
);

/** How many working days ahead the earliest-minded clock of the council calls its date due soon. */
export const LONGEST_LEAD: number = Math.max(
  ...Object.values(PROCESSES)
    .flatMap(({ packs }) => packs.flatMap(({ stages }) => stages.flatMap(({ clocks }) => clocks)))
    .map(({ soonWithin }) => soonWithin),
);
