import { z } from 'zod';
import { COMPLAINT_CODES, COUNCIL_NATIONS } from '#lib/domain/council/nation';
import type { ClockRule } from '#lib/domain/deadlines/clock-rule';
import type { Limit } from '#lib/domain/deadlines/limit';
import { REGIMES } from '#lib/domain/deadlines/rules/registry';
import type { Permission } from '#lib/domain/permissions/permissions';
import { type Pack, STAGE_IDS, type Stage } from '#lib/domain/processes/process';
import { type ProcessId, processIds } from '#lib/domain/processes/process-id';
import { PROCESSES } from '#lib/domain/processes/registry';
import { type ConditionId, STATUSES, STEP_IDS, type StepRule } from '#lib/domain/processes/step-rule';

/** What packs are compared by: whose cases they are for, the clocks and steps of each stage, and how long its next may be asked for. */
export type PackOutline = Pick<Pack, 'id' | 'for'> & { readonly stages: readonly StageOutline[] };
export type StageOutline = Pick<Stage, 'id' | 'clocks' | 'nextWithin'> & {
  readonly steps: readonly StepOutline[];
};
export type StepOutline = Omit<StepRule, 'effect'>;

/** A pack, and the process it is of. */
export type PackOf = { readonly process: ProcessId; readonly pack: PackOutline };

/** Every pack there is. */
export const ALL_PACKS = Object.values(PROCESSES).flatMap(({ id, packs }) =>
  packs.map((pack) => ({ process: id, pack })),
);

// The vocabulary: what any pack has, by the word a file says for it.
const RULES = ALL_PACKS.flatMap(({ pack }) => pack.stages).flatMap(({ steps }) => steps);
const PERMISSIONS = byWord<Permission>(RULES.map(({ permission }) => permission));
const CONDITIONS = byWord<ConditionId>(RULES.flatMap(({ requires }) => requires));
const CLOCKS: ReadonlyMap<string, ClockRule> = new Map(
  [...REGIMES.values()].flat().map((rule) => [rule.id, rule]),
);

function byWord<T extends string>(words: readonly T[]): ReadonlyMap<string, T> {
  return new Map(words.map((word) => [word, word]));
}

/** What a word of a file stands for; at its field, that there is no such. */
function named<T>(what: string, vocabulary: ReadonlyMap<string, T>) {
  return z.string().transform((text, context): T => {
    const known = vocabulary.get(text);
    if (known !== undefined) return known;
    context.addIssue(`there is no ${what} called “${text}”`);
    return z.NEVER;
  });
}

const count = z.int().min(1).max(1000);
const limit: z.ZodType<Limit> = z.discriminatedUnion('unit', [
  z.strictObject({ unit: z.literal('working-days'), count }),
  z.strictObject({ unit: z.literal('hours'), count }),
  z.strictObject({
    unit: z.literal('days'),
    count,
    dayOne: z.enum(['day-after', 'start']),
    rolls: z.boolean(),
  }),
  z.strictObject({
    unit: z.literal('months'),
    count,
    ends: z.enum(['same-date', 'same-date-of-day-after', 'day-before']),
    rolls: z.boolean(),
  }),
]);

const names = z.array(z.string()).default([]);

const clock = z
  .strictObject({ id: named('clock', CLOCKS), limit: limit.exactOptional() })
  .transform(({ id: rule, ...otherwise }): ClockRule => ({ ...rule, ...otherwise }));

const stage = z.strictObject({
  id: z.enum(STAGE_IDS),
  withoutClocks: names,
  /** A clock that the stage does not have yet is added. */
  clocks: z.array(clock).default([]),
  /** How long somebody may ask for the next stage; null where no limit is set. Absent: as it is. */
  nextWithin: clock.nullable().exactOptional(),
  withoutSteps: names,
  /** A step that the stage does not have yet says from where it leads and who may. */
  steps: z
    .array(
      z.strictObject({
        step: z.enum(STEP_IDS),
        from: z.array(z.enum(STATUSES)).min(1).exactOptional(),
        to: z.enum(STATUSES).nullable().exactOptional(),
        permission: named('permission', PERMISSIONS).exactOptional(),
        requires: z.array(named('condition', CONDITIONS)).exactOptional(),
        tellsResident: z.boolean().exactOptional(),
      }),
    )
    .default([]),
});

/** What a pack would have otherwise than one there is. */
export const changeSchema = z.strictObject({
  /** The pack it is compared with, by id. */
  pack: z.string(),
  withoutStages: names,
  stages: z.array(stage).default([]),
});

/** A pack of its own. */
export const wholeSchema = z.strictObject({
  process: z.enum(processIds),
  id: z.string().min(1),
  /** Whose cases it is for. Absent: all of that process. */
  for: z
    .strictObject({
      nations: z.array(z.enum(COUNCIL_NATIONS)).min(1),
      code: z.enum(COMPLAINT_CODES).exactOptional(),
    })
    .exactOptional(),
  stages: z.array(stage).min(1),
});

export type Change = z.output<typeof changeSchema>;
export type StageChange = z.output<typeof stage>;
