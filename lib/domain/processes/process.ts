import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { ClockRule } from '#lib/domain/deadlines/clock-rule';
import type { Permission } from '#lib/domain/permissions/permissions';
import type { ProcessId } from '#lib/domain/processes/process-id';

/** Where a case stands. Answered and closed differ: nothing closes before the resident has been told. */
export const STATUSES = ['received', 'in-progress', 'answered', 'closed'] as const;
export type Status = (typeof STATUSES)[number];

/** What can be done to a case. */
export const STEP_IDS = [
  'acknowledge',
  'allocate',
  'add-note',
  'send-answer',
  'record-told',
  'close',
  'publish',
  'withdraw-publication',
] as const;
export type StepId = (typeof STEP_IDS)[number];

/** What can be asked to be true of a case before a step (cases/conditions.ts says it in words). */
export type ConditionId = 'resident-told' | 'resident-not-told' | 'published' | 'not-published';

/** One line of a process's table: this step, from these statuses, by whoever has this permission, leads there. */
export type StepRule = {
  readonly step: StepId;
  readonly from: readonly Status[];
  /** Null: the status stays. */
  readonly to: Status | null;
  readonly permission: Permission;
  readonly requires: readonly ConditionId[];
  /** Whether doing it sends the resident a message. */
  readonly tellsResident: boolean;
  /** What the officer is told the step will do. */
  readonly effect: string;
};

/** How a case of this process can end. `id` is also the key of the resident's words in the message catalogue. */
export type Outcome = { readonly id: string; readonly name: string };

/** The rules of a process from a date on. A case finishes under the pack it began with. */
export type Pack = {
  readonly id: string;
  readonly effectiveFrom: PlainDate;
  readonly clocks: readonly ClockRule[];
  readonly steps: readonly StepRule[];
  readonly outcomes: readonly Outcome[];
};

/** A kind of matter the council handles. */
export type Process = {
  readonly id: ProcessId;
  /** In staff words. */
  readonly name: string;
  /** In one or two words, for lists. */
  readonly shortName: string;
  /** Under the information laws: worked by information officers, publishable. */
  readonly informationRequest: boolean;
  /** Oldest first. */
  readonly packs: readonly Pack[];
};
