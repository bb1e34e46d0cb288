import { z } from 'zod';
import type { Limit } from '#lib/domain/deadlines/limit';
import type { Permission } from '#lib/domain/permissions/permissions';
import { type Pack, STATUSES, STEP_IDS, type Stage } from '#lib/domain/processes/process';
import type { ProcessId } from '#lib/domain/processes/process-id';
import { PROCESSES } from '#lib/domain/processes/registry';

/** A pack, and the process it is of. */
export type PackOf = { readonly process: ProcessId; readonly pack: Pack };

/** Every pack there is. */
export const ALL_PACKS: readonly PackOf[] = Object.values(PROCESSES).flatMap(({ id, packs }) =>
  packs.map((pack) => ({ process: id, pack })),
);

const PERMISSIONS: ReadonlyMap<string, Permission> = new Map(
  ALL_PACKS.flatMap(({ pack }) => pack.stages)
    .flatMap(({ steps }) => steps)
    .map(({ permission }) => [permission, permission]),
);

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

const permission = z.string().transform((text, context): Permission => {
  const known = PERMISSIONS.get(text);
  if (known !== undefined) return known;
  context.addIssue(`there is no permission called “${text}”`);
  return z.NEVER;
});

const names = z.array(z.string()).default([]);

/** What a pack would have otherwise than one there is: limits of its clocks, what its steps mean and who may, and what it would not have. */
const proposalSchema = z.strictObject({
  /** The pack it is compared with, by id. */
  pack: z.string(),
  withoutStages: names,
  stages: z
    .array(
      z.strictObject({
        id: z.string(),
        withoutClocks: names,
        clocks: z.array(z.strictObject({ id: z.string(), limit })).default([]),
        withoutSteps: names,
        steps: z
          .array(
            z.strictObject({
              step: z.enum(STEP_IDS),
              from: z.array(z.enum(STATUSES)).exactOptional(),
              to: z.enum(STATUSES).nullable().exactOptional(),
              permission: permission.exactOptional(),
              tellsResident: z.boolean().exactOptional(),
            }),
          )
          .default([]),
      }),
    )
    .default([]),
});

type Proposal = z.output<typeof proposalSchema>;
type StageChange = Proposal['stages'][number];

/** A proposed pack or, when it cannot be one, a sentence for each field that is at fault. */
export type Proposed =
  | ({ readonly ok: true } & PackOf)
  | { readonly ok: false; readonly faults: readonly string[] };

/** The pack that a parsed file proposes. */
export function proposedPack(input: unknown): Proposed {
  const read = proposalSchema.safeParse(input);
  if (!read.success)
    return { ok: false, faults: read.error.issues.map(({ path, message }) => fault(path, message)) };
  const proposal = read.data;
  const base = ALL_PACKS.find(({ pack }) => pack.id === proposal.pack);
  if (!base) return { ok: false, faults: [fault(['pack'], `there is no pack called “${proposal.pack}”`)] };
  const faults = unknownNames(base.pack, proposal);
  const [first, ...rest] = base.pack.stages.flatMap((stage) => changedStage(stage, proposal));
  if (!first) faults.push(fault(['withoutStages'], 'no stage is left'));
  if (!first || faults.length > 0) return { ok: false, faults };
  return { ok: true, process: base.process, pack: { ...base.pack, stages: [first, ...rest] } };
}

function changedStage(stage: Stage, { stages, withoutStages }: Proposal): Stage[] {
  if (withoutStages.includes(stage.id)) return [];
  const change = stages.find(({ id }) => id === stage.id);
  return [change ? changed(stage, change) : stage];
}

function changed(stage: Stage, { clocks, withoutClocks, steps, withoutSteps }: StageChange): Stage {
  const kept = stage.clocks.filter(({ id }) => !withoutClocks.includes(id));
  const left = stage.steps.filter(({ step }) => !withoutSteps.includes(step));
  return {
    ...stage,
    clocks: kept.map((rule) => ({ ...rule, ...clocks.find(({ id }) => id === rule.id) })),
    steps: left.map((rule) => ({ ...rule, ...steps.find(({ step }) => step === rule.step) })),
  };
}

// What is misspelt would quietly change nothing.
function unknownNames({ stages }: Pack, proposal: Proposal): string[] {
  const stageIds = stages.map(({ id }) => id);
  return [
    ...unknown(['withoutStages'], proposal.withoutStages, stageIds),
    ...unknown(
      ['stages', 'id'],
      proposal.stages.map(({ id }) => id),
      stageIds,
    ),
    ...proposal.stages.flatMap((change) =>
      unknownIn(
        change,
        stages.find(({ id }) => id === change.id),
      ),
    ),
  ];
}

function unknownIn(change: StageChange, stage: Stage | undefined): string[] {
  if (!stage) return [];
  const clocks = stage.clocks.map(({ id }) => id);
  const steps = stage.steps.map(({ step }) => step);
  const at = ['stages', stage.id];
  return [
    ...unknown(
      [...at, 'clocks'],
      change.clocks.map(({ id }) => id),
      clocks,
    ),
    ...unknown([...at, 'withoutClocks'], change.withoutClocks, clocks),
    ...unknown(
      [...at, 'steps'],
      change.steps.map(({ step }) => step),
      steps,
    ),
    ...unknown([...at, 'withoutSteps'], change.withoutSteps, steps),
  ];
}

function unknown(path: readonly string[], given: readonly string[], known: readonly string[]): string[] {
  const wrong = given.filter((name) => !known.includes(name));
  return wrong.map((name) => fault(path, `there is none called “${name}” (${known.join(', ')})`));
}

function fault(path: readonly PropertyKey[], words: string): string {
  return [path.map(String).join('.'), words].filter(Boolean).join(': ');
}
