import { type Place, stageOf, stepRule } from '#lib/domain/processes/registry';
import type { Status } from '#lib/domain/processes/step-rule';

/** How soon somebody has to look at a case. */
export const URGENCIES = ['ordinary', 'urgent'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** What whoever works a case has to know of the people in it. */
export const CARE_FLAGS = ['safeguarding', 'vulnerable'] as const;
export type CareFlag = (typeof CARE_FLAGS)[number];

/** In staff words. */
export const CARE_FLAG_NAMES: Readonly<Record<CareFlag, string>> = {
  safeguarding: 'There may be a safeguarding concern',
  vulnerable: 'They may need extra care',
};

/** What was found before a case was given to anybody. `byId`: the officer who found it. */
export type Assessment = {
  readonly urgency: Urgency;
  readonly flags: readonly CareFlag[];
  readonly byId: string | null;
};

/** Whether a case is still to be assessed, where its stage assesses at all. */
export function isToAssess(
  matter: Place & { readonly status: Status; readonly assessment: Assessment | null },
): boolean {
  const isOpen = matter.status === 'received' || matter.status === 'in-progress';
  return isOpen && matter.assessment === null && stepRule(stageOf(matter), 'assess') !== null;
}
