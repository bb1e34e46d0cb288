import {
  ALL_PACKS,
  type Change,
  changeSchema,
  type PackOf,
  type StageChange,
  type StageOutline,
  type StepOutline,
  wholeSchema,
} from '#lib/domain/processes/proposal';

/** A proposed pack or, when it cannot be one, a sentence for each field that is at fault. */
export type Proposed =
  | ({ readonly ok: true } & PackOf)
  | { readonly ok: false; readonly faults: readonly string[] };

/** The pack that a parsed file proposes: what would differ from one there is or, where it names a process, a whole one. */
export function proposedPack(input: unknown): Proposed {
  const isWhole = typeof input === 'object' && input !== null && 'process' in input;
  return isWhole ? wholePack(input) : changedPack(input);
}

function changedPack(input: unknown): Proposed {
  const read = changeSchema.safeParse(input);
  if (!read.success) return unread(read.error.issues);
  const { pack: id } = read.data;
  const base = ALL_PACKS.find(({ pack }) => pack.id === id);
  if (!base) return { ok: false, faults: [fault(['pack'], `there is no pack called “${id}”`)] };
  return proposed(base, read.data);
}

// All of it is added to stages that have nothing yet.
function wholePack(input: unknown): Proposed {
  const read = wholeSchema.safeParse(input);
  if (!read.success) return unread(read.error.issues);
  const { process, stages: rows, ...pack } = read.data;
  const stages = rows.map(({ id }) => ({ id, clocks: [], steps: [] }));
  return proposed({ process, pack: { ...pack, stages } }, { stages: rows, withoutStages: [] });
}

function unread(issues: readonly { path: readonly PropertyKey[]; message: string }[]): Proposed {
  return { ok: false, faults: issues.map(({ path, message }) => fault(path, message)) };
}

type Changes = Pick<Change, 'stages' | 'withoutStages'>;

function proposed({ process, pack }: PackOf, changes: Changes): Proposed {
  const stages = pack.stages.flatMap((stage) => changedStage(stage, changes));
  const faults = unknownNames(pack.stages, changes);
  if (stages.length === 0) faults.push(fault(['withoutStages'], 'no stage is left'));
  return faults.length > 0 ? { ok: false, faults } : { ok: true, process, pack: { ...pack, stages } };
}

function changedStage(stage: StageOutline, { stages, withoutStages }: Changes): StageOutline[] {
  if (withoutStages.includes(stage.id)) return [];
  const change = stages.find(({ id }) => id === stage.id);
  return [change ? changed(stage, change) : stage];
}

function changed(stage: StageOutline, change: StageChange): StageOutline {
  const { clocks, withoutClocks, steps, withoutSteps } = change;
  const nextWithin = change.nextWithin === undefined ? stage.nextWithin : change.nextWithin;
  const kept = stage.clocks.filter(({ id }) => !withoutClocks.includes(id));
  const left = stage.steps.filter(({ step }) => !withoutSteps.includes(step));
  return {
    id: stage.id,
    ...(nextWithin && { nextWithin }),
    clocks: [
      ...kept.map((rule) => clocks.find(({ id }) => id === rule.id) ?? rule),
      ...clocks.filter(({ id }) => kept.every((rule) => rule.id !== id)),
    ],
    steps: [
      ...left.map((rule) => ({ ...rule, ...steps.find(({ step }) => step === rule.step) })),
      ...added(stage, change).flatMap(whole),
    ],
  };
}

type StepChange = StageChange['steps'][number];

function added(stage: StageOutline, { steps }: StageChange): StepChange[] {
  return steps.filter(({ step }) => stage.steps.every((rule) => rule.step !== step));
}

function whole({ from, permission, ...row }: StepChange): StepOutline[] {
  if (from === undefined || permission === undefined) return [];
  return [{ to: null, requires: [], tellsResident: false, ...row, from, permission }];
}

// What is misspelt would quietly change nothing, and so would what stands there a second time.
function unknownNames(stages: readonly StageOutline[], changes: Changes): string[] {
  const known = stages.map(({ id }) => id);
  const changed = changes.stages.map(({ id }) => id);
  return [
    ...unknown(['withoutStages'], changes.withoutStages, known),
    ...unknown(['stages', 'id'], changed, known),
    ...twice(['stages', 'id'], changed),
    ...changes.stages.flatMap((change) => wrongIn(change, stages)),
  ];
}

function wrongIn(change: StageChange, stages: readonly StageOutline[]): string[] {
  const stage = stages.find(({ id }) => id === change.id);
  if (!stage) return [];
  const at = ['stages', stage.id];
  const clocks = stage.clocks.map(({ id }) => id);
  const steps = stage.steps.map(({ step }) => step);
  const half = added(stage, change).filter((row) => whole(row).length === 0);
  return [
    ...twice(
      [...at, 'clocks'],
      change.clocks.map(({ id }) => id),
    ),
    ...twice(
      [...at, 'steps'],
      change.steps.map(({ step }) => step),
    ),
    ...unknown([...at, 'withoutClocks'], change.withoutClocks, clocks),
    ...unknown([...at, 'withoutSteps'], change.withoutSteps, steps),
    ...half.map(({ step }) =>
      fault([...at, 'steps', step], 'a new step says “from” where and by which “permission”'),
    ),
  ];
}

function unknown(path: readonly string[], given: readonly string[], known: readonly string[]): string[] {
  const wrong = given.filter((name) => !known.includes(name));
  return wrong.map((name) => fault(path, `there is none called “${name}” (${known.join(', ')})`));
}

function twice(path: readonly string[], given: readonly string[]): string[] {
  const again = given.filter((name, index) => given.indexOf(name) !== index);
  return again.map((name) => fault(path, `“${name}” stands there twice`));
}

function fault(path: readonly PropertyKey[], words: string): string {
  return [path.map(String).join('.'), words].filter(Boolean).join(': ');
}
